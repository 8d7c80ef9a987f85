package org.backchannel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTextTest {
    @Test
    void theLastDigitCountsATenthOfTheWidthAtLeast() {
        assertThat(IntervalText.withInterval(0.40873, 0.3991, 0.4184)).isEqualTo("0.41 (0.40 to 0.42)");
        assertThat(IntervalText.withInterval(0.40873, 0.4047, 0.4127)).isEqualTo("0.409 (0.405 to 0.413)");
        assertThat(IntervalText.value(0.5, 0.1, 0.9)).isEqualTo("0.5");
    }

    @Test
    void whatIsExactHasFourDigitsAndNoInterval() {
        assertThat(IntervalText.withInterval(0.4375, 0.4375, 0.4375)).isEqualTo("0.4375");
        assertThat(IntervalText.value(0, 0, 0)).isEqualTo("0");
    }

    @Test
    void whatWasNotSeenIsBelowItsUpperEnd() {
        assertThat(IntervalText.withInterval(0, 0, 2.9953e-4)).isEqualTo("below 0.0003");
        assertThat(IntervalText.value(0.0004, 0.00002, 0.00112)).isEqualTo("below 0.001");
    }

    @Test
    void aDifferenceMayBeNothingEitherWay() {
        assertThat(IntervalText.withInterval(-0.0004, -0.004, 0.003)).isEqualTo("0.000 (-0.004 to 0.003)");
        assertThat(IntervalText.alike(0.06123, 0.40, 0.42)).isEqualTo("0.06");
    }
}

package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void theLeastValueThatSoMuchOfTheWeightDoesNotExceed() {
        double[] values = {3, 1, 2};
        double[] weights = {0.25, 0.5, 0.25};
        assertThat(Quantiles.of(values, weights, 0.5)).isEqualTo(1);
        assertThat(Quantiles.of(values, weights, 0.51)).isEqualTo(2);
        assertThat(Quantiles.of(values, weights, 0.95)).isEqualTo(3);
    }

    @Test
    void aWeightThatFallsShortByRoundingIsEnough() {
        assertThat(Quantiles.of(new double[] {1, 2}, new double[] {0.5 - 1e-12, 0.5}, 0.5))
                .isEqualTo(1);
        assertThat(Quantiles.of(new double[] {1, 2}, new double[] {0.4, 0.4}, 0.95))
                .isEqualTo(2);
        assertThat(Quantiles.of(new double[0], new double[0], 0.5)).isNaN();
    }
}

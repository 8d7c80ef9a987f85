package org.backchannel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1, -1",
        "0.8, 0.8",
        "0.1, 0.1",
        "100, 100",
        "1e15, 1000000000000000",
        "123456789012345680000, 123456789012345680000",
        "1e21, 1e21",
        "1.5e300, 1.5e300",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "-1.25e-9, -1.25e-9",
        "2e-3, 0.002",
        "2.0e23, 2e23",
        "1.1e23, 1.1e23",
        "0.30000000000000004, 0.30000000000000004",
        "9007199254740993, 9007199254740992",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e308",
    })
    void theShortestDecimalIsWritten(double value, String text) {
        assertThat(Decimals.shortest(value)).isEqualTo(text);
    }

    @Test
    void wholeNumbersAreGroupedByThrees() {
        assertThat(LongStream.of(0, 7, 999, 1_000, 10_000, 999_999, 1_000_000, -5, -999, -1_000, -123_456)
                        .mapToObj(Decimals::grouped))
                .containsExactly(
                        "0", "7", "999", "1,000", "10,000", "999,999", "1,000,000", "-5", "-999", "-1,000", "-123,456");
        assertThat(Decimals.grouped(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
    }

    @Test
    void theShortestDecimalReadsBackAndNoShorterOneDoes() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            double value = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : random.nextDouble();
            if (!Double.isNaN(value) && !Double.isInfinite(value)) {
                String text = Decimals.shortest(value);
                assertThat(Double.parseDouble(text)).as("seed %d", seed).isEqualTo(value);
                assertThat(digits(text))
                        .as("seed %d, %s", seed, text)
                        .isLessThanOrEqualTo(digits(Double.toString(value)));
            }
        }
    }

    private static int digits(String text) {
        return new BigDecimal(text).stripTrailingZeros().precision();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.12345678, 0.1235",
        "12.345678, 12.35",
        "0.5, 0.5",
        "1, 1",
        "0.99996, 1",
        "12345.6, 12346",
        "123456789, 123456789",
        "-0.00012345, -0.0001234",
        "0.00009999, 9.999e-5",
        "0.000099999, 0.0001",
        "123456789012345678, 1.235e17",
        "2.00049, 2",
    })
    void fourSignificantDigitsAreShownToPeople(double value, String text) {
        assertThat(Decimals.significant(value, 4)).isEqualTo(text);
    }

    @Test
    void whatIsNoNumberIsNamed() {
        assertThat(Decimals.shortest(Double.NaN)).isEqualTo("NaN");
        assertThat(Decimals.significant(Double.NEGATIVE_INFINITY, 4)).isEqualTo("-Infinity");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Decimals.shortest(1234.5)).isEqualTo("1234.5");
            assertThat(Decimals.significant(1234.5, 4)).isEqualTo("1234");
        } finally {
            Locale.setDefault(before);
        }
    }
}

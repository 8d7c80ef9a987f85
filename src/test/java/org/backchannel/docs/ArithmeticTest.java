package org.backchannel.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page works out by hand is right: every "0.9 × (1 − 0.2) = 0.72" of it, to a unit in its last digit. */
class ArithmeticTest {
    private static final Pattern CALCULATION =
            Pattern.compile("([(\\d][\\d.()×−+ ]*[×−+][\\d.()×−+ ]*) = (\\d+\\.(\\d+))");

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void calculationsAreRight(Path page) {
        CALCULATION.matcher(Pages.read(page)).results().forEach(ArithmeticTest::assertRight);
    }

    private static void assertRight(MatchResult calculation) {
        double unit = StrictMath.pow(10, -calculation.group(3).length());
        assertThat(new Calculation(calculation.group(1)).value())
                .as(calculation.group())
                .isEqualTo(Double.parseDouble(calculation.group(2)), within(unit));
    }

    @Test
    void itCalculatesAsPeopleDo() {
        assertThat(new Calculation("0.5 × (1 − (1 − 0.75) × 0.5) + 2 × 3").value())
                .isEqualTo(6.4375);
    }

    /** Products before sums and differences, from the left, with parentheses. */
    private static final class Calculation {
        private final String text;
        private int at;

        Calculation(String text) {
            this.text = text.replace(" ", "");
        }

        double value() {
            double sum = product();
            while (at < text.length() && "+−".indexOf(text.charAt(at)) >= 0) {
                sum += text.charAt(at++) == '+' ? product() : -product();
            }
            return sum;
        }

        private double product() {
            double product = factor();
            while (at < text.length() && text.charAt(at) == '×') {
                at++;
                product *= factor();
            }
            return product;
        }

        private double factor() {
            int from = at;
            if (text.charAt(at) == '(') {
                at++;
                double inner = value();
                at++;
                return inner;
            }
            while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return Double.parseDouble(text.substring(from, at));
        }
    }
}

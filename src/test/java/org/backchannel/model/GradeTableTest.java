package org.backchannel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTableTest {
    @ParameterizedTest
    @CsvSource({"A, 1, 0.98", "B, 2, 0.85", "C, 3, 0.65", "D, 4, 0.40", "E, 5, 0.15", "F, 6, 0.50"})
    void gradesStandForTheNumbersOfTheDocumentedTable(Reliability letter, int digit, double number) {
        assertThat(GradeTable.DEFAULT.soundness(letter)).isEqualTo(number);
        assertThat(GradeTable.DEFAULT.truth(Credibility.ofDigit(digit))).isEqualTo(number);
        assertThat(Credibility.ofDigit(digit).digit()).isEqualTo(digit);
    }

    @Test
    void anOverrideReplacesItsOwnNumbersAndNoOther() {
        GradeTable table =
                GradeTable.DEFAULT.overriddenBy(Map.of(Reliability.B, 0.9), Map.of(Credibility.DOUBTFUL, 0.25));
        assertThat(table.soundness(Reliability.B)).isEqualTo(0.9);
        assertThat(table.soundness(Reliability.A)).isEqualTo(0.98);
        assertThat(table.truth(Credibility.DOUBTFUL)).isEqualTo(0.25);
        assertThat(table.truth(Credibility.PROBABLE)).isEqualTo(0.85);
        assertThat(GradeTable.DEFAULT.soundness(Reliability.B)).isEqualTo(0.85);
    }

    @Test
    void aTableWithAGapIsRefused() {
        TreeMap<Reliability, Double> letters = new TreeMap<>(GradeTable.DEFAULT.reliability());
        letters.remove(Reliability.F);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradeTable(letters, GradeTable.DEFAULT.credibility()))
                .withMessageContaining("every letter A to F and digit 1 to 6");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, -1})
    void aDigitThatIsNoCredibilityIsRefused(int digit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credibility.ofDigit(digit))
                .withMessage("a credibility is 1 to 6, not " + digit);
    }
}

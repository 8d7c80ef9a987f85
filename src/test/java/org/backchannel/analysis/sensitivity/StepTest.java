package org.backchannel.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.backchannel.model.Credibility;
import org.backchannel.model.GradeTable;
import org.backchannel.model.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a notch is. */
class StepTest {
    @ParameterizedTest
    @CsvSource({
        "0.8, 0.7, 0.9",
        "0.5, 0.4, 0.6",
        "1, 0.9, 1",
        "0.95, 0.85, 0.975",
        "0.9, 0.8, 0.95",
        "0.2, 0.1, 0.3",
        "0.1, 0.05, 0.2",
        "0.01, 0.005, 0.11",
        "0, 0, 0",
        "1e-15, 5e-16, 0.1"
    })
    void aNumberIsOffByATenthAndNearItsEndsByHalfTheWay(double number, double lower, double higher) {
        assertThat(Step.LOWER.of(number)).isEqualTo(lower);
        assertThat(Step.HIGHER.of(number)).isEqualTo(higher);
    }

    @ParameterizedTest
    @CsvSource({"A, B, A", "B, C, A", "C, D, B", "D, E, C", "E, E, D", "F, D, C"})
    void aLetterIsOffByOneAndWhatCannotBeJudgedStandsBetweenTwo(
            Reliability letter, Reliability lower, Reliability higher) {
        assertThat(Step.LOWER.of(letter, GradeTable.DEFAULT)).isEqualTo(lower);
        assertThat(Step.HIGHER.of(letter, GradeTable.DEFAULT)).isEqualTo(higher);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "2, 3, 1", "5, 5, 4", "6, 4, 3"})
    void soIsADigit(int digit, int lower, int higher) {
        assertThat(Step.LOWER.of(Credibility.ofDigit(digit), GradeTable.DEFAULT).digit())
                .isEqualTo(lower);
        assertThat(Step.HIGHER
                        .of(Credibility.ofDigit(digit), GradeTable.DEFAULT)
                        .digit())
                .isEqualTo(higher);
    }

    @Test
    void theMapsOwnTableSaysWhichGradeIsNext() {
        GradeTable grades = GradeTable.DEFAULT.overriddenBy(Map.of(Reliability.F, 0.9, Reliability.E, 0.0), Map.of());

        assertThat(Step.HIGHER.of(Reliability.F, grades)).isEqualTo(Reliability.A);
        assertThat(Step.LOWER.of(Reliability.F, grades)).isEqualTo(Reliability.B);
        assertThat(Step.HIGHER.of(Reliability.E, grades)).isEqualTo(Reliability.E);
    }
}

package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RanksTest {
    private static final OptionalInt NONE = OptionalInt.empty();

    private static OptionalInt rank(int rank) {
        return OptionalInt.of(rank);
    }

    @Test
    void nothingHasNoRanks() {
        assertThat(Ranks.of(new double[0]).ranks()).isEmpty();
    }

    @Test
    void equalOnesShareAndStandInTheOrderGivenAndZeroHasNone() {
        Ranks ranks = Ranks.of(new double[] {0, 0.5, 0.7, 0.5, 0, 0.1});
        assertThat(ranks.order()).containsExactly(2, 1, 3, 5, 0, 4);
        assertThat(ranks.ranks()).containsExactly(rank(1), rank(2), rank(2), rank(4), NONE, NONE);
    }

    @Test
    void aLastDigitMakesNoDifference() {
        Ranks ranks = Ranks.of(new double[] {0.3, 0.1 + 0.2, Math.nextDown(0.3), 0.2999});
        assertThat(ranks.order()).containsExactly(0, 1, 2, 3);
        assertThat(ranks.ranks()).containsExactly(rank(1), rank(1), rank(1), rank(4));
    }

    @Test
    void verySmallScoresAreScores() {
        assertThat(Ranks.of(new double[] {1e-300, 0, 2e-300}).ranks()).containsExactly(rank(1), rank(2), NONE);
    }
}

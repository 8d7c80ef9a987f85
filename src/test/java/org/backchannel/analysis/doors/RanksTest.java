package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTest {
    private static final OptionalInt NONE = OptionalInt.empty();

    private static OptionalInt rank(int rank) {
        return OptionalInt.of(rank);
    }

    private static int[] order(Ranks ranks) {
        return IntStream.range(0, ranks.count()).map(ranks::scored).toArray();
    }

    private static List<OptionalInt> ranks(Ranks ranks) {
        return IntStream.range(0, ranks.count()).mapToObj(ranks::rank).toList();
    }

    @Test
    void nothingHasNoRanks() {
        assertThat(ranks(Ranks.of(new double[0]))).isEmpty();
    }

    @Test
    void equalOnesShareAndStandInTheOrderGivenAndZeroHasNone() {
        Ranks ranks = Ranks.of(new double[] {0, 0.5, 0.7, 0.5, 0, 0.1});
        assertThat(order(ranks)).containsExactly(2, 1, 3, 5, 0, 4);
        assertThat(ranks(ranks)).containsExactly(rank(1), rank(2), rank(2), rank(4), NONE, NONE);
    }

    @Test
    void aLastDigitMakesNoDifference() {
        Ranks ranks = Ranks.of(new double[] {0.3, 0.1 + 0.2, Math.nextDown(0.3), 0.2999});
        assertThat(order(ranks)).containsExactly(0, 1, 2, 3);
        assertThat(ranks(ranks)).containsExactly(rank(1), rank(1), rank(1), rank(4));
    }

    @Test
    void verySmallScoresAreScores() {
        assertThat(ranks(Ranks.of(new double[] {1e-300, 0, 2e-300}))).containsExactly(rank(1), rank(2), NONE);
    }
}

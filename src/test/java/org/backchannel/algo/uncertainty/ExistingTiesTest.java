package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.backchannel.graph.UncertainGraph;
import org.junit.jupiter.api.Test;

class ExistingTiesTest {
    /** Each evidence state anew, from what the draws of its world say. */
    private static boolean[] plain(UncertainGraph graph, long state, long seed) {
        Foundation foundation = Foundation.ofEvidence(graph);
        SampledDraws draws = new SampledDraws(foundation.probabilities(), foundation.names(), seed);
        EvidenceLanes evidence = new EvidenceLanes(foundation, draws);
        draws.turnTo(state >> 6);
        evidence.evaluate();
        boolean[] exists = new boolean[graph.ties().count()];
        for (int tie = 0; tie < exists.length; tie++) {
            exists[tie] = (evidence.exists()[tie] & 1L << state) != 0;
        }
        return exists;
    }

    @Test
    void aStateIsTheWorldOfItsNumberInAnyOrderOfAsking() {
        for (int seed = 0; seed < 200; seed++) {
            UncertainGraph graph =
                    new RandomUncertainGraphs(new Random(seed)).question(6, 8).graph();
            ExistingTies ties = new ExistingTies(graph, seed);
            for (long state : new long[] {0, 1, 63, 64, 65, 127, 128, 1_000, 64, 3, 0}) {
                assertThat(ties.in(state)).as("seed %s, state %s", seed, state).isEqualTo(plain(graph, state, seed));
            }
        }
    }

    @Test
    void aTieExistsInAsManyStatesAsItsConfidenceSays() {
        UncertainGraph graph = WorldsTest.independent(3, new int[][] {{0, 1}, {1, 2}}, 0.3);
        ExistingTies ties = new ExistingTies(graph, 1);
        int there = 0;
        for (int state = 0; state < 2_000; state++) {
            there += ties.in(state)[1] ? 1 : 0;
        }
        assertThat(there).isBetween(540, 660);
    }
}

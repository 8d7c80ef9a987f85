package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class RouteSamplesTest {
    private static RouteSamples samples(CsrGraph graph, long seed, int threads, long numberedFrom) {
        return new RouteSamples(
                graph, BetweennessEstimateParameters.of(0.1, 0.1, seed, threads), numberedFrom, Progress.NONE);
    }

    /** Of its 6 ordered pairs two pass the middle: of 9,000 samples 3,000, and 45 are one standard deviation. */
    @Test
    void everyPairOfTwoIsDrawnAsOften() {
        RouteSamples samples = samples(RandomGraphs.bothWays(GraphFamilies.path(3)), 1, 1, 0);
        samples.drawUpTo(9_000);

        assertThat(samples.drawn()).isEqualTo(9_000);
        assertThat(samples.hits()[0]).isZero();
        assertThat(samples.hits()[1]).isBetween(3_000L - 5 * 45, 3_000L + 5 * 45);
        assertThat(samples.hits()[2]).isZero();
    }

    /** Between any two of a path of four in one direction: who is drawn first may be behind. */
    @Test
    void aPairIsDrawnInEitherOrder() {
        RouteSamples samples = samples(GraphFamilies.path(4), 1, 1, 0);
        samples.drawUpTo(12_000);

        // Of 12 ordered pairs, (0, 2) and (0, 3) pass node 1, (0, 3) and (1, 3) pass node 2; 41 is one deviation.
        assertThat(samples.hits()[1]).isBetween(2_000L - 5 * 41, 2_000L + 5 * 41);
        assertThat(samples.hits()[2]).isBetween(2_000L - 5 * 41, 2_000L + 5 * 41);
    }

    @Test
    void roundsThatEndWithTheirBlocksDrawWhatOneRoundWould() {
        CsrGraph graph = RandomGraphs.heavyTailed(3, 120, 3);
        RouteSamples atOnce = samples(graph, 5, 1, 0);
        atOnce.drawUpTo(64 * 20);
        for (int threads = 1; threads <= 4; threads++) {
            RouteSamples inRounds = samples(graph, 5, threads, 0);
            for (int blocks : new int[] {1, 2, 7, 20}) {
                inRounds.drawUpTo(64L * blocks);
            }
            assertThat(inRounds.hits()).isEqualTo(atOnce.hits());
        }
    }

    @Test
    void noMoreIsDrawnThanAskedForAndAllOfItIsTold() {
        CsrGraph star = GraphFamilies.star(2_000);
        CancelAfter progress = new CancelAfter(Long.MAX_VALUE);
        RouteSamples samples = new RouteSamples(star, BetweennessEstimateParameters.of(0.1, 0.1, 1, 2), 0, progress);
        for (long many : new long[] {1, 64, 65, 129, 200}) {
            samples.drawUpTo(many);
            assertThat(samples.drawn()).isEqualTo(many);
            assertThat(progress.steps()).isEqualTo(many);
            assertThat(samples.hits()[0]).isLessThanOrEqualTo(many);
        }
        // But for who starts or ends in the middle, one in a thousand, every route passes it.
        assertThat(samples.hits()[0]).isGreaterThan(195);
    }

    /** More nodes are passed than there were samples in a block. */
    @Test
    void longRoutesAreKeptWhole() {
        RouteSamples samples = samples(GraphFamilies.cycle(500), 1, 1, 0);
        samples.drawUpTo(640);

        // Between two of a ring of 500 there are 0 to 498 others, 249 in the mean; 5.7 is its standard deviation.
        double mean = Arrays.stream(samples.hits()).sum() / 640.0;
        assertThat(mean).isBetween(249 - 5 * 5.7, 249 + 5 * 5.7);
    }

    @Test
    void theFirstRoundSharesNoDrawWithTheLaterOnes() {
        CsrGraph graph = RandomGraphs.heavyTailed(3, 120, 3);
        RouteSamples first = samples(graph, 5, 1, RouteSamples.FIRST_ROUND);
        RouteSamples later = samples(graph, 5, 1, RouteSamples.LATER_ROUNDS);
        first.drawUpTo(640);
        later.drawUpTo(640);

        assertThat(first.hits()).isNotEqualTo(later.hits());
    }
}

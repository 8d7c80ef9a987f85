package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class BetweennessEstimateTest {
    private static final double ROUNDING = 1e-9;

    private static BetweennessEstimateResult estimate(CsrGraph graph, double epsilon, double delta, long seed) {
        return BetweennessEstimate.of(graph, BetweennessEstimateParameters.of(epsilon, delta, seed, 1), Progress.NONE);
    }

    private static double[] exact(CsrGraph graph) {
        return Betweenness.of(graph, new BetweennessParameters(1), Progress.NONE)
                .scores();
    }

    /**
     * Of 200 runs, as many as chance allows may have an error over ε: if each had one with a chance of δ = 0.2, seeing
     * as many as there are must not be rarer than one in a million. That is how often this test cries wolf, at most.
     */
    @Test
    void errorsOverEpsilonAreNotMoreFrequentThanDelta() {
        SplittableRandom random = new SplittableRandom(2016);
        int runs = 200;
        double epsilon = 0.05;
        double delta = 0.2;
        int failures = 0;
        int boundsBroken = 0;
        for (int run = 0; run < runs; run++) {
            CsrGraph graph = RandomGraphs.any(random, 10 + random.nextInt(20));
            BetweennessEstimateResult result = estimate(graph, epsilon, delta, run);
            double[] exact = exact(graph);
            boolean far = false;
            boolean outside = false;
            for (int node = 0; node < exact.length; node++) {
                far |= Math.abs(result.scores()[node] - exact[node]) > epsilon;
                outside |= exact[node] < result.lower()[node] - 1e-12 || exact[node] > result.upper()[node] + 1e-12;
            }
            failures += far ? 1 : 0;
            boundsBroken += outside ? 1 : 0;
        }
        assertThat(chanceOfAtLeast(failures, runs, delta)).isGreaterThan(1e-6);
        assertThat(chanceOfAtLeast(boundsBroken, runs, delta)).isGreaterThan(1e-6);
    }

    private static double chanceOfAtLeast(int hits, int runs, double chance) {
        double tail = 0;
        double term = StrictMath.pow(1 - chance, runs);
        for (int number = 0; number <= runs; number++) {
            tail += number >= hits ? term : 0;
            term *= (runs - number) / (number + 1.0) * chance / (1 - chance);
        }
        return tail;
    }

    /** The middle of a star of 20 scores 1, and nobody else anything: no sample can say otherwise of the leaves. */
    @Test
    void theWorkedExampleOfTheDocumentation() {
        BetweennessEstimateResult result = estimate(GraphFamilies.star(20), 0.02, 0.1, 1);
        assertThat(result.scores()[0]).isEqualTo(1, within(0.02));
        assertThat(result.scores()).endsWith(0, 0, 0);
        assertThat(result.accuracy().epsilon()).isEqualTo(0.02);
        assertThat(result.accuracy().delta()).isEqualTo(0.1);
        assertThat(result.top()).isEmpty();
    }

    @Test
    void fewSamplesDoWhereNobodyIsBetween() {
        BetweennessEstimateResult result = estimate(GraphFamilies.complete(30), 0.02, 0.1, 1);
        assertThat(result.accuracy().capped()).isFalse();
        assertThat(result.accuracy().samples()).isLessThan(BetweennessEstimate.mostSamples(30, 0.02, 0.1) / 2);
        assertThat(result.scores()).containsOnly(0);
    }

    @Test
    void withFewerThanThreeNodesItIsUndefined() {
        assertThat(estimate(new CsrGraphBuilder(2).arc(0, 1).build(), 0.1, 0.1, 1)
                        .scores())
                .containsOnly(Double.NaN);
        assertThat(estimate(new CsrGraphBuilder(0).build(), 0.1, 0.1, 1).scores())
                .isEmpty();
        BetweennessEstimateResult ranked = BetweennessEstimate.of(
                GraphFamilies.path(2),
                BetweennessEstimateParameters.of(0.1, 0.1, 1, 1).forTop(5),
                Progress.NONE);
        assertThat(ranked.top()).containsExactly(0, 1);
        assertThat(ranked.accuracy().samples()).isZero();
        assertThat(ranked.accuracy().capped()).isFalse();
    }

    /** ln(4 · 30 / δ) / (2 (ε · 28 / 30)²) = 10173.9 */
    @Test
    void theMostSamplesGrowWithOneOverTheSquareOfEpsilon() {
        assertThat(BetweennessEstimate.mostSamples(30, 0.02, 0.1)).isEqualTo(10_174);
        assertThat(BetweennessEstimate.mostSamples(30, 0.002, 0.1)).isEqualTo(1_017_390);
    }

    /** On 0 → 1 → 2 with 3 apart, one ordered pair of six passes 1; the samples that find no route say so too. */
    @Test
    void pairsWithoutARouteCountAndAddNothing() {
        CsrGraph graph = new CsrGraphBuilder(4).arc(0, 1).arc(1, 2).build();
        BetweennessEstimateResult result = estimate(graph, 0.02, 0.01, 3);
        assertThat(result.scores()[1]).isEqualTo(1.0 / 6, within(0.02));
        assertThat(estimate(new CsrGraphBuilder(5).build(), 0.02, 0.1, 1).scores())
                .containsOnly(0);
    }

    @Test
    void itFollowsCosts() {
        CsrGraph graph = new CsrGraphBuilder(3)
                .arc(0, 2, 1, 10)
                .arc(0, 1, 1, 2)
                .arc(1, 2, 1, 3)
                .build();
        assertThat(estimate(graph, 0.02, 0.01, 3).scores()[1]).isEqualTo(0.5, within(0.02));
    }

    @Test
    void threadsChangeNothing() {
        CsrGraph graph = RandomGraphs.heavyTailed(5, 300, 3);
        for (boolean ranked : new boolean[] {false, true}) {
            BetweennessEstimateParameters alone = BetweennessEstimateParameters.of(0.03, 0.1, 9, 1);
            BetweennessEstimateParameters four = BetweennessEstimateParameters.of(0.03, 0.1, 9, 4);
            BetweennessEstimateResult one =
                    BetweennessEstimate.of(graph, ranked ? alone.forTop(5) : alone, Progress.NONE);
            BetweennessEstimateResult other =
                    BetweennessEstimate.of(graph, ranked ? four.forTop(5) : four, Progress.NONE);
            assertThat(other.scores()).isEqualTo(one.scores());
            assertThat(other.upper()).isEqualTo(one.upper());
            assertThat(other.top()).isEqualTo(one.top());
            assertThat(other.accuracy()).isEqualTo(one.accuracy());
        }
        assertThat(estimate(graph, 0.03, 0.1, 1).scores())
                .isNotEqualTo(estimate(graph, 0.03, 0.1, 2).scores());
    }

    @Test
    void whenItEndsEveryScoreIsWithinEpsilonOfItsBounds() {
        for (CsrGraph graph : new CsrGraph[] {
            RandomGraphs.bothWays(GraphFamilies.path(4)),
            GraphFamilies.star(20),
            GraphFamilies.grid(5, 6),
            RandomGraphs.heavyTailed(5, 300, 3)
        }) {
            BetweennessEstimateResult result = estimate(graph, 0.04, 0.1, 7);
            for (int node = 0; node < graph.nodeCount(); node++) {
                double score = result.scores()[node];
                assertThat(result.lower()[node]).isBetween(Math.max(0, score - 0.04) - ROUNDING, score + ROUNDING);
                assertThat(result.upper()[node]).isBetween(score - ROUNDING, Math.min(1, score + 0.04) + ROUNDING);
            }
        }
    }

    @Test
    void whenARankingEndsNobodyBehindCouldBeAheadByMoreThanEpsilon() {
        for (CsrGraph graph : new CsrGraph[] {GraphFamilies.star(40), RandomGraphs.heavyTailed(5, 300, 3)}) {
            BetweennessEstimateParameters parameters = BetweennessEstimateParameters.of(0.02, 0.1, 7, 1);
            BetweennessEstimateResult ranked = BetweennessEstimate.of(graph, parameters.forTop(4), Progress.NONE);
            assertThat(ranked.accuracy().capped()).isFalse();
            assertThat(ranked.top()).hasSize(4);
            List<Integer> behind = new ArrayList<>();
            for (int node = 0; node < graph.nodeCount(); node++) {
                behind.add(node);
            }
            for (int ahead : ranked.top()) {
                behind.remove((Integer) ahead);
                for (int other : behind) {
                    assertThat(ranked.scores()[other]).isLessThanOrEqualTo(ranked.scores()[ahead]);
                    assertThat(ranked.upper()[other] - ranked.lower()[ahead]).isLessThanOrEqualTo(0.02 + ROUNDING);
                }
            }
        }
    }

    /** The first round has the hundredth part of the most samples, and 64 at least; to it and the others, half of δ. */
    @Test
    void theBoundsAreThoseThatTheFirstRoundAndHalfOfDeltaGive() {
        CsrGraph graph = RandomGraphs.heavyTailed(5, 300, 3);
        int n = graph.nodeCount();
        BetweennessEstimateParameters parameters = BetweennessEstimateParameters.of(0.03, 0.1, 7, 1);
        BetweennessEstimateResult result = BetweennessEstimate.of(graph, parameters, Progress.NONE);
        double scale = n / (n - 2.0);
        long most = BetweennessEstimate.mostSamples(n, 0.03, 0.1);
        RouteSamples first = new RouteSamples(graph, parameters, RouteSamples.FIRST_ROUND, Progress.NONE);
        first.drawUpTo(Math.max(64, most / 100));
        SampleBounds bounds =
                new SampleBounds(most, 0.05, first.hits(), first.drawn(), SampleBounds.evenly(n, 0.03 / scale));

        assertThat(result.accuracy().capped()).isFalse();
        long samples = result.accuracy().samples();
        for (int node = 0; node < n; node++) {
            double share = result.scores()[node] / scale;
            double lower = share - bounds.below(node, share, samples);
            double upper = share + bounds.above(node, share, samples);
            assertThat(result.lower()[node]).isCloseTo(lower * scale, within(ROUNDING));
            assertThat(result.upper()[node]).isCloseTo(upper * scale, within(ROUNDING));
        }
    }

    /** All twelve score the same: a ranking of them never settles, and ends all the same. */
    @Test
    void aRankingOfEqualsEnds() {
        CsrGraph ring = RandomGraphs.bothWays(GraphFamilies.cycle(12));
        BetweennessEstimateResult result = BetweennessEstimate.of(
                ring, BetweennessEstimateParameters.of(0.05, 0.1, 1, 1).forTop(3), Progress.NONE);
        assertThat(result.top()).hasSize(3).doesNotHaveDuplicates();
        assertThat(result.accuracy().samples()).isLessThanOrEqualTo(BetweennessEstimate.mostSamples(12, 0.05, 0.1));
    }

    @Test
    void aRankingThatIsClearEndsEarly() {
        CsrGraph star = GraphFamilies.star(40);
        BetweennessEstimateParameters parameters = BetweennessEstimateParameters.of(0.01, 0.1, 1, 1);
        BetweennessEstimateResult ranked = BetweennessEstimate.of(star, parameters.forTop(1), Progress.NONE);
        BetweennessEstimateResult all = BetweennessEstimate.of(star, parameters, Progress.NONE);
        assertThat(ranked.top()).containsExactly(0);
        assertThat(ranked.accuracy().samples()).isLessThan(all.accuracy().samples());
        assertThat(BetweennessEstimate.of(star, parameters.forTop(100), Progress.NONE)
                        .top())
                .hasSize(40);
        assertThat(ranked.scores()[0] - ranked.lower()[0])
                .as("what the ranking did not need to know")
                .isGreaterThan(0.01);
    }

    @Test
    void itStopsWhenAskedTo() {
        CancelAfter progress = new CancelAfter(3);
        assertThatThrownBy(() -> BetweennessEstimate.of(
                        GraphFamilies.star(50), BetweennessEstimateParameters.of(0.01, 0.1, 1, 2), progress))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void whatIsAskedForMustMakeSense() {
        assertThatThrownBy(() -> BetweennessEstimateParameters.of(0, 0.1, 1, 1)).hasMessageContaining("epsilon");
        assertThatThrownBy(() -> BetweennessEstimateParameters.of(0.1, 1, 1, 1)).hasMessageContaining("delta");
        assertThatThrownBy(
                        () -> BetweennessEstimateParameters.of(0.1, 0.1, 1, 1).forTop(0))
                .hasMessageContaining("at least 1 place");
        assertThatThrownBy(() -> BetweennessEstimateParameters.of(0.1, 0.1, 1, 0))
                .hasMessage("work needs at least 1 thread, not 0");
    }
}

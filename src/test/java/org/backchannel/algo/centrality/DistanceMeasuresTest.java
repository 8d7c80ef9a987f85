package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.junit.jupiter.api.Test;

class DistanceMeasuresTest {
    private static final double ROUNDING = 1e-12;
    private static final CsrGraph PATH_AND_ISOLATE =
            new CsrGraphBuilder(4).arc(0, 1).arc(1, 2).build();

    private static ClosenessResult closeness(CsrGraph graph, int threads) {
        return Closeness.of(graph, new ClosenessParameters(1e6, threads), Progress.NONE);
    }

    private static DecayResult decay(CsrGraph graph, int threads) {
        return Decay.of(graph, new DecayParameters(threads), Progress.NONE);
    }

    private static HarmonicResult harmonic(CsrGraph graph, int threads) {
        return Harmonic.of(graph, new HarmonicParameters(threads), Progress.NONE);
    }

    @Test
    void theWorkedExamplesOfTheDocumentation() {
        ClosenessResult closeness = Closeness.of(PATH_AND_ISOLATE, new ClosenessParameters(1, 1), Progress.NONE);
        HarmonicResult harmonic = harmonic(PATH_AND_ISOLATE, 1);
        CsrGraph halfThenQuarter = new CsrGraphBuilder(3)
                .arc(0, 1, 0.5, 693_147)
                .arc(1, 2, 0.25, 1_386_294)
                .build();

        assertThat(closeness.out()).containsExactly(new double[] {4 / 9.0, 1 / 3.0, 0, 0}, within(ROUNDING));
        assertThat(closeness.reaches()).containsExactly(2, 1, 0, 0);
        assertThat(closeness.reachedBy()).containsExactly(0, 1, 2, 0);
        assertThat(harmonic.out()).containsExactly(new double[] {1 / 2.0, 1 / 3.0, 0, 0}, within(ROUNDING));
        assertThat(harmonic.in()[1]).isCloseTo(1 / 3.0, within(ROUNDING));
        assertThat(decay(halfThenQuarter, 1).out()[0]).isCloseTo(0.3125, within(1e-6));
    }

    @Test
    void whoReachesNobodyScoresNothing() {
        for (CsrGraph graph : new CsrGraph[] {GraphFamilies.path(1), new CsrGraphBuilder(3).build()}) {
            assertThat(closeness(graph, 1).in()).containsOnly(0);
            assertThat(closeness(graph, 1).out()).containsOnly(0);
            assertThat(decay(graph, 1).out()).containsOnly(0);
            assertThat(harmonic(graph, 1).in()).containsOnly(0);
        }
        assertThat(closeness(GraphFamilies.path(0), 1).out()).isEmpty();
        assertThat(harmonic(GraphFamilies.path(0), 1).out()).isEmpty();
    }

    @Test
    void theyAgreeWithThePlainDefinitions() {
        RandomGraphs.each(2_000, DistanceMeasuresTest::assertPlain);
    }

    @Test
    void theyAgreeWithThePlainDefinitionsWhereBlocksEnd() {
        RandomGraphs.eachAtBlockEnds(200, DistanceMeasuresTest::assertPlain);
    }

    private static void assertPlain(CsrGraph graph) {
        int n = graph.nodeCount();
        PlainRoutes byCost = PlainRoutes.byCost(graph);
        PlainRoutes byHops = PlainRoutes.byHops(graph);
        ClosenessResult closeness = closeness(graph, 1);
        DecayResult decay = decay(graph, 1);
        HarmonicResult harmonic = harmonic(graph, 1);
        for (int node = 0; node < n; node++) {
            double distance = 0;
            double strength = 0;
            double nearness = 0;
            int others = 0;
            for (int other = 0; other < n; other++) {
                if (other != node && byCost.reaches(node, other)) {
                    distance += byCost.distance(node, other) / 1e6;
                    strength += Math.exp(-byCost.distance(node, other) / 1e6);
                    nearness += 1.0 / byHops.distance(node, other);
                    others++;
                }
            }
            double expected = others == 0 ? 0 : (double) others * others / distance / (n - 1.0);
            assertThat(closeness.out()[node]).isCloseTo(expected, within(ROUNDING * (1 + expected)));
            assertThat(decay.out()[node]).isCloseTo(strength / Math.max(1, n - 1), within(ROUNDING));
            assertThat(harmonic.out()[node]).isCloseTo(nearness / Math.max(1, n - 1), within(ROUNDING));
        }
    }

    @Test
    void whatComesInIsWhatGoesOutOfTheReversedGraph() {
        RandomGraphs.eachAtBlockEnds(400, graph -> {
            CsrGraph reversed = graph.reversed();
            ClosenessResult closeness = closeness(graph, 1);
            assertThat(closeness.in()).containsExactly(closeness(reversed, 1).out(), within(1e-8));
            assertThat(closeness.reachedBy()).isEqualTo(closeness(reversed, 1).reaches());
            assertThat(decay(graph, 1).in()).containsExactly(decay(reversed, 1).out(), within(ROUNDING));
            assertThat(harmonic(graph, 1).in())
                    .containsExactly(harmonic(reversed, 1).out(), within(ROUNDING));
        });
    }

    /** JGraphT counts what is out of reach as infinitely far; it divides by n−1 as we do. */
    @Test
    void harmonicIsJgraphtsOnHops() {
        RandomGraphs.eachAtBlockEnds(2_000, graph -> {
            CsrGraphBuilder hops = new CsrGraphBuilder(graph.nodeCount());
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                hops.arc(graph.tails()[arc], graph.heads()[arc]);
            }
            var jgrapht = new HarmonicCentrality<>(CsrGraphView.byCost(hops.build()), false, true).getScores();
            double[] out = harmonic(graph, 2).out();
            for (int node = 0; node < out.length; node++) {
                assertThat(out[node]).isCloseTo(jgrapht.get(node), within(ROUNDING));
            }
        });
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() {
        RandomGraphs.eachAtBlockEnds(60, graph -> {
            for (int threads = 2; threads <= 4; threads++) {
                assertThat(closeness(graph, threads)).usingRecursiveComparison().isEqualTo(closeness(graph, 1));
                assertThat(decay(graph, threads)).usingRecursiveComparison().isEqualTo(decay(graph, 1));
                assertThat(harmonic(graph, threads)).usingRecursiveComparison().isEqualTo(harmonic(graph, 1));
            }
        });
    }

    @Test
    void bothFromOneSearchAreTheSameBytes() {
        RandomGraphs.eachAtBlockEnds(200, graph -> {
            DistanceMeasuresResult both = DistanceMeasures.of(graph, new DecayParameters(2), Progress.NONE);
            assertThat(both.closeness()).usingRecursiveComparison().isEqualTo(closeness(graph, 1));
            assertThat(both.decay()).usingRecursiveComparison().isEqualTo(decay(graph, 1));
        });
    }

    @Test
    void theUnitScalesDistancesAndNothingElse() {
        ClosenessResult hops = Closeness.of(GraphFamilies.cycle(9), new ClosenessParameters(1, 1), Progress.NONE);
        ClosenessResult halves = Closeness.of(GraphFamilies.cycle(9), new ClosenessParameters(0.5, 1), Progress.NONE);

        assertThat(hops.out()).containsOnly(8 / 36.0);
        assertThat(halves.out()).containsOnly(8 / 72.0);
        assertThat(halves.in()).containsOnly(8 / 72.0);
        CsrGraph threeEach =
                new CsrGraphBuilder(3).arc(0, 1, 1, 3).arc(1, 2, 1, 3).build();
        ClosenessResult thirds = Closeness.of(threeEach, new ClosenessParameters(2, 1), Progress.NONE);
        assertThat(thirds.in()).containsExactly(new double[] {0, 1 / 2.0 / 1.5, 2 / 4.5}, within(ROUNDING));
        assertThat(thirds.out()).containsExactly(new double[] {2 / 4.5, 1 / 2.0 / 1.5, 0}, within(ROUNDING));
    }

    /** exp(−708) is about the least that a double holds with all its digits; the tables of strengths end there. */
    @Test
    void routesOfHundredsOfNepersHaveTheirStrengthOrNone() {
        RouteStrengths strengths = new RouteStrengths(true);
        for (long cost = 1; cost < 707_900_000; cost = cost * 3 / 2 + 1) {
            double expected = Math.exp(-cost / 1e6);
            assertThat(strengths.of(cost)).isCloseTo(expected, within(ROUNDING * expected));
        }
        for (long cost = 708_002_000; cost < 708_140_000; cost += 100) {
            assertThat(strengths.of(cost)).isZero();
        }
        assertThat(strengths.of(Long.MAX_VALUE / 2)).isZero();
    }

    @Test
    void aLongPathHasTheSumsOfItsLength() {
        int n = 3_000;
        ClosenessResult closeness = Closeness.of(GraphFamilies.path(n), new ClosenessParameters(1, 2), Progress.NONE);
        HarmonicResult harmonic = harmonic(GraphFamilies.path(n), 2);
        double sum = 0;
        for (int hops = 1; hops < n; hops++) {
            sum += 1.0 / hops;
        }

        assertThat(closeness.out()[0]).isCloseTo((n - 1.0) / (n * (n - 1.0) / 2), within(ROUNDING));
        assertThat(harmonic.out()[0]).isCloseTo(sum / (n - 1), within(ROUNDING));
        assertThat(harmonic.in()[n - 1]).isCloseTo(sum / (n - 1), within(ROUNDING));
    }

    @Test
    void theWorkCanBeCancelled() {
        CsrGraph graph = GraphFamilies.grid(40, 40);
        assertThatThrownBy(() -> Closeness.of(graph, new ClosenessParameters(1, 2), new CancelAfter(50)))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> Decay.of(graph, new DecayParameters(1), new CancelAfter(50)))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> Harmonic.of(graph, new HarmonicParameters(2), new CancelAfter(50)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void aUnitIsAPositiveCost() {
        assertThatThrownBy(() -> new ClosenessParameters(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a unit of distance is a positive cost, not 0.0");
        assertThatThrownBy(() -> new ClosenessParameters(Double.POSITIVE_INFINITY, 1))
                .hasMessage("a unit of distance is a positive cost, not Infinity");
    }

    @Test
    void atLeastOneThreadIsNeeded() {
        assertThatThrownBy(() -> new ClosenessParameters(1, 0)).hasMessage("work needs at least 1 thread, not 0");
        assertThatThrownBy(() -> new DecayParameters(0)).hasMessage("work needs at least 1 thread, not 0");
        assertThatThrownBy(() -> new HarmonicParameters(-1)).hasMessage("work needs at least 1 thread, not -1");
    }
}

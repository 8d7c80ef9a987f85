package org.backchannel.algo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.backchannel.algo.brokerage.SoleDoors;
import org.backchannel.algo.brokerage.SoleDoorsParameters;
import org.backchannel.algo.brokerage.StructuralHoles;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.Closeness;
import org.backchannel.algo.centrality.ClosenessParameters;
import org.backchannel.algo.centrality.Clustering;
import org.backchannel.algo.centrality.Coreness;
import org.backchannel.algo.centrality.Decay;
import org.backchannel.algo.centrality.DecayParameters;
import org.backchannel.algo.centrality.Degree;
import org.backchannel.algo.centrality.Harmonic;
import org.backchannel.algo.centrality.HarmonicParameters;
import org.backchannel.algo.centrality.PageRank;
import org.backchannel.algo.centrality.PageRankParameters;
import org.backchannel.algo.community.Components;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must happen to every measure of actors when a graph is changed in a way that says what must happen. */
class MetamorphicTest {
    private static final int GRAPHS = 2_000;

    /** What an actor who is tied to nobody changes: the number that scores are divided by, if they are. */
    private interface Divisor {
        double of(double nodes);
    }

    private record Measure(String name, Function<CsrGraph, double[]> scores, Divisor divisor) {
        double[] raw(CsrGraph graph) {
            double[] values = scores.apply(graph).clone();
            for (int node = 0; node < values.length; node++) {
                values[node] *= divisor.of(graph.nodeCount());
            }
            return values;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Measure plain(String name, Function<CsrGraph, double[]> scores) {
        return new Measure(name, scores, nodes -> 1);
    }

    private static Measure perOther(String name, Function<CsrGraph, double[]> scores) {
        return new Measure(name, scores, nodes -> Math.max(1, nodes - 1));
    }

    private static double[] asDoubles(int[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    private static double[] closeness(CsrGraph graph, boolean out) {
        var result = Closeness.of(graph, new ClosenessParameters(1, 1), Progress.NONE);
        return out ? result.out() : result.in();
    }

    private static double[] harmonic(CsrGraph graph, boolean out) {
        var result = Harmonic.of(graph, new HarmonicParameters(1), Progress.NONE);
        return out ? result.out() : result.in();
    }

    private static double[] decay(CsrGraph graph, boolean out) {
        var result = Decay.of(graph, new DecayParameters(1), Progress.NONE);
        return out ? result.out() : result.in();
    }

    private static double[] betweenness(CsrGraph graph) {
        return graph.nodeCount() < 3
                ? new double[graph.nodeCount()]
                : Betweenness.of(graph, new BetweennessParameters(1), Progress.NONE)
                        .scores();
    }

    /** Each with what it is when all arcs are turned round. */
    private record Reversal(String name, Function<CsrGraph, double[]> before, Function<CsrGraph, double[]> after) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Reversal> reversals() {
        return List.of(
                new Reversal("closeness", g -> closeness(g, true), g -> closeness(g, false)),
                new Reversal("harmonic", g -> harmonic(g, true), g -> harmonic(g, false)),
                new Reversal("decay", g -> decay(g, true), g -> decay(g, false)),
                new Reversal(
                        "degree",
                        g -> asDoubles(Degree.of(g).out()),
                        g -> asDoubles(Degree.of(g).in())),
                new Reversal("betweenness", MetamorphicTest::betweenness, MetamorphicTest::betweenness),
                new Reversal("coreness", MetamorphicTest::coreness, MetamorphicTest::coreness),
                new Reversal("clustering", MetamorphicTest::clustering, MetamorphicTest::clustering),
                new Reversal("constraint", MetamorphicTest::constraint, MetamorphicTest::constraint));
    }

    private static double[] coreness(CsrGraph graph) {
        return asDoubles(Coreness.of(graph, Progress.NONE).scores());
    }

    private static double[] clustering(CsrGraph graph) {
        return Clustering.of(graph, Progress.NONE).scores();
    }

    private static double[] constraint(CsrGraph graph) {
        return StructuralHoles.of(graph, Progress.NONE).constraint();
    }

    private static double[] pageRank(CsrGraph graph) {
        double[] scores = graph.nodeCount() == 0
                ? new double[0]
                : PageRank.of(graph, PageRankParameters.STANDARD, Progress.NONE)
                        .scores()
                        .clone();
        double first = scores.length == 0 ? 1 : scores[0];
        for (int node = scores.length - 1; node >= 0; node--) {
            scores[node] /= first;
        }
        return scores;
    }

    private static List<Measure> measures() {
        return List.of(
                new Measure("betweenness", MetamorphicTest::betweenness, n -> Math.max(1, (n - 1) * (n - 2))),
                perOther("closeness", g -> closeness(g, true)),
                perOther("harmonic", g -> harmonic(g, false)),
                perOther("decay", g -> decay(g, true)),
                plain("strength", g -> Degree.of(g).strengthOut()),
                plain("coreness", MetamorphicTest::coreness),
                plain("clustering", MetamorphicTest::clustering),
                plain("constraint", MetamorphicTest::constraint),
                plain(
                        "effective size",
                        g -> StructuralHoles.of(g, Progress.NONE).effectiveSize()));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void itKnowsNoNames(Measure measure) {
        RandomGraphs.each(GRAPHS / 4, (graph, random) -> {
            int[] names = RandomGraphs.permutation(random, graph.nodeCount());
            double[] before = measure.raw(graph);
            double[] after = measure.raw(RandomGraphs.relabelled(graph, names));
            for (int node = 0; node < names.length; node++) {
                assertSame(after[names[node]], before[node]);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("measures")
    void whoIsTiedToNobodyChangesNobodyElse(Measure measure) {
        RandomGraphs.each(GRAPHS / 4, graph -> {
            double[] before = measure.raw(graph);
            double[] after = measure.raw(copy(graph, graph.nodeCount() + 1, 1, 1));
            for (int node = 0; node < before.length; node++) {
                assertSame(after[node], before[node]);
            }
        });
    }

    /** Jumps go to one more, for everybody alike. */
    @ParameterizedTest
    @MethodSource("pageRanks")
    void pageRanksKeepTheirProportions(Function<CsrGraph, double[]> measure) {
        RandomGraphs.each(GRAPHS / 4, graph -> {
            double[] before = measure.apply(graph);
            double[] after = measure.apply(copy(graph, graph.nodeCount() + 1, 1, 1));
            for (int node = 0; node < before.length; node++) {
                assertSame(after[node], before[node]);
            }
        });
    }

    private static List<Function<CsrGraph, double[]>> pageRanks() {
        return List.of(MetamorphicTest::pageRank);
    }

    @ParameterizedTest
    @MethodSource("reversals")
    void turnedRoundInIsOut(Reversal reversal) {
        RandomGraphs.each(GRAPHS / 4, graph -> {
            double[] before = reversal.before().apply(graph);
            double[] after = reversal.after().apply(graph.reversed());
            for (int node = 0; node < before.length; node++) {
                assertSame(after[node], before[node]);
            }
        });
    }

    /** Twice as far: half as close, and nobody's way is another. Strengths fourfold: nobody's share is another. */
    @ParameterizedTest
    @MethodSource("measures")
    void costsTwiceAndStrengthsFourTimesAsHigh(Measure measure) {
        double factor =
                switch (measure.name()) {
                    case "closeness" -> 0.5;
                    case "strength" -> 4;
                    default -> 1;
                };
        if (measure.name().equals("decay")) {
            return;
        }
        RandomGraphs.each(GRAPHS / 4, graph -> {
            double[] before = measure.raw(graph);
            double[] after = measure.raw(copy(graph, graph.nodeCount(), 2, 4));
            for (int node = 0; node < before.length; node++) {
                assertSame(after[node], factor * before[node]);
            }
        });
    }

    @org.junit.jupiter.api.Test
    void partsAndSoleDoorsKnowNoNames() {
        RandomGraphs.each(GRAPHS / 4, (graph, random) -> {
            int[] names = RandomGraphs.permutation(random, graph.nodeCount());
            CsrGraph renamed = RandomGraphs.relabelled(graph, names);
            long[] before = SoleDoors.of(graph, new SoleDoorsParameters(1), Progress.NONE)
                    .pairs();
            long[] after = SoleDoors.of(renamed, new SoleDoorsParameters(3), Progress.NONE)
                    .pairs();
            for (int node = 0; node < names.length; node++) {
                assertThat(after[names[node]]).isEqualTo(before[node]);
            }
            assertThat(Components.strong(renamed, Progress.NONE).count())
                    .isEqualTo(Components.strong(graph, Progress.NONE).count())
                    .isEqualTo(
                            Components.strong(graph.reversed(), Progress.NONE).count());
        });
    }

    private static CsrGraph copy(CsrGraph graph, int nodes, long costFactor, double strengthFactor) {
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            builder.arc(
                    graph.tails()[arc],
                    graph.heads()[arc],
                    strengthFactor * graph.strengths()[arc],
                    costFactor * graph.costs()[arc]);
        }
        return builder.build();
    }

    private static void assertSame(double actual, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
        }
    }
}

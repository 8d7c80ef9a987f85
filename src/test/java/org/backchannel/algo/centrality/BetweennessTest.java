package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.EdgeBetweennessCentrality;
import org.junit.jupiter.api.Test;

class BetweennessTest {
    private static final double ROUNDING = 1e-12;

    private static JointBetweennessResult both(CsrGraph graph, int threads) {
        return Betweenness.withArcs(graph, new BetweennessParameters(threads), Progress.NONE);
    }

    private static double[] nodes(CsrGraph graph) {
        return Betweenness.of(graph, new BetweennessParameters(1), Progress.NONE)
                .scores();
    }

    private static double[] arcs(CsrGraph graph) {
        return EdgeBetweenness.of(graph, new BetweennessParameters(1), Progress.NONE)
                .scores();
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void theWorkedExampleOfTheDocumentation() {
        CsrGraph path = GraphFamilies.path(4);

        assertThat(nodes(path)).containsExactly(new double[] {0, 1 / 3.0, 1 / 3.0, 0}, within(ROUNDING));
        assertThat(arcs(path)).containsExactly(new double[] {3 / 12.0, 4 / 12.0, 3 / 12.0}, within(ROUNDING));
    }

    @Test
    void fewerThanThreeNodesHaveNone() {
        assertThat(nodes(GraphFamilies.path(0))).isEmpty();
        assertThat(nodes(GraphFamilies.path(1))).containsExactly(Double.NaN);
        assertThat(nodes(GraphFamilies.path(2))).containsExactly(Double.NaN, Double.NaN);
        assertThat(arcs(GraphFamilies.path(2))).containsExactly(0.5);
    }

    @Test
    void itAgreesWithThePlainDefinition() {
        RandomGraphs.each(2_000, graph -> {
            int n = graph.nodeCount();
            PlainRoutes plain = PlainRoutes.byCost(graph);
            JointBetweennessResult result = both(graph, 1);
            for (int node = 0; node < n && n > 2; node++) {
                assertThat(result.nodes().scores()[node])
                        .isCloseTo(plain.through(node, ones(n), ones(n)) / ((n - 1.0) * (n - 2)), within(ROUNDING));
            }
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                assertThat(result.arcs().scores()[arc])
                        .isCloseTo(plain.over(arc, ones(n), ones(n)) / (n * (n - 1.0)), within(ROUNDING));
            }
        });
    }

    @Test
    void itAgreesWithJgraphtWhichReadsWholeCostsExactly() {
        RandomGraphs.eachAtBlockEnds(300, graph -> {
            int n = graph.nodeCount();
            var jgraphtNodes = new BetweennessCentrality<>(CsrGraphView.byCost(graph)).getScores();
            var jgraphtArcs = new EdgeBetweennessCentrality<>(CsrGraphView.byCost(graph)).getScores();
            JointBetweennessResult result = both(graph, 2);
            for (int node = 0; node < n; node++) {
                assertThat(result.nodes().scores()[node] * (n - 1.0) * (n - 2))
                        .isCloseTo(jgraphtNodes.get(node), within(1e-8));
            }
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                assertThat(result.arcs().scores()[arc] * n * (n - 1.0)).isCloseTo(jgraphtArcs.get(arc), within(1e-8));
            }
        });
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() {
        RandomGraphs.eachAtBlockEnds(200, graph -> {
            JointBetweennessResult alone = both(graph, 1);
            for (int threads = 2; threads <= 4; threads++) {
                JointBetweennessResult together = both(graph, threads);
                assertThat(together.nodes().scores()).isEqualTo(alone.nodes().scores());
                assertThat(together.arcs().scores()).isEqualTo(alone.arcs().scores());
            }
            assertThat(nodes(graph)).isEqualTo(alone.nodes().scores());
            assertThat(arcs(graph)).isEqualTo(alone.arcs().scores());
        });
    }

    @Test
    void itKnowsNoNames() {
        RandomGraphs.each(200, (graph, random) -> {
            int[] names = RandomGraphs.permutation(random, graph.nodeCount());
            double[] scores = nodes(graph);
            double[] renamed = nodes(RandomGraphs.relabelled(graph, names));
            for (int node = 0; node < names.length; node++) {
                assertThat(renamed[names[node]]).isCloseTo(scores[node], within(ROUNDING));
            }
        });
    }

    @Test
    void turningAllArcsRoundChangesNothing() {
        RandomGraphs.each(
                200, graph -> assertThat(nodes(graph.reversed())).containsExactly(nodes(graph), within(ROUNDING)));
    }

    @Test
    void aStarsMiddleStandsBetweenAll() {
        double[] scores = nodes(GraphFamilies.star(2_000));

        assertThat(scores[0]).isEqualTo(1);
        assertThat(Arrays.stream(scores, 1, scores.length)).containsOnly(0.0);
    }

    @Test
    void aPathsNodesStandBetweenThoseBeforeAndThoseBehind() {
        int n = 2_000;
        double[] scores = nodes(GraphFamilies.path(n));
        for (int node = 0; node < n; node++) {
            assertThat(scores[node]).isCloseTo(node * (n - 1.0 - node) / ((n - 1.0) * (n - 2.0)), within(ROUNDING));
        }
    }

    @Test
    void aCyclesNodesAreAllAlike() {
        assertThat(nodes(GraphFamilies.cycle(1_000))).containsOnly(0.5);
    }

    @Test
    void inACompleteBipartiteGraphEachSideStandsBetweenTheOther() {
        double[] scores = nodes(GraphFamilies.completeBipartite(30, 50));

        assertThat(scores[0]).isCloseTo(50 * 49 / 30.0 / (79 * 78), within(ROUNDING));
        assertThat(scores[79]).isCloseTo(30 * 29 / 50.0 / (79 * 78), within(ROUNDING));
    }

    /** 2^2000 routes from end to end; the joint before diamond i parts 3i nodes from 3(count − i). */
    @Test
    void twoThousandDiamondsInARowHaveMoreRoutesThanADoubleHolds() {
        int count = 2_000;
        int n = 3 * count + 1;
        double[] scores = nodes(GraphFamilies.diamonds(count));
        for (int diamond = 0; diamond < count; diamond++) {
            double before = 3.0 * diamond;
            double behind = n - 1 - before;
            assertThat(scores[3 * diamond] * (n - 1.0) * (n - 2.0))
                    .as("joint before diamond %d", diamond)
                    .isCloseTo(before * behind, within(1e-9 * (1 + before * behind)));
            double halfWay = (before + 1) * (behind - 2) / 2;
            assertThat(scores[3 * diamond + 1] * (n - 1.0) * (n - 2.0))
                    .as("a side of diamond %d", diamond)
                    .isCloseTo(halfWay, within(1e-9 * (1 + halfWay)));
        }
    }

    @Test
    void theWorkCanBeCancelledOnAnyNumberOfThreads() {
        CsrGraph graph = GraphFamilies.grid(40, 40);
        for (int threads = 1; threads <= 4; threads++) {
            CancelAfter progress = new CancelAfter(100);
            BetweennessParameters parameters = new BetweennessParameters(threads);
            assertThatThrownBy(() -> Betweenness.of(graph, parameters, progress))
                    .isInstanceOf(CancelledException.class);
            assertThat(progress.steps()).isLessThan(graph.nodeCount());
        }
    }

    @Test
    void itTellsHowFarItIs() {
        CancelAfter progress = new CancelAfter(Long.MAX_VALUE);

        Betweenness.of(GraphFamilies.cycle(200), new BetweennessParameters(3), progress);

        assertThat(progress.task()).isEqualTo("betweenness");
        assertThat(progress.announced()).isEqualTo(200);
        assertThat(progress.steps()).isEqualTo(200);
    }

    @Test
    void atLeastOneThreadIsNeeded() {
        assertThatThrownBy(() -> new BetweennessParameters(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("work needs at least 1 thread, not 0");
    }

    @Test
    void costsThatCouldOverflowAreRefused() {
        CsrGraph graph = new CsrGraphBuilder(3)
                .arc(0, 1, 1, Long.MAX_VALUE / 2)
                .arc(1, 2, 1, 1)
                .build();

        assertThatThrownBy(() -> nodes(graph))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an arc costs 4611686018427387903, and a route of 2 arcs must cost less than 2^62;"
                        + " use a coarser unit");
    }
}

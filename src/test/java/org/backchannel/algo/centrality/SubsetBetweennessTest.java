package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class SubsetBetweennessTest {
    private static final double ROUNDING = 1e-9;

    private static SubsetBetweennessResult between(CsrGraph graph, int[] sources, int[] targets, int threads) {
        return SubsetBetweenness.withArcs(
                graph, new SubsetBetweennessParameters(sources, targets, threads), Progress.NONE);
    }

    private static int[] some(SplittableRandom random, int nodes) {
        int[] order = RandomGraphs.permutation(random, nodes);
        return Arrays.copyOf(order, nodes == 0 ? 0 : random.nextInt(nodes + 1));
    }

    @Test
    void theWorkedExampleOfTheDocumentation() {
        SubsetBetweennessResult result = between(GraphFamilies.path(4), new int[] {0}, new int[] {2, 3}, 1);

        assertThat(result.nodes()).containsExactly(0, 2, 1, 0);
        assertThat(result.arcs()).containsExactly(2, 2, 1);
        assertThat(result.normalisedNodes()).containsExactly(0, 2 / 6.0, 1 / 6.0, 0);
        assertThat(result.normalisedArcs()).containsExactly(2 / 12.0, 2 / 12.0, 1 / 12.0);
    }

    @Test
    void itAgreesWithThePlainDefinitionForAnySets() {
        RandomGraphs.each(2_000, (graph, random) -> {
            int[] sources = some(random, graph.nodeCount());
            int[] targets = some(random, graph.nodeCount());
            double[] from = SubsetBetweennessParameters.weights(graph.nodeCount(), sources, "a source");
            double[] to = SubsetBetweennessParameters.weights(graph.nodeCount(), targets, "a target");
            PlainRoutes plain = PlainRoutes.byCost(graph);
            SubsetBetweennessResult result = between(graph, sources, targets, 1 + random.nextInt(4));
            for (int node = 0; node < graph.nodeCount(); node++) {
                assertThat(result.nodes()[node]).isCloseTo(plain.through(node, from, to), within(ROUNDING));
            }
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                assertThat(result.arcs()[arc]).isCloseTo(plain.over(arc, from, to), within(ROUNDING));
            }
        });
    }

    @Test
    void betweenEverybodyItIsBetweenness() {
        RandomGraphs.eachAtBlockEnds(2_000, graph -> {
            int[] all = IntStream.range(0, graph.nodeCount()).toArray();
            SubsetBetweennessResult result = between(graph, all, all, 2);
            JointBetweennessResult everybody = Betweenness.withArcs(graph, new BetweennessParameters(1), Progress.NONE);
            assertThat(result.normalisedNodes()).isEqualTo(everybody.nodes().scores());
            assertThat(result.normalisedArcs()).isEqualTo(everybody.arcs().scores());
        });
    }

    @Test
    void sampledSourcesAreThatShareOfAllOfThem() {
        RandomGraphs.each(2_000, (graph, random) -> {
            int n = graph.nodeCount();
            int[] sources = some(random, n);
            if (n > 2 && sources.length > 0) {
                double[] all = new double[n];
                Arrays.fill(all, 1);
                double[] from = SubsetBetweennessParameters.weights(n, sources, "a source");
                double[] plain = PlainBetweenness.of(graph, from, all).nodes();
                double[] scores = SampledBetweenness.of(
                                graph, new SampledBetweennessParameters(sources, 2), Progress.NONE)
                        .scores();
                double factor = n / (double) sources.length / (n - 1.0) / (n - 2.0);
                for (int node = 0; node < n; node++) {
                    assertThat(scores[node]).isCloseTo(plain[node] * factor, within(ROUNDING));
                }
            }
        });
    }

    @Test
    void aSampleOfAllIsNoEstimate() {
        CsrGraph graph = RandomGraphs.heavyTailed(3, 300, 2);
        int[] all = IntStream.range(0, 300).toArray();

        assertThat(SampledBetweenness.of(graph, new SampledBetweennessParameters(all, 2), Progress.NONE)
                        .scores())
                .isEqualTo(Betweenness.of(graph, new BetweennessParameters(2), Progress.NONE)
                        .scores());
    }

    @Test
    void wrongNodesAreRefused() {
        CsrGraph graph = GraphFamilies.path(3);
        assertThatThrownBy(() -> between(graph, new int[] {3}, new int[] {0}, 1))
                .hasMessage("a source is one of the graph's 3 nodes, numbered from 0, not 3");
        assertThatThrownBy(() -> between(graph, new int[] {0}, new int[] {-1}, 1))
                .hasMessage("a target is one of the graph's 3 nodes, numbered from 0, not -1");
        assertThatThrownBy(() -> between(graph, new int[] {0}, new int[] {1, 1}, 1))
                .hasMessage("a target is named once; node 1 is named twice");
        assertThatThrownBy(() -> new SampledBetweennessParameters(new int[0], 1))
                .hasMessage("an estimate needs at least 1 source, not 0");
    }

    @Test
    void atLeastOneThreadIsNeeded() {
        int[] one = {0};
        assertThatThrownBy(() -> new SubsetBetweennessParameters(one, one, 0))
                .hasMessage("work needs at least 1 thread, not 0");
        assertThatThrownBy(() -> new SampledBetweennessParameters(one, 0))
                .hasMessage("work needs at least 1 thread, not 0");
    }

    @Test
    void ofFewerThanThreeNoScoreIsDefined() {
        int[] one = {0};
        CsrGraph two = GraphFamilies.path(2);

        assertThat(between(two, one, one, 1).normalisedNodes()).containsOnly(Double.NaN);
        assertThat(SampledBetweenness.of(two, new SampledBetweennessParameters(one, 1), Progress.NONE)
                        .scores())
                .containsOnly(Double.NaN);
    }
}

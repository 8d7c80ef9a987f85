package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.graph.jgrapht.UndirectedView;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.junit.jupiter.api.Test;

/** Degree, coreness and clustering. */
class LocalMeasuresTest {
    private static final CsrGraph TRIANGLE_AND_PENDANT =
            new CsrGraphBuilder(4).arc(0, 1).arc(1, 2).arc(2, 0).arc(3, 0).build();

    private static double[] clustering(CsrGraph graph) {
        return Clustering.of(graph, Progress.NONE).scores();
    }

    private static int[] coreness(CsrGraph graph) {
        return Coreness.of(graph, Progress.NONE).scores();
    }

    @Test
    void theWorkedExamplesOfTheDocumentation() {
        DegreeResult degree = Degree.of(
                new CsrGraphBuilder(3).arc(0, 1, 0.5, 1).arc(0, 2, 0.25, 1).build());

        assertThat(degree.out()).containsExactly(2, 0, 0);
        assertThat(degree.strengthOut()).containsExactly(0.75, 0, 0);
        assertThat(degree.in()).containsExactly(0, 1, 1);
        assertThat(degree.strengthIn()).containsExactly(0, 0.5, 0.25);
        assertThat(degree.both()).containsExactly(2, 1, 1);
        assertThat(coreness(TRIANGLE_AND_PENDANT)).containsExactly(2, 2, 2, 1);
        assertThat(clustering(TRIANGLE_AND_PENDANT)).containsExactly(1 / 3.0, 1, 1, 0);
    }

    @Test
    void emptyGraphsAndIsolatesHaveNothing() {
        assertThat(Degree.of(GraphFamilies.path(0)).both()).isEmpty();
        assertThat(coreness(GraphFamilies.path(0))).isEmpty();
        assertThat(coreness(new CsrGraphBuilder(2).build())).containsOnly(0);
        assertThat(clustering(new CsrGraphBuilder(2).build())).containsOnly(0);
    }

    @Test
    void clusteringIsJgraphts() {
        RandomGraphs.each(2_000, graph -> {
            var jgrapht = new ClusteringCoefficient<>(UndirectedView.of(graph)).getScores();
            double[] ours = clustering(graph);
            for (int node = 0; node < ours.length; node++) {
                assertThat(ours[node]).isCloseTo(jgrapht.get(node), within(1e-14));
            }
        });
    }

    /** By the definition: peel off whoever has fewer than k neighbours left, until nobody has. */
    @Test
    void corenessIsJgraphts() {
        RandomGraphs.each(2_000, graph -> {
            var jgrapht = new org.jgrapht.alg.scoring.Coreness<>(UndirectedView.of(graph)).getScores();
            int[] ours = coreness(graph);
            for (int node = 0; node < ours.length; node++) {
                assertThat(ours[node]).isEqualTo(jgrapht.get(node));
            }
        });
    }

    @Test
    void corenessIsWhatPeelingLeaves() {
        RandomGraphs.each(300, graph -> {
            UndirectedView view = UndirectedView.of(graph);
            int[] scores = coreness(graph);
            int n = graph.nodeCount();
            for (int k = 0; k <= n; k++) {
                boolean[] left = peel(view, n, k);
                for (int node = 0; node < n; node++) {
                    assertThat(left[node]).isEqualTo(scores[node] >= k);
                }
            }
        });
    }

    private static boolean[] peel(UndirectedView view, int n, int k) {
        boolean[] left = new boolean[n];
        Arrays.fill(left, true);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 0; node < n; node++) {
                int neighbours = 0;
                for (int place = 0; place < view.degree(node); place++) {
                    neighbours += left[view.neighbour(node, place)] ? 1 : 0;
                }
                if (left[node] && neighbours < k) {
                    left[node] = false;
                    changed = true;
                }
            }
        }
        return left;
    }

    /** JGraphT's looks at every pair of a hub's neighbours: more than a second here. */
    @Test
    void aHubOfTenThousandIsNoTrouble() {
        assertThat(clustering(GraphFamilies.star(10_000))).containsOnly(0);
        assertThat(coreness(GraphFamilies.star(10_000))).containsOnly(1);
        assertThat(clustering(GraphFamilies.complete(100))).containsOnly(1);
        assertThat(coreness(GraphFamilies.complete(100))).containsOnly(99);
    }

    @Test
    void theWorkCanBeCancelled() {
        assertThatThrownBy(() -> Clustering.of(GraphFamilies.grid(9, 9), new CancelAfter(3)))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> Coreness.of(GraphFamilies.grid(9, 9), new CancelAfter(0)))
                .isInstanceOf(CancelledException.class);
    }
}

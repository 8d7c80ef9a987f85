package org.backchannel.algo.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static int[] weak(CsrGraph graph) {
        return Components.weak(graph, Progress.NONE).parts();
    }

    private static int[] strong(CsrGraph graph) {
        return Components.strong(graph, Progress.NONE).parts();
    }

    @Test
    void theWorkedExampleOfTheDocumentation() {
        CsrGraph graph = new CsrGraphBuilder(4).arc(0, 1).arc(1, 2).arc(2, 1).build();
        assertThat(weak(graph)).containsExactly(0, 0, 0, 1);
        assertThat(strong(graph)).containsExactly(1, 0, 0, 2);
    }

    @Test
    void nobodyOneAndStrangers() {
        assertThat(weak(new CsrGraphBuilder(0).build())).isEmpty();
        assertThat(strong(new CsrGraphBuilder(0).build())).isEmpty();
        assertThat(weak(new CsrGraphBuilder(1).build())).containsExactly(0);
        assertThat(strong(new CsrGraphBuilder(3).build())).containsExactly(0, 1, 2);
    }

    @Test
    void longPathsAndCyclesAreNoTrouble() {
        CsrGraph path = GraphFamilies.path(100_000);
        assertThat(Components.weak(path, Progress.NONE).count()).isEqualTo(1);
        assertThat(Components.strong(path, Progress.NONE).count()).isEqualTo(100_000);
        assertThat(Components.strong(GraphFamilies.cycle(100_000), Progress.NONE)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theyAreThoseOfJgrapht() {
        RandomGraphs.each(2_000, graph -> {
            if (graph.nodeCount() > 0) {
                CsrGraphView view = CsrGraphView.byCost(graph);
                assertThat(Components.weak(graph, Progress.NONE))
                        .isEqualTo(partition(graph, new ConnectivityInspector<>(view).connectedSets()));
                assertThat(Components.strong(graph, Progress.NONE))
                        .isEqualTo(partition(
                                graph, new KosarajuStrongConnectivityInspector<>(view).stronglyConnectedSets()));
            }
        });
    }

    private static Partition partition(CsrGraph graph, List<Set<Integer>> sets) {
        int[] labels = new int[graph.nodeCount()];
        for (int label = 0; label < sets.size(); label++) {
            for (int node : sets.get(label)) {
                labels[node] = label;
            }
        }
        return Partition.ofLabels(labels);
    }
}

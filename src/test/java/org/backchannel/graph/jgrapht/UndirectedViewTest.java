package org.backchannel.graph.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.RandomGraphs;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class UndirectedViewTest {
    private static final int GRAPHS = 300;

    @Test
    void arcsEitherWayOrBothBecomeOneEdge() {
        CsrGraph graph =
                new CsrGraphBuilder(4).arc(0, 1).arc(1, 0).arc(2, 1).arc(0, 2).build();

        UndirectedView view = UndirectedView.of(graph);

        assertThat(view.edgeSet()).containsExactly(0, 1, 2);
        assertThat(view.getEdge(1, 0)).isEqualTo(view.getEdge(0, 1)).isEqualTo(0);
        assertThat(view.getEdgeSource(2)).isEqualTo(1);
        assertThat(view.getEdgeTarget(2)).isEqualTo(2);
        assertThat(view.degreeOf(3)).isZero();
        assertThat(view.neighbour(2, 1)).isEqualTo(1);
    }

    @Test
    void itHoldsWhatASimpleGraphOfTheSameEdgesHolds() {
        RandomGraphs.each(GRAPHS, graph -> {
            UndirectedView view = UndirectedView.of(graph);
            Graph<Integer, Integer> plain = plain(graph);

            assertThat(view.vertexSet()).isEqualTo(plain.vertexSet());
            assertThat(view.edgeSet()).isEqualTo(plain.edgeSet());
            for (Integer vertex : plain.vertexSet()) {
                assertThat(view.edgesOf(vertex)).isEqualTo(plain.edgesOf(vertex));
                assertThat(view.outgoingEdgesOf(vertex)).isEqualTo(plain.outgoingEdgesOf(vertex));
                assertThat(view.degreeOf(vertex)).isEqualTo(plain.degreeOf(vertex));
                for (Integer other : plain.vertexSet()) {
                    assertThat(view.getEdge(vertex, other)).isEqualTo(plain.getEdge(vertex, other));
                }
            }
        });
    }

    @Test
    void jgraphtFindsTheSameOnIt() {
        RandomGraphs.each(GRAPHS, graph -> {
            UndirectedView view = UndirectedView.of(graph);
            Graph<Integer, Integer> plain = plain(graph);

            assertThat(new Coreness<>(view).getScores()).isEqualTo(new Coreness<>(plain).getScores());
            assertThat(new ClusteringCoefficient<>(view).getScores())
                    .isEqualTo(new ClusteringCoefficient<>(plain).getScores());
            assertThat(new ConnectivityInspector<>(view).connectedSets())
                    .isEqualTo(new ConnectivityInspector<>(plain).connectedSets());
            assertThat(new BiconnectivityInspector<>(view).getCutpoints())
                    .isEqualTo(new BiconnectivityInspector<>(plain).getCutpoints());
            assertThat(new BiconnectivityInspector<>(view).getBridges())
                    .isEqualTo(new BiconnectivityInspector<>(plain).getBridges());
        });
    }

    @Test
    void itCannotBeChanged() {
        UndirectedView view = UndirectedView.of(new CsrGraphBuilder(2).arc(0, 1).build());

        assertThatThrownBy(() -> view.addEdge(0, 1))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("cannot be changed");
    }

    /** JGraphT's own graph of the same edges, numbered by lower and then higher end. */
    private static Graph<Integer, Integer> plain(CsrGraph graph) {
        Graph<Integer, Integer> plain = new SimpleGraph<>(null, null, false);
        for (int node = 0; node < graph.nodeCount(); node++) {
            plain.addVertex(node);
        }
        for (int low = 0; low < graph.nodeCount(); low++) {
            for (int high = low + 1; high < graph.nodeCount(); high++) {
                if (graph.arc(low, high) >= 0 || graph.arc(high, low) >= 0) {
                    plain.addEdge(low, high, plain.edgeSet().size());
                }
            }
        }
        return plain;
    }
}

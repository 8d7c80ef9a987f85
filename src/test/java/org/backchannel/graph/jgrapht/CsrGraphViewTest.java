package org.backchannel.graph.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.RandomGraphs;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.GraphTests;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.junit.jupiter.api.Test;

class CsrGraphViewTest {
    private static final int GRAPHS = 100;

    @Test
    void itHoldsWhatAGraphOfTheSameArcsHolds() {
        RandomGraphs.each(GRAPHS, graph -> {
            Graph<Integer, Integer> view = CsrGraphView.byCost(graph);
            Graph<Integer, Integer> plain = plain(graph, true);

            assertThat(view.vertexSet()).isEqualTo(plain.vertexSet());
            assertThat(view.edgeSet()).isEqualTo(plain.edgeSet());
            for (Integer vertex : plain.vertexSet()) {
                assertThat(view.outgoingEdgesOf(vertex)).isEqualTo(plain.outgoingEdgesOf(vertex));
                assertThat(view.incomingEdgesOf(vertex)).isEqualTo(plain.incomingEdgesOf(vertex));
                assertThat(view.edgesOf(vertex)).isEqualTo(plain.edgesOf(vertex));
                assertThat(view.degreeOf(vertex)).isEqualTo(plain.degreeOf(vertex));
                assertThat(view.inDegreeOf(vertex)).isEqualTo(plain.inDegreeOf(vertex));
                assertThat(view.outDegreeOf(vertex)).isEqualTo(plain.outDegreeOf(vertex));
                for (Integer other : plain.vertexSet()) {
                    assertThat(view.getEdge(vertex, other)).isEqualTo(plain.getEdge(vertex, other));
                    assertThat(view.getAllEdges(vertex, other)).isEqualTo(plain.getAllEdges(vertex, other));
                }
            }
            for (Integer edge : plain.edgeSet()) {
                assertThat(view.getEdgeSource(edge)).isEqualTo(plain.getEdgeSource(edge));
                assertThat(view.getEdgeTarget(edge)).isEqualTo(plain.getEdgeTarget(edge));
                assertThat(view.getEdgeWeight(edge)).isEqualTo(plain.getEdgeWeight(edge));
            }
        });
    }

    @Test
    void membershipOfAnEdgeSetIsWhatIteratingItSays() {
        RandomGraphs.each(GRAPHS, graph -> {
            Graph<Integer, Integer> view = CsrGraphView.byStrength(graph);
            for (Integer vertex : view.vertexSet()) {
                for (Set<Integer> edges :
                        List.of(view.edgesOf(vertex), view.incomingEdgesOf(vertex), view.outgoingEdgesOf(vertex))) {
                    Set<Integer> copy = new HashSet<>(edges);
                    for (int edge = -1; edge <= graph.arcCount(); edge++) {
                        assertThat(edges.contains(edge)).isEqualTo(copy.contains(edge));
                    }
                }
            }
        });
    }

    @Test
    void dijkstraAndBellmanFordFindTheSameDistances() {
        RandomGraphs.each(GRAPHS, (graph, random) -> {
            if (graph.nodeCount() > 0) {
                int source = random.nextInt(graph.nodeCount());
                var onView = new DijkstraShortestPath<>(CsrGraphView.byCost(graph)).getPaths(source);
                var onPlain = new DijkstraShortestPath<>(plain(graph, true)).getPaths(source);
                var bellmanFord = new BellmanFordShortestPath<>(CsrGraphView.byCost(graph)).getPaths(source);
                for (int node = 0; node < graph.nodeCount(); node++) {
                    assertThat(onView.getWeight(node)).isEqualTo(onPlain.getWeight(node));
                    assertThat(bellmanFord.getWeight(node)).isEqualTo(onPlain.getWeight(node));
                }
            }
        });
    }

    @Test
    void yenFindsRoutesOfTheSameLength() {
        RandomGraphs.each(GRAPHS, (graph, random) -> {
            if (graph.nodeCount() > 1) {
                int from = random.nextInt(graph.nodeCount());
                int to = random.nextInt(graph.nodeCount());
                assertThat(lengths(CsrGraphView.byCost(graph), from, to))
                        .isEqualTo(lengths(plain(graph, true), from, to));
            }
        });
    }

    private static List<Double> lengths(Graph<Integer, Integer> graph, int from, int to) {
        return new YenKShortestPath<>(graph)
                .getPaths(from, to, 5).stream().map(GraphPath::getWeight).toList();
    }

    @Test
    void pageRankByStrengthIsTheSame() {
        RandomGraphs.each(
                GRAPHS,
                graph -> assertThat(new PageRank<>(CsrGraphView.byStrength(graph)).getScores())
                        .isEqualTo(new PageRank<>(plain(graph, false)).getScores()));
    }

    @Test
    void pushRelabelFindsTheSameMaximumFlow() {
        RandomGraphs.each(GRAPHS, (graph, random) -> {
            if (graph.nodeCount() > 1) {
                int source = random.nextInt(graph.nodeCount());
                int sink = (source + 1 + random.nextInt(graph.nodeCount() - 1)) % graph.nodeCount();
                assertThat(new PushRelabelMFImpl<>(CsrGraphView.byCost(graph)).calculateMaximumFlow(source, sink))
                        .isEqualTo(new PushRelabelMFImpl<>(plain(graph, true)).calculateMaximumFlow(source, sink));
            }
        });
    }

    @Test
    void strongComponentsAreTheSame() {
        RandomGraphs.each(GRAPHS, graph -> {
            Set<Set<Integer>> expected =
                    Set.copyOf(new GabowStrongConnectivityInspector<>(plain(graph, true)).stronglyConnectedSets());
            CsrGraphView view = CsrGraphView.byCost(graph);

            assertThat(Set.copyOf(new GabowStrongConnectivityInspector<>(view).stronglyConnectedSets()))
                    .isEqualTo(expected);
            assertThat(Set.copyOf(new KosarajuStrongConnectivityInspector<>(view).stronglyConnectedSets()))
                    .isEqualTo(expected);
        });
    }

    @Test
    void betweennessAndCyclesAndConnectednessAreTheSame() {
        RandomGraphs.each(GRAPHS, graph -> {
            CsrGraphView view = CsrGraphView.byCost(graph);
            Graph<Integer, Integer> plain = plain(graph, true);

            assertThat(new BetweennessCentrality<>(view).getScores())
                    .isEqualTo(new BetweennessCentrality<>(plain).getScores());
            assertThat(new CycleDetector<>(view).findCycles()).isEqualTo(new CycleDetector<>(plain).findCycles());
            assertThat(GraphTests.isStronglyConnected(view)).isEqualTo(GraphTests.isStronglyConnected(plain));
            assertThat(GraphTests.isWeaklyConnected(view)).isEqualTo(GraphTests.isWeaklyConnected(plain));
        });
    }

    @Test
    void viewsOfTheViewWork() {
        RandomGraphs.each(GRAPHS, graph -> {
            CsrGraphView view = CsrGraphView.byCost(graph);
            CsrGraphView reversed = CsrGraphView.byCost(graph.reversed());
            Graph<Integer, Integer> turned = new EdgeReversedGraph<>(view);
            Graph<Integer, Integer> undirected = new AsUndirectedGraph<>(view);
            for (Integer vertex : view.vertexSet()) {
                assertThat(turned.outDegreeOf(vertex)).isEqualTo(reversed.outDegreeOf(vertex));
                assertThat(undirected.degreeOf(vertex)).isEqualTo(view.degreeOf(vertex));
            }
        });
    }

    @Test
    void theWeightIsTheOneChosen() {
        CsrGraph graph = new CsrGraphBuilder(2).arc(0, 1, 0.5, 693_147).build();

        assertThat(CsrGraphView.byCost(graph).getEdgeWeight(0)).isEqualTo(693_147);
        assertThat(CsrGraphView.byStrength(graph).getEdgeWeight(0)).isEqualTo(0.5);
    }

    @Test
    void nothingCanBeChanged() {
        CsrGraphView view = CsrGraphView.byCost(new CsrGraphBuilder(2).arc(0, 1).build());

        List<Runnable> changes = List.of(
                () -> view.addVertex(),
                () -> view.addVertex(2),
                () -> view.removeVertex(0),
                () -> view.removeAllVertices(List.of(0)),
                () -> view.addEdge(1, 0),
                () -> view.addEdge(1, 0, 1),
                () -> view.removeEdge(0),
                () -> view.removeEdge(0, 1),
                () -> view.removeAllEdges(0, 1),
                () -> view.removeAllEdges(List.of(0)),
                () -> view.setEdgeWeight(0, 2),
                () -> view.setEdgeWeight(0, 1, 2));
        assertThat(changes)
                .allSatisfy(change -> assertThatThrownBy(change::run)
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessageContaining("cannot be changed"));
        assertThatThrownBy(() -> view.vertexSet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.edgesOf(0).remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsNotThereIsRefusedAsJgraphtPromises() {
        CsrGraphView view = CsrGraphView.byCost(new CsrGraphBuilder(2).arc(0, 1).build());

        assertThat(view.getEdge(1, 0)).isNull();
        assertThat(view.getEdge(0, 7)).isNull();
        assertThat(view.getAllEdges(0, 7)).isNull();
        assertThat(view.getAllEdges(1, 0)).isEmpty();
        assertThat(view.containsVertex(null)).isFalse();
        assertThatThrownBy(() -> view.edgesOf(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> view.getEdgeSource(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edges are 0 to 0; there is no edge 1");
    }

    /** JGraphT's own graph of the same arcs. */
    private static Graph<Integer, Integer> plain(CsrGraph graph, boolean byCost) {
        Graph<Integer, Integer> plain = new DefaultDirectedWeightedGraph<>(null, null);
        for (int node = 0; node < graph.nodeCount(); node++) {
            plain.addVertex(node);
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            plain.addEdge(graph.tails()[arc], graph.heads()[arc], arc);
            plain.setEdgeWeight(arc, byCost ? graph.costs()[arc] : graph.strengths()[arc]);
        }
        return plain;
    }
}

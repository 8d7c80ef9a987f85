package org.backchannel.algo.brokerage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backchannel.graph.CsrGraph;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** JGraphT's view of the undirected simple graph, and of what is left of a component. */
final class PlainPieces {
    private PlainPieces() {}

    static Graph<Integer, DefaultEdge> undirected(CsrGraph graph) {
        Graph<Integer, DefaultEdge> undirected = new SimpleGraph<>(DefaultEdge.class);
        for (int node = 0; node < graph.nodeCount(); node++) {
            undirected.addVertex(node);
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            undirected.addEdge(graph.tails()[arc], graph.heads()[arc]);
        }
        return undirected;
    }

    /** What the component of a node falls into when it goes. */
    static List<Set<Integer>> without(CsrGraph graph, int node) {
        Graph<Integer, DefaultEdge> undirected = undirected(graph);
        Set<Integer> component = new HashSet<>(new ConnectivityInspector<>(undirected).connectedSetOf(node));
        undirected.removeVertex(node);
        return new ConnectivityInspector<>(undirected)
                .connectedSets().stream().filter(component::containsAll).toList();
    }
}

package org.backchannel.graph.jgrapht;

import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.graph.AbstractGraph;

/** What the views have in common: vertices and edges are whole numbers from 0, and nothing can be changed. */
abstract class ReadOnlyGraph extends AbstractGraph<Integer, Integer> {
    private final IntRange vertices;
    private final IntRange edges;

    ReadOnlyGraph(int vertexCount, int edgeCount) {
        this.vertices = new IntRange(0, vertexCount);
        this.edges = new IntRange(0, edgeCount);
    }

    @Override
    public Set<Integer> vertexSet() {
        return vertices;
    }

    @Override
    public Set<Integer> edgeSet() {
        return edges;
    }

    @Override
    public boolean containsVertex(Integer vertex) {
        return vertices.contains(vertex);
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return edges.contains(edge);
    }

    @Override
    public Set<Integer> getAllEdges(Integer source, Integer target) {
        if (!containsVertex(source) || !containsVertex(target)) {
            return null; // what Graph.getAllEdges promises for a vertex that is not there
        }
        Integer edge = getEdge(source, target);
        return edge == null ? Set.of() : Set.of(edge);
    }

    /** The edge as an int, if the graph has it. */
    final int existing(Integer edge) {
        if (!containsEdge(edge)) {
            throw new IllegalArgumentException("edges are 0 to " + (edges.size() - 1) + "; there is no edge " + edge);
        }
        return edge;
    }

    @Override
    public Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(Integer source, Integer target, Integer edge) {
        throw readOnly();
    }

    @Override
    public Integer addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public Integer removeEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException(
                "a view of a CsrGraph cannot be changed; build another graph with CsrGraphBuilder");
    }
}

package org.backchannel.graph.jgrapht;

import java.util.Arrays;
import java.util.Set;
import org.backchannel.graph.CsrGraph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;

/**
 * The underlying simple undirected graph of a {@link CsrGraph}, as JGraphT's {@code Graph}: two nodes are joined by
 * one edge if an arc runs between them, either way or both. It has no weights (every edge weighs 1).
 *
 * <p>Edges are numbered by their lower end and then their higher one. Merging needs arrays of its own: 16 bytes for
 * each edge and 4 for each node, made in time linear in nodes and arcs.
 */
public final class UndirectedView extends ReadOnlyGraph {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .undirected()
            .weighted(false)
            .modifiable(false)
            .allowMultipleEdges(false)
            .allowSelfLoops(false)
            .build();

    /** {@code n + 1} entries: the neighbours of v are {@code neighbours[first[v]] … neighbours[first[v + 1] − 1]}. */
    private final int[] first;

    /** Rising within one node. */
    private final int[] neighbours;

    /** By place in {@link #neighbours}: the edge that leads there. Rising within one node. */
    private final int[] edges;

    /** By edge: its lower end. */
    private final int[] lower;

    /** By edge: its higher end. */
    private final int[] higher;

    private UndirectedView(int[] first, int[] neighbours) {
        super(first.length - 1, neighbours.length / 2);
        this.first = first;
        this.neighbours = neighbours;
        this.edges = new int[neighbours.length];
        this.lower = new int[neighbours.length / 2];
        this.higher = new int[neighbours.length / 2];
        numberEdges();
    }

    /** The undirected graph that lies under a directed one. */
    public static UndirectedView of(CsrGraph graph) {
        int[] first = new int[graph.nodeCount() + 1];
        int[] neighbours = new int[2 * graph.arcCount()];
        int count = 0;
        for (int node = 0; node < graph.nodeCount(); node++) {
            count = merge(graph, node, neighbours, count);
            first[node + 1] = count;
        }
        return new UndirectedView(first, Arrays.copyOf(neighbours, count));
    }

    /** Appends the neighbours of a node, out and in merged: both lists rise. Returns how many entries there are now. */
    private static int merge(CsrGraph graph, int node, int[] neighbours, int count) {
        int out = graph.out()[node];
        int outEnd = graph.out()[node + 1];
        int in = graph.in()[node];
        int inEnd = graph.in()[node + 1];
        int size = count;
        while (out < outEnd || in < inEnd) {
            int head = out < outEnd ? graph.heads()[out] : Integer.MAX_VALUE;
            int tail = in < inEnd ? graph.tails()[graph.inArcs()[in]] : Integer.MAX_VALUE;
            neighbours[size++] = Math.min(head, tail);
            out += head <= tail ? 1 : 0;
            in += tail <= head ? 1 : 0;
        }
        return size;
    }

    /** Numbers each edge where its lower end lists it; the higher end, visited later, lists its edges in that order. */
    private void numberEdges() {
        int[] next = Arrays.copyOf(first, first.length - 1);
        int edge = 0;
        for (int node = 0; node < vertexSet().size(); node++) {
            for (int place = first[node]; place < first[node + 1]; place++) {
                if (neighbours[place] > node) {
                    lower[edge] = node;
                    higher[edge] = neighbours[place];
                    edges[place] = edge;
                    edges[next[neighbours[place]]++] = edge;
                    edge++;
                }
            }
        }
    }

    /** How many neighbours a node has. */
    public int degree(int node) {
        return first[node + 1] - first[node];
    }

    /** The neighbour of a node at a place from 0 to its degree − 1; neighbours rise. */
    public int neighbour(int node, int place) {
        return neighbours[first[node] + place];
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public Integer getEdge(Integer source, Integer target) {
        if (!containsVertex(source) || !containsVertex(target)) {
            return null;
        }
        int place = Arrays.binarySearch(neighbours, first[source], first[source + 1], target);
        return place < 0 ? null : edges[place];
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        assertVertexExist(vertex);
        return new IntSlice(edges, first[vertex], first[vertex + 1]);
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        return edgesOf(vertex);
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        return edgesOf(vertex);
    }

    @Override
    public int degreeOf(Integer vertex) {
        assertVertexExist(vertex);
        return degree(vertex);
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        return degreeOf(vertex);
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        return degreeOf(vertex);
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return lower[existing(edge)];
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return higher[existing(edge)];
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        existing(edge);
        return DEFAULT_EDGE_WEIGHT;
    }
}

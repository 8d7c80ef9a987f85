package org.backchannel.graph.jgrapht;

import java.util.Set;
import org.backchannel.graph.CsrGraph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;

/**
 * A {@link CsrGraph} as JGraphT's {@code Graph}, over the same arrays: a vertex is a node, an edge is an arc's number,
 * and the weight is what the caller says it is. There is no view without that choice: algorithms that look for
 * cheapest ways must not be handed strengths, nor those that weigh ties costs.
 *
 * <p>JGraphT reads weights as {@code double}: a cost above 2^53 is rounded, and its algorithms may then break ties
 * that are exact here.
 *
 * <p>Every set it returns looks into the arrays; membership takes constant time, or the logarithm of a degree.
 */
public final class CsrGraphView extends ReadOnlyGraph {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .directed()
            .weighted(true)
            .modifiable(false)
            .allowMultipleEdges(false)
            .allowSelfLoops(false)
            .build();

    private final CsrGraph graph;
    private final boolean byCost;

    private CsrGraphView(CsrGraph graph, boolean byCost) {
        super(graph.nodeCount(), graph.arcCount());
        this.graph = graph;
        this.byCost = byCost;
    }

    /** The graph whose edges weigh what their arcs cost. */
    public static CsrGraphView byCost(CsrGraph graph) {
        return new CsrGraphView(graph, true);
    }

    /** The graph whose edges weigh what their arcs' strengths are. */
    public static CsrGraphView byStrength(CsrGraph graph) {
        return new CsrGraphView(graph, false);
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
        int arc = graph.arc(source, target);
        return arc < 0 ? null : arc;
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        assertVertexExist(vertex);
        return new IntRange(graph.out()[vertex], graph.out()[vertex + 1]);
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        assertVertexExist(vertex);
        return new IntSlice(graph.inArcs(), graph.in()[vertex], graph.in()[vertex + 1]);
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        return new JointSet(outgoingEdgesOf(vertex), incomingEdgesOf(vertex));
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        assertVertexExist(vertex);
        return graph.outDegree(vertex);
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        assertVertexExist(vertex);
        return graph.inDegree(vertex);
    }

    @Override
    public int degreeOf(Integer vertex) {
        return outDegreeOf(vertex) + inDegreeOf(vertex);
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return graph.tails()[existing(edge)];
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return graph.heads()[existing(edge)];
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        return byCost ? graph.costs()[existing(edge)] : graph.strengths()[existing(edge)];
    }
}

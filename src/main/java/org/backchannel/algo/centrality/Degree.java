package org.backchannel.algo.centrality;

import org.backchannel.graph.CsrGraph;

/**
 * Degree and strength: how many ties does an actor have, and how strong are they together?
 *
 * <p><b>Formula.</b> Degree counts arcs in, out and both; strength adds up their strengths. Nothing is divided by
 * n−1: divide by it for what NetworkX calls degree centrality.
 *
 * <p><b>Direction.</b> In and out apart. {@code both} counts a mutual tie twice; in an undirected reading, where every
 * tie has two arcs, the number of neighbours is {@code out}.
 *
 * <p><b>Weights.</b> Strengths, added in the order of the arcs.
 *
 * <p><b>Disconnected.</b> An isolate has 0.
 *
 * <p><b>Cost.</b> Time O(n + m), memory that of the result.
 *
 * <p><b>Source.</b> L. C. Freeman, "Centrality in social networks", Social Networks 1 (1979); A. Barrat et al., "The
 * architecture of complex weighted networks", PNAS 101 (2004).
 *
 * <p><b>Example.</b> With arcs 0 → 1 of strength 0.5 and 0 → 2 of strength 0.25, node 0 has out-degree 2 and strength
 * 0.75, node 2 has in-degree 1 and strength 0.25.
 */
public final class Degree {
    private Degree() {}

    /** The degrees and strengths of every node. */
    public static DegreeResult of(CsrGraph graph) {
        int n = graph.nodeCount();
        DegreeResult result = new DegreeResult(new int[n], new int[n], new int[n], new double[n], new double[n]);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            result.strengthOut()[graph.tails()[arc]] += graph.strengths()[arc];
            result.strengthIn()[graph.heads()[arc]] += graph.strengths()[arc];
        }
        for (int node = 0; node < n; node++) {
            result.in()[node] = graph.inDegree(node);
            result.out()[node] = graph.outDegree(node);
            result.both()[node] = graph.inDegree(node) + graph.outDegree(node);
        }
        return result;
    }
}

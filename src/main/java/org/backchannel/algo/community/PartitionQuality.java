package org.backchannel.algo.community;

import org.backchannel.graph.CsrGraph;

/**
 * How good a division into communities is.
 *
 * <p><b>Formula.</b> Let w be the tie of a pair of nodes, the mean of the strengths of its two arcs (an arc that is not
 * there has 0). For a community c, let inside(c) sum w over its pairs, n(c) be its size, k(c) the sum over its nodes of
 * all their ties, W the sum of w over all pairs, γ the resolution. Modularity is Σ over c of
 * inside(c) / W − γ (k(c) / 2W)². The constant Potts model (CPM) is Σ over c of inside(c) − γ n(c) (n(c) − 1) / 2.
 *
 * <p><b>Direction.</b> None is left: the mean reads both directions as one tie. In an undirected reading w is the
 * strength itself. CPM is half of what it is over ordered pairs of a directed graph. Modularity is that of the
 * underlying undirected graph, not that of Leicht and Newman (2008) for directed ones: who belongs together should not
 * depend on who may ask whom.
 *
 * <p><b>Weights.</b> Strengths.
 *
 * <p><b>Disconnected.</b> Nothing special. Without any tie modularity divides by 0 and is NaN; CPM is 0 or below.
 *
 * <p><b>Cost.</b> Time O(n + m), memory 32 bytes a node.
 *
 * <p><b>Source.</b> M. E. J. Newman, M. Girvan, Physical Review E 69 (2004) 026113; V. A. Traag, P. Van Dooren, Y.
 * Nesterov, Physical Review E 84 (2011) 016114.
 *
 * <p><b>Example.</b> Two triangles joined by one tie, all of strength 1, each a community: W = 7, k = 7 each, so
 * modularity is 6/7 − 2 (7/14)² = 5/14, and CPM at γ = 1/2 is 6 − 2 · 3/2 = 3.
 */
public final class PartitionQuality {
    private PartitionQuality() {}

    /** The quality of a division. */
    public static double of(CsrGraph graph, Partition partition, Quality quality, double resolution) {
        double[] inside = new double[partition.count()];
        double[] strengths = new double[partition.count()];
        double twiceAll = 0;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int part = partition.of(graph.tails()[arc]);
            int other = partition.of(graph.heads()[arc]);
            double half = graph.strengths()[arc] / 2;
            strengths[part] += half;
            strengths[other] += half;
            twiceAll += graph.strengths()[arc];
            inside[part] += part == other ? half : 0;
        }
        double sum = 0;
        for (int part = 0; part < inside.length; part++) {
            sum += quality == Quality.MODULARITY
                    ? 2 * inside[part] / twiceAll - resolution * squared(strengths[part] / twiceAll)
                    : inside[part] - resolution * pairs(partition.size(part));
        }
        return graph.arcCount() == 0 && quality == Quality.MODULARITY ? Double.NaN : sum;
    }

    private static double squared(double share) {
        return share * share;
    }

    private static double pairs(int size) {
        return size * (size - 1.0) / 2;
    }
}

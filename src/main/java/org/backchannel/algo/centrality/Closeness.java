package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Closeness: how short are an actor's cheapest routes, to others (out) or from others (in)? Whoever scores high hears
 * early, or is heard early, without leaning on anybody in particular.
 *
 * <p><b>Formula</b> of Wasserman and Faust, for graphs that fall apart: let r be the number of nodes that v reaches,
 * itself included, and D the sum of its distances to them. Closeness is ((r−1) / (n−1)) · ((r−1) / D): the inverse of
 * the mean distance, times the share of others that are reached at all.
 *
 * <p><b>Direction.</b> {@code out} follows the arcs from v, {@code in} those that lead to v; NetworkX calls the latter
 * closeness. In an undirected reading they are the same.
 *
 * <p><b>Weights.</b> The arcs' costs; distances are in the unit that the parameters name, so that closeness is per
 * neper, hop or length, never per millionth.
 *
 * <p><b>Disconnected.</b> Who reaches nobody scores 0, also in a graph of one. The plain inverse of the mean distance
 * would praise a pair that knows only each other; and JGraphT's, which counts what is unreachable as infinitely far,
 * would score everybody 0 as soon as one node is out of reach.
 *
 * <p><b>Cost.</b> One {@link org.backchannel.algo.ShortestDistances} per node, for both directions: time
 * O(n (m + n log n)); memory 56 bytes a node per thread. Where all costs are equal, 64 sources at a time as in
 * {@link Harmonic}: wiki-Vote takes 0.08 s, igraph 0.92 s.
 *
 * <p><b>Source.</b> S. Wasserman, K. Faust, "Social Network Analysis" (1994), p. 201.
 *
 * <p><b>Example.</b> On 0 → 1 → 2 in hops, with node 3 apart: node 0 reaches two of three others in 3 hops, so its
 * {@code out} is (2/3) · (2/3) = 4/9; node 1's is (1/3) · (1/1) = 1/3; node 3's is 0.
 */
public final class Closeness {
    private Closeness() {}

    /** The closeness of every node, in and out. */
    public static ClosenessResult of(CsrGraph graph, ClosenessParameters parameters, Progress progress) {
        if (graph.arcCount() > 0 && ShortestDistances.checkCosts(graph)) {
            return byHops(graph, parameters, progress);
        }
        DistanceSums sums =
                DistanceSums.of(graph, "closeness", DistanceSums.Kind.DISTANCES, parameters.threads(), progress);
        return sums.closeness(parameters.unit());
    }

    /** Distances are whole numbers, so the scores are the same bytes whichever way they are added up. */
    private static ClosenessResult byHops(CsrGraph graph, ClosenessParameters parameters, Progress progress) {
        progress.begin("closeness", graph.nodeCount());
        HopSums sums = HopSums.of(graph, false, parameters.threads(), progress);
        double cost = graph.costs()[0];
        double unit = parameters.unit();
        int n = graph.nodeCount();
        double[] in = new double[n];
        double[] out = new double[n];
        for (int node = 0; node < n; node++) {
            in[node] = DistanceSums.wassermanFaust(sums.reachedBy[node], sums.in[node] * cost / unit, n);
            out[node] = DistanceSums.wassermanFaust(sums.reaches[node], sums.out[node] * cost / unit, n);
        }
        return new ClosenessResult(in, out, sums.reachedBy, sums.reaches, Accuracy.EXACT, n);
    }
}

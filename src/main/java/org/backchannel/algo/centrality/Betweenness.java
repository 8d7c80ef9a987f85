package org.backchannel.algo.centrality;

import java.util.Arrays;
import org.backchannel.algo.Accuracy;
import org.backchannel.algo.centrality.sweeps.SplitBetweenness;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Betweenness: how much of the traffic between others passes through an actor? Whoever scores high can carry, colour
 * or stop what others want to tell each other, if it takes the cheapest routes.
 *
 * <p><b>Formula.</b> Σ over ordered pairs (s, t), s ≠ v ≠ t, of σ(s, t | v) / σ(s, t), divided by (n−1)(n−2), where
 * σ(s, t) counts the cheapest routes from s to t and σ(s, t | v) those of them that pass through v. It lies between 0
 * and 1: the share of all pairs, for whom v stands between.
 *
 * <p><b>Direction.</b> Routes follow the arcs. An undirected reading is the graph with both arcs; the scores are then
 * those that NetworkX calls normalised.
 *
 * <p><b>Weights.</b> Only the arcs' costs count, and they only choose the routes. Costs are whole numbers, so routes
 * of the same cost tie exactly, and count alike.
 *
 * <p><b>Disconnected.</b> A pair without a route adds nothing, but still counts in (n−1)(n−2). Fewer than three nodes:
 * undefined, NaN.
 *
 * <p><b>Cost.</b> O(n (m + n log n)) at worst, O(n m) where all costs are equal; but only within biconnected blocks of
 * three and more: trees and pendant chains cost nothing. See {@link SplitBetweenness} for how. A ring is a block, and one
 * of 100,000 takes its square. Memory: per thread, in hops 1,040 bytes a node of the largest block that arcs lead to, or
 * about 260 a node and 4 an arc where that has 12,000 nodes and more; with costs, 100 bytes a node and 8 an arc. In all,
 * with two threads, 120 to 390 bytes an arc were allocated on networks of 4,000 to 100,000 nodes; 250 were aimed at, and are
 * exceeded where a block has few arcs a node, for lanes take room by nodes (385 on ca-GrQc; decision 15).
 * docs/benchmarks.md has times beside other libraries.
 *
 * <p><b>Source.</b> L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40 (1977); U.
 * Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001).
 *
 * <p><b>Example.</b> On 0 → 1 → 2 → 3, node 1 stands between (0, 2) and (0, 3), node 2 between (0, 3) and (1, 3): each
 * scores 2 / (3 · 2) = 1/3, the ends 0.
 */
public final class Betweenness {
    private Betweenness() {}

    /** The betweenness of every node. */
    public static BetweennessResult of(CsrGraph graph, BetweennessParameters parameters, Progress progress) {
        double[] scores = new double[graph.nodeCount()];
        add(graph, parameters, progress, scores, new double[0]);
        return normalised(graph, scores);
    }

    /** The betweenness of every node and of every arc, from one sweep: it costs little more than either. */
    public static JointBetweennessResult withArcs(CsrGraph graph, BetweennessParameters parameters, Progress progress) {
        double[] nodeScores = new double[graph.nodeCount()];
        double[] arcScores = new double[graph.arcCount()];
        add(graph, parameters, progress, nodeScores, arcScores);
        return new JointBetweennessResult(normalised(graph, nodeScores), EdgeBetweenness.normalised(graph, arcScores));
    }

    /** Between everybody; an array of length 0 is not asked for. */
    static void add(
            CsrGraph graph,
            BetweennessParameters parameters,
            Progress progress,
            double[] nodeScores,
            double[] arcScores) {
        double[] everybody = new double[graph.nodeCount()];
        Arrays.fill(everybody, 1);
        SplitBetweenness.add(graph, everybody, everybody, nodeScores, arcScores, parameters.threads(), progress);
    }

    private static BetweennessResult normalised(CsrGraph graph, double[] sums) {
        double pairs = (graph.nodeCount() - 1.0) * (graph.nodeCount() - 2.0);
        for (int node = 0; node < sums.length; node++) {
            sums[node] = pairs > 0 ? sums[node] / pairs : Double.NaN;
        }
        return new BetweennessResult(sums, Accuracy.EXACT, graph.nodeCount());
    }
}

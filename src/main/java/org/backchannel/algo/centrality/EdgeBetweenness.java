package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Edge betweenness: how much of the traffic passes over a tie? The arcs that score high are the lines to watch, or to
 * guard, rather than the people.
 *
 * <p><b>Formula.</b> Σ over ordered pairs (s, t) of σ(s, t | a) / σ(s, t), divided by n(n−1), where σ(s, t) counts the
 * cheapest routes from s to t and σ(s, t | a) those of them that use the arc a. It lies between 0 and 1.
 *
 * <p><b>Direction.</b> Routes follow the arcs. In an undirected reading the two arcs of an edge score alike, each what
 * NetworkX calls the normalised score of the edge divided by two.
 *
 * <p><b>Weights, disconnected graphs, cost</b> are those of {@link Betweenness}; the accumulator has 8 bytes an arc
 * per thread.
 *
 * <p><b>Source.</b> U. Brandes, "On variants of shortest-path betweenness centrality and their generic computation",
 * Social Networks 30 (2008).
 *
 * <p><b>Example.</b> On 0 → 1 → 2 → 3, the arc 0 → 1 carries 0's way to the three others, 1 → 2 carries (0, 2),
 * (0, 3), (1, 2) and (1, 3): 3/12 and 4/12.
 */
public final class EdgeBetweenness {
    private EdgeBetweenness() {}

    /** The betweenness of every arc; {@link Betweenness#withArcs} gives that of the nodes with it. */
    public static EdgeBetweennessResult of(CsrGraph graph, BetweennessParameters parameters, Progress progress) {
        double[] scores = new double[graph.arcCount()];
        Betweenness.add(graph, parameters, progress, new double[0], scores);
        return normalised(graph, scores);
    }

    static EdgeBetweennessResult normalised(CsrGraph graph, double[] sums) {
        double pairs = graph.nodeCount() * (graph.nodeCount() - 1.0);
        for (int arc = 0; arc < sums.length; arc++) {
            sums[arc] /= pairs;
        }
        return new EdgeBetweennessResult(sums, Accuracy.EXACT, graph.nodeCount());
    }
}

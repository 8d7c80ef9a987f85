package org.backchannel.algo.centrality;

import org.backchannel.algo.centrality.sweeps.SplitBetweenness;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Subset betweenness: how much of the traffic from these sources to those targets passes through an actor, or over a
 * tie? Everybody's betweenness praises who stands between strangers that nobody asks about; this counts only the ways
 * that matter to the question.
 *
 * <p><b>Formula.</b> Σ over sources s and targets t, s ≠ t, of σ(s, t | v) / σ(s, t), for nodes v other than s and t,
 * and for arcs. {@link SubsetBetweennessResult} gives the sums, and divided as NetworkX does: by (n−1)(n−2) for nodes
 * and n(n−1) for arcs, whatever the sets.
 *
 * <p><b>Direction, weights.</b> As {@link Betweenness}. An undirected reading is the graph with both arcs: NetworkX's
 * sum there, before dividing, is half of ours, and its normalised score the half of ours.
 *
 * <p><b>Disconnected.</b> A pair without a route adds nothing.
 *
 * <p><b>Cost.</b> A sweep from every source, or on the graph turned round from every target, whichever is less to
 * scan: one for one target. Both split at cut vertices, and 64 side by side where all arcs cost the same.
 *
 * <p><b>Source.</b> U. Brandes, "On variants of shortest-path betweenness centrality and their generic computation",
 * Social Networks 30 (2008).
 *
 * <p><b>Example.</b> On 0 → 1 → 2 → 3 from 0 to 2 and 3: node 1 stands on both ways, node 2 on that to 3: 2 and 1; the
 * arcs carry 2, 2 and 1.
 */
public final class SubsetBetweenness {
    private SubsetBetweenness() {}

    /** Of every node. */
    public static SubsetBetweennessResult of(
            CsrGraph graph, SubsetBetweennessParameters parameters, Progress progress) {
        return of(graph, parameters, new double[0], progress);
    }

    /** Of every node and every arc. */
    public static SubsetBetweennessResult withArcs(
            CsrGraph graph, SubsetBetweennessParameters parameters, Progress progress) {
        return of(graph, parameters, new double[graph.arcCount()], progress);
    }

    private static SubsetBetweennessResult of(
            CsrGraph graph, SubsetBetweennessParameters parameters, double[] arcs, Progress progress) {
        int n = graph.nodeCount();
        double[] nodes = new double[n];
        double[] sources = SubsetBetweennessParameters.weights(n, parameters.sources(), "a source");
        double[] targets = SubsetBetweennessParameters.weights(n, parameters.targets(), "a target");
        SplitBetweenness.add(graph, sources, targets, nodes, arcs, parameters.threads(), progress);
        return new SubsetBetweennessResult(nodes, arcs);
    }
}

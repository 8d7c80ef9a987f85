package org.backchannel.algo.centrality;

import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Decay centrality: how strong is an actor's best route to another, in the mean over all others? It answers in
 * probabilities what closeness answers in distances, and needs no rule for those who are out of reach: they add 0.
 *
 * <p><b>Formula.</b> Σ over the others u of exp(−d(v, u)), divided by n−1, where d is what the cheapest route costs in
 * nepers. Since −ln of a route's strength is its cost, exp(−d) is the strength of the best route, up to the rounding
 * of costs to whole micronepers.
 *
 * <p><b>Direction.</b> {@code out} follows the arcs from v, {@code in} those that lead to v.
 *
 * <p><b>Weights.</b> The graph's costs must be micronepers (the cost model {@code reliability}), whatever cost model
 * the other measures use: the caller makes the graph so.
 *
 * <p><b>Disconnected.</b> Who reaches nobody scores 0, also in a graph of one.
 *
 * <p><b>Cost.</b> That of {@link Closeness} and one exponential for each pair: 10,000 nodes and 50,000 arcs take 18 s
 * of one core. {@link DistanceMeasures} gives both from one search.
 *
 * <p><b>Source.</b> M. O. Jackson, "Social and Economic Networks" (2008), section 2.2.4, with each tie's own strength
 * in place of one δ for all.
 *
 * <p><b>Example.</b> On 0 → 1 of strength 1/2 and 1 → 2 of strength 1/4: {@code out} of node 0 is (1/2 + 1/8) / 2 =
 * 0.3125, to within a millionth.
 */
public final class Decay {
    private Decay() {}

    /** The decay centrality of every node, in and out. */
    public static DecayResult of(CsrGraph graph, DecayParameters parameters, Progress progress) {
        return DistanceSums.of(graph, "decay", DistanceSums.Kind.DECAY, parameters.threads(), progress)
                .decay();
    }
}

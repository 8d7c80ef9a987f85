package org.backchannel.algo.centrality;

import java.util.Arrays;
import org.backchannel.algo.centrality.sweeps.SplitBetweenness;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Betweenness estimated from some of the sources: what passes through each node from those k, times n / k.
 *
 * <p><b>Formula.</b> n / k · Σ over the given sources s and all t, s ≠ v ≠ t, of σ(s, t | v) / σ(s, t), divided by
 * (n−1)(n−2). If the sources are drawn evenly, its mean is the {@link Betweenness}; with all of them it is the
 * betweenness itself. It says nothing of how far off it is; who needs that takes the adaptive estimate.
 *
 * <p><b>Direction, weights, disconnected graphs</b> are those of {@link Betweenness}. Who draws the sources is the
 * caller, so that a seed has one home.
 *
 * <p><b>Cost.</b> k sweeps, as those of {@link Betweenness}: split at cut vertices, and 64 side by side. 256 sources of a made
 * graph of 100,000 actors and 500,000 arcs take 1.14 s on two threads (docs/benchmarks.md), where 0.8 s were aimed at: two
 * threads are 1.4 times as fast as one, for the arrays of 100,000 actors wait for memory. Tried on the way there: 64 lanes,
 * one source with comparisons, one gathered, four gathered side by side, which is what is done (decisions 15 and 19).
 *
 * <p><b>Source.</b> U. Brandes, C. Pich, "Centrality estimation in large networks", International Journal of
 * Bifurcation and Chaos 17 (2007).
 *
 * <p><b>Example.</b> On 0 → 1 → 2 → 3 from node 0 alone: node 1 stands on its ways to 2 and 3, so it gets 4 · 2 / 6 =
 * 4/3, where its betweenness is 1/3.
 */
public final class SampledBetweenness {
    private SampledBetweenness() {}

    /** The estimate for every node. */
    public static SampledBetweennessResult of(
            CsrGraph graph, SampledBetweennessParameters parameters, Progress progress) {
        int n = graph.nodeCount();
        double[] everybody = new double[n];
        Arrays.fill(everybody, 1);
        double[] scores = new double[n];
        double[] sources = SubsetBetweennessParameters.weights(n, parameters.sources(), "a source");
        SplitBetweenness.add(graph, sources, everybody, scores, new double[0], parameters.threads(), progress);
        double pairs = (n - 1.0) * (n - 2.0);
        double factor = (double) n / parameters.sources().length;
        for (int node = 0; node < n; node++) {
            scores[node] = pairs > 0 ? scores[node] * factor / pairs : Double.NaN;
        }
        return new SampledBetweennessResult(scores, parameters.sources().length);
    }
}

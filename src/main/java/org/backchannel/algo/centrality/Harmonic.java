package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Harmonic centrality: how many others are how few introductions away, a friend counting 1, a friend's friend 1/2, and
 * so on? The one distance measure that needs no exception for graphs that fall apart.
 *
 * <p><b>Formula.</b> Σ over the others u of 1 / h(v, u), divided by n−1, where h counts the arcs of the shortest route.
 *
 * <p><b>Direction.</b> {@code out} follows the arcs from v, {@code in} those that lead to v; NetworkX's harmonic
 * centrality is {@code in} times n−1.
 *
 * <p><b>Weights.</b> None: every arc is one hop, whatever it costs.
 *
 * <p><b>Disconnected.</b> Who is out of reach adds 0; who reaches nobody scores 0, also in a graph of one.
 *
 * <p><b>Cost.</b> A breadth-first search from 64 sources at once, one bit of a {@code long} each (Then et al., "The
 * more the merrier", VLDB 2014): time O(n m) at worst, near O(n m / 64) where diameters are short, as among people;
 * memory 52 bytes a node per thread. 10,000 nodes and 50,000 arcs take 0.6 s of one core.
 *
 * <p><b>Source.</b> P. Boldi, S. Vigna, "Axioms for centrality", Internet Mathematics 10 (2014).
 *
 * <p><b>Example.</b> On 0 → 1 → 2, with node 3 apart: {@code out} of node 0 is (1 + 1/2) / 3 = 1/2, and {@code in} of
 * node 1 is 1/3.
 */
public final class Harmonic {
    private Harmonic() {}

    /** The harmonic centrality of every node, in and out. */
    public static HarmonicResult of(CsrGraph graph, HarmonicParameters parameters, Progress progress) {
        int n = graph.nodeCount();
        progress.begin("harmonic", n);
        HopSums sums = HopSums.of(graph, true, parameters.threads(), progress);
        double[] in = sums.in;
        double[] out = sums.out;
        for (int node = 0; node < n; node++) {
            in[node] /= Math.max(1, n - 1);
            out[node] /= Math.max(1, n - 1);
        }
        return new HarmonicResult(in, out, Accuracy.EXACT, n);
    }
}

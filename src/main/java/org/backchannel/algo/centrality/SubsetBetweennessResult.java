package org.backchannel.algo.centrality;

import java.util.Arrays;

/**
 * Subset betweenness. The arrays are the result's own; nobody may write to them.
 *
 * @param nodes by node: Σ σ(s, t | v) / σ(s, t) over the pairs asked about
 * @param arcs by arc: the same; of length 0 if not asked for
 */
public record SubsetBetweennessResult(double[] nodes, double[] arcs) {
    /** The nodes' scores divided by (n−1)(n−2); NaN where there are fewer than three nodes. */
    public double[] normalisedNodes() {
        double pairs = (nodes.length - 1.0) * (nodes.length - 2.0);
        return Arrays.stream(nodes)
                .map(score -> pairs > 0 ? score / pairs : Double.NaN)
                .toArray();
    }

    /** The arcs' scores divided by n(n−1). */
    public double[] normalisedArcs() {
        double pairs = nodes.length * (nodes.length - 1.0);
        return Arrays.stream(arcs).map(score -> score / pairs).toArray();
    }
}

package org.backchannel.algo.access;

/**
 * Over whom the routes from origins to targets lead: the answer of {@link SubsetBetweenness}. The arrays are the
 * result's own; nobody may write to them.
 *
 * @param scores by node: Σ σ_ot(v) / σ_ot over the pairs of others
 * @param pairs by node: the pairs of others (o, t) of which o reaches t
 */
public record SubsetBetweennessResult(double[] scores, long[] pairs) {
    /** The score as a share of those pairs; undefined where there is none. */
    public double share(int node) {
        return pairs[node] == 0 ? Double.NaN : scores[node] / pairs[node];
    }

    /** Everybody's {@link #share}. */
    public double[] shares() {
        double[] shares = new double[scores.length];
        for (int node = 0; node < scores.length; node++) {
            shares[node] = share(node);
        }
        return shares;
    }
}

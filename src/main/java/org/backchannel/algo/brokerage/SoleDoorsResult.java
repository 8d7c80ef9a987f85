package org.backchannel.algo.brokerage;

/**
 * For whom each node is the only way: the answer of {@link SoleDoors}. The arrays are the result's own; nobody may
 * write to them.
 *
 * @param pairs by node: the ordered pairs of others (o, t) whose every way from o to t passes it
 * @param connectedPairs the ordered pairs (o, t), o ≠ t, with any way from o to t at all
 */
public record SoleDoorsResult(long[] pairs, long connectedPairs) {
    /** The pairs of a node as a share of all (n − 1)(n − 2) ordered pairs of others; undefined for n below 3. */
    public double share(int node) {
        long others = pairs.length - 1L;
        return others < 2 ? Double.NaN : pairs[node] / (double) (others * (others - 1));
    }

    /** Everybody's {@link #share}. */
    public double[] shares() {
        double[] shares = new double[pairs.length];
        for (int node = 0; node < pairs.length; node++) {
            shares[node] = share(node);
        }
        return shares;
    }
}

package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;

/**
 * How closeness is computed.
 *
 * @param unit how much cost is a distance of 1: 1,000,000 for costs in micronepers, 1 for hops
 * @param threads on how many threads, at least 1; the scores are the same for any number
 */
public record ClosenessParameters(double unit, int threads) {
    /** Checks both. */
    public ClosenessParameters {
        if (!(unit > 0) || Double.isInfinite(unit)) {
            throw new IllegalArgumentException("a unit of distance is a positive cost, not " + unit);
        }
        OrderedBlocks.checkThreads(threads);
    }
}

package org.backchannel.algo.brokerage;

import org.backchannel.algo.OrderedBlocks;

/**
 * How brokerage roles are tested.
 *
 * @param permutations how often groups are dealt out anew, 0 for no p; p is never below 1 / (permutations + 1)
 * @param seed which permutations
 * @param threads on how many threads, at least 1; the result is the same for any number
 */
public record BrokerageRolesParameters(int permutations, long seed, int threads) {
    /** Enough for a p of 0.001. */
    public static final int STANDARD_PERMUTATIONS = 999;

    /** Checks them. */
    public BrokerageRolesParameters {
        if (permutations < 0) {
            throw new IllegalArgumentException("permutations are 0 or more, not " + permutations);
        }
        OrderedBlocks.checkThreads(threads);
    }
}

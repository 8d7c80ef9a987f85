package org.backchannel.algo.brokerage;

import org.backchannel.algo.OrderedBlocks;

/**
 * How {@link SoleDoors} works.
 *
 * @param threads how many threads share the origins; the result does not depend on it
 */
public record SoleDoorsParameters(int threads) {
    /** Checks that somebody does the work. */
    public SoleDoorsParameters {
        OrderedBlocks.checkThreads(threads);
    }
}

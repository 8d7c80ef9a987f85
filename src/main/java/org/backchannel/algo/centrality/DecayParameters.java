package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;

/**
 * How decay centrality is computed.
 *
 * @param threads on how many threads, at least 1; the scores are the same for any number
 */
public record DecayParameters(int threads) {
    /** Checks the number of threads. */
    public DecayParameters {
        OrderedBlocks.checkThreads(threads);
    }
}

package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;

/**
 * How harmonic centrality is computed.
 *
 * @param threads on how many threads, at least 1; the scores are the same for any number
 */
public record HarmonicParameters(int threads) {
    /** Checks the number of threads. */
    public HarmonicParameters {
        OrderedBlocks.checkThreads(threads);
    }
}

package org.backchannel.algo.uncertainty;

import org.backchannel.algo.OrderedBlocks;

/**
 * How the states of the evidence are gone through.
 *
 * @param states how many are sampled, at least 1, where they are too many to go through all
 * @param seed of the sample
 * @param threads at least 1; the answer is the same for any number
 */
public record EvidenceWorldsParameters(int states, long seed, int threads) {
    /** Refuses what gives no distribution. */
    public EvidenceWorldsParameters {
        OrderedBlocks.checkThreads(threads);
        if (states < 1) {
            throw new IllegalArgumentException("a distribution has 1 state or more, not " + states);
        }
    }
}

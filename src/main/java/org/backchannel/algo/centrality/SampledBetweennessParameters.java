package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;

/**
 * How betweenness is estimated from sampled sources.
 *
 * @param sources the nodes to sweep from, at least one, each once
 * @param threads on how many threads, at least 1; the scores are the same for any number
 */
public record SampledBetweennessParameters(int[] sources, int threads) {
    /** Checks both; keeps its own copy. */
    public SampledBetweennessParameters {
        if (sources.length == 0) {
            throw new IllegalArgumentException("an estimate needs at least 1 source, not 0");
        }
        sources = sources.clone();
        OrderedBlocks.checkThreads(threads);
    }
}

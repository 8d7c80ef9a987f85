package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;

/**
 * Which pairs {@link PassingPairs} looks at.
 *
 * @param node the one that is passed
 * @param sources the nodes whose routes count, each once; may overlap with the targets
 * @param targets the nodes they lead to, each once
 * @param listed how many pairs to name, at most
 * @param threads on how many threads, at least 1; the answer is the same for any number
 */
public record PassingPairsParameters(int node, int[] sources, int[] targets, int listed, int threads) {
    /** Checks what can be checked without the graph; keeps its own copies. */
    public PassingPairsParameters {
        sources = sources.clone();
        targets = targets.clone();
        if (listed < 0) {
            throw new IllegalArgumentException("0 pairs or more can be named, not " + listed);
        }
        OrderedBlocks.checkThreads(threads);
    }
}

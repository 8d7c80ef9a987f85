package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;

/**
 * Between whom {@link SubsetBetweenness} looks.
 *
 * @param sources the nodes whose routes count, each once; may overlap with the targets
 * @param targets the nodes they lead to, each once
 * @param threads on how many threads, at least 1; the scores are the same for any number
 */
public record SubsetBetweennessParameters(int[] sources, int[] targets, int threads) {
    /** Checks the number of threads; keeps its own copies. */
    public SubsetBetweennessParameters {
        sources = sources.clone();
        targets = targets.clone();
        OrderedBlocks.checkThreads(threads);
    }

    /** By node: 1 for those named, 0 for others. */
    static double[] weights(int nodes, int[] named, String role) {
        double[] weights = new double[nodes];
        for (int node : named) {
            if (node < 0 || node >= nodes) {
                throw new IllegalArgumentException(
                        role + " is one of the graph's " + nodes + " nodes, numbered from 0, not " + node);
            }
            if (weights[node] > 0) {
                throw new IllegalArgumentException(role + " is named once; node " + node + " is named twice");
            }
            weights[node] = 1;
        }
        return weights;
    }
}

package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;

/**
 * How current flow is computed.
 *
 * @param denseNodes components of up to so many nodes are solved exactly, in 8 bytes times the square of it; larger
 *     ones step by step
 * @param mostSteps a component that would take more steps than this is refused
 * @param threads on how many threads, at least 1; the scores are the same for any number
 */
public record CurrentFlowParameters(int denseNodes, long mostSteps, int threads) {
    /** 27 MB, and 2 s of one core. */
    public static final int STANDARD_DENSE_NODES = 1_500;

    /** About an hour of one core. */
    public static final long STANDARD_STEPS = 1_000_000_000_000L;

    /** Checks them. */
    public CurrentFlowParameters {
        if (denseNodes < 0) {
            throw new IllegalArgumentException("components have 0 nodes or more, not " + denseNodes);
        }
        if (mostSteps < 1) {
            throw new IllegalArgumentException("a computation takes at least 1 step, not " + mostSteps);
        }
        OrderedBlocks.checkThreads(threads);
    }

    /** The standard, on so many threads. */
    public static CurrentFlowParameters on(int threads) {
        return new CurrentFlowParameters(STANDARD_DENSE_NODES, STANDARD_STEPS, threads);
    }
}

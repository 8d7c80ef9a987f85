package org.backchannel.algo.centrality;

import java.util.List;

/**
 * How PageRank is computed.
 *
 * @param damping how likely the walker follows an arc rather than jumps, at least 0 and below 1
 * @param startSet the nodes to which it jumps, each as likely as the others; if empty, all
 * @param tolerance ends when a step changes the scores by no more than this, in the sum over all nodes
 * @param mostIterations ends after so many steps in any case
 */
public record PageRankParameters(double damping, List<Integer> startSet, double tolerance, int mostIterations) {
    /** Damping 0.85, jumps to all, to 1e-12. */
    public static final PageRankParameters STANDARD = new PageRankParameters(0.85, List.of(), 1e-12, 10_000);

    /** Checks all, and keeps its own copy of the set, each node once. */
    public PageRankParameters {
        if (!(damping >= 0 && damping < 1)) {
            throw new IllegalArgumentException("damping is at least 0 and below 1, not " + damping);
        }
        startSet = startSet.stream().sorted().distinct().toList();
        Iteration.checkEnd(tolerance, mostIterations);
    }

    /** The standard, but from a set of nodes. */
    public static PageRankParameters from(List<Integer> startSet) {
        return new PageRankParameters(STANDARD.damping, startSet, STANDARD.tolerance, STANDARD.mostIterations);
    }
}

package org.backchannel.algo.centrality;

/**
 * When the iteration for eigenvector centrality ends.
 *
 * @param tolerance when a step changes the scores by no more than this, in the sum over all nodes
 * @param mostIterations after so many steps in any case
 */
public record EigenvectorParameters(double tolerance, int mostIterations) {
    /** To 1e-10. */
    public static final EigenvectorParameters STANDARD = new EigenvectorParameters(1e-10, 10_000);

    /** Checks both. */
    public EigenvectorParameters {
        Iteration.checkEnd(tolerance, mostIterations);
    }
}

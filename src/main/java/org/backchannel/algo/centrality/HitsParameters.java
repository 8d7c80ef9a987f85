package org.backchannel.algo.centrality;

/**
 * When the iteration for hubs and authorities ends.
 *
 * @param tolerance when a step changes the hub scores by no more than this, in the sum over all nodes
 * @param mostIterations after so many steps in any case
 */
public record HitsParameters(double tolerance, int mostIterations) {
    /** To 1e-14: scores that fade to 0 are then told from those that do not. */
    public static final HitsParameters STANDARD = new HitsParameters(1e-14, 10_000);

    /** Checks both. */
    public HitsParameters {
        Iteration.checkEnd(tolerance, mostIterations);
    }
}

package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Katz centrality.
 *
 * @param scores by node, of Euclidean length 1
 * @param alpha what each further step of a walk was worth
 * @param accuracy how the iteration ended
 */
public record KatzResult(double[] scores, double alpha, Accuracy.Iterated accuracy) {}

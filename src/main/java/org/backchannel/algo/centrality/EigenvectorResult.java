package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Eigenvector centrality.
 *
 * @param scores by node, of Euclidean length 1; NaN where no arc lies on a cycle
 * @param accuracy how the iteration ended
 */
public record EigenvectorResult(double[] scores, Accuracy.Iterated accuracy) {}

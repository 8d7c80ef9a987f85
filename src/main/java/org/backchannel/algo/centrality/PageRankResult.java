package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * PageRank.
 *
 * @param scores by node, of sum 1
 * @param accuracy how the iteration ended
 */
public record PageRankResult(double[] scores, Accuracy.Iterated accuracy) {}

package org.backchannel.algo.centrality;

/**
 * Betweenness, estimated.
 *
 * @param scores by node; their mean over samples lies between 0 and 1, but one of them may lie above; NaN where the
 *     graph has fewer than three nodes
 * @param sources how many sources were swept
 */
public record SampledBetweennessResult(double[] scores, int sources) {}

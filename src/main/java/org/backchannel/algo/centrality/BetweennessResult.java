package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Betweenness.
 *
 * @param scores by node, from 0 to 1; NaN where the graph has fewer than three nodes
 * @param accuracy exact
 * @param sources how many sources were swept
 */
public record BetweennessResult(double[] scores, Accuracy accuracy, int sources) {}

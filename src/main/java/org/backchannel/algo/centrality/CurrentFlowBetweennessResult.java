package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Current-flow betweenness.
 *
 * @param scores by node, from 0 to 1; NaN where the graph has fewer than three nodes
 * @param accuracy exact, or the most steps that any potential took, and how far it was from settled
 */
public record CurrentFlowBetweennessResult(double[] scores, Accuracy accuracy) {}

package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Current-flow closeness.
 *
 * @param scores by node; 0 for an isolate
 * @param accuracy exact, or the most steps that any potential took, and how far it was from settled
 */
public record CurrentFlowClosenessResult(double[] scores, Accuracy accuracy) {}

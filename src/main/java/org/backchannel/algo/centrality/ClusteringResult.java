package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Local clustering coefficients.
 *
 * @param scores by node, from 0 to 1
 * @param accuracy exact
 */
public record ClusteringResult(double[] scores, Accuracy accuracy) {}

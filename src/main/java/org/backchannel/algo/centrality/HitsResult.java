package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Hubs and authorities.
 *
 * @param hubs by node, of sum 1; NaN where there is no arc
 * @param authorities by node, of sum 1; NaN where there is no arc
 * @param accuracy how the iteration ended
 */
public record HitsResult(double[] hubs, double[] authorities, Accuracy.Iterated accuracy) {}

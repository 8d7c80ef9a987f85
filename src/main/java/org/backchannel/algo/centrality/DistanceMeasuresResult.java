package org.backchannel.algo.centrality;

/**
 * Closeness and decay, from one search per source.
 *
 * @param closeness in nepers
 * @param decay of the same routes
 */
public record DistanceMeasuresResult(ClosenessResult closeness, DecayResult decay) {}

package org.backchannel.algo.centrality;

/**
 * Group betweenness.
 *
 * @param score from 0 to 1; NaN where fewer than two nodes are outside the group
 * @param pairs how many ordered pairs outside the group it stands between: a pair counts by the share of its routes
 */
public record GroupBetweennessResult(double score, double pairs) {}

package org.backchannel.algo.centrality;

/**
 * Coreness.
 *
 * @param scores by node
 */
public record CorenessResult(int[] scores) {}

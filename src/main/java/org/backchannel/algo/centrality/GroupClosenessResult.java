package org.backchannel.algo.centrality;

/**
 * Group closeness.
 *
 * @param in how close others are to the nearest member; NaN where nobody is outside the group
 * @param out how close others are from the nearest member; NaN where nobody is outside the group
 * @param reachedBy how many nodes outside reach the group
 * @param reaches how many nodes outside it reaches
 */
public record GroupClosenessResult(double in, double out, int reachedBy, int reaches) {}

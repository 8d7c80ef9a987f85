package org.backchannel.algo.brokerage;

/**
 * How often actors stand between in one role, and whether that is much. All by node, NaN (undefined) for who has no
 * group. The arrays are the result's own; nobody may write to them.
 *
 * @param counts how often
 * @param expected how often in a random graph of that density, groups as they are
 * @param z how many standard deviations more often than expected; NaN where none but 0 is possible
 * @param p the share of permutations, the observed one among them, in which the actor has the role at least as often;
 *     NaN where none were drawn, or where groups play no part
 */
public record RoleScores(double[] counts, double[] expected, double[] z, double[] p) {}

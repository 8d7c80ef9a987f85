package org.backchannel.algo.centrality;

/**
 * Degrees and strengths.
 *
 * @param in by node: how many arcs lead to it
 * @param out by node: how many arcs lead from it
 * @param both by node: the sum of the two
 * @param strengthIn by node: the sum of the strengths of the arcs that lead to it
 * @param strengthOut by node: the sum of the strengths of the arcs that lead from it
 */
public record DegreeResult(int[] in, int[] out, int[] both, double[] strengthIn, double[] strengthOut) {}

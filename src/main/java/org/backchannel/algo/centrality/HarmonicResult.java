package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Harmonic centrality.
 *
 * @param in by node: how near others are to it
 * @param out by node: how near it is to others
 * @param accuracy exact
 * @param sources how many sources were searched from
 */
public record HarmonicResult(double[] in, double[] out, Accuracy accuracy, int sources) {}

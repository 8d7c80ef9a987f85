package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Decay centrality.
 *
 * @param in by node: the mean strength of others' best routes to it
 * @param out by node: the mean strength of its best routes to others
 * @param accuracy exact
 * @param sources how many sources were searched from
 */
public record DecayResult(double[] in, double[] out, Accuracy accuracy, int sources) {}

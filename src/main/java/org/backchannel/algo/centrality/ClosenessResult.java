package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Closeness.
 *
 * @param in by node: how close others are to it
 * @param out by node: how close it is to others
 * @param reachedBy by node: how many others reach it
 * @param reaches by node: how many others it reaches
 * @param accuracy exact
 * @param sources how many sources were searched from
 */
public record ClosenessResult(
        double[] in, double[] out, int[] reachedBy, int[] reaches, Accuracy accuracy, int sources) {}

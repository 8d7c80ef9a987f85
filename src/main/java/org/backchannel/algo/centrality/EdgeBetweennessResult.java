package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;

/**
 * Edge betweenness.
 *
 * @param scores by arc, from 0 to 1
 * @param accuracy exact
 * @param sources how many sources were swept
 */
public record EdgeBetweennessResult(double[] scores, Accuracy accuracy, int sources) {}

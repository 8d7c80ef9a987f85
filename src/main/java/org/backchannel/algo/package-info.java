/**
 * Algorithms on {@link org.backchannel.graph.CsrGraph}: one class each, named as the literature names it. All have one
 * shape: {@code XParameters} (a record, if there is anything to choose), {@code X.of(graph, parameters, progress)},
 * {@code XResult} (a record: the scores, how accurate they are, the work done). A score that is undefined is
 * {@code Double.NaN}. Scores are the same bytes for any number of threads.
 *
 * <p>What several families share is here: {@link org.backchannel.algo.OrderedBlocks} spreads work over threads,
 * {@link org.backchannel.algo.ShortestDistances} and {@link org.backchannel.algo.ShortestPathSweep} are the
 * one-source kernels.
 */
package org.backchannel.algo;

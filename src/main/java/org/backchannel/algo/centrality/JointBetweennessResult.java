package org.backchannel.algo.centrality;

/**
 * Both betweennesses, from one sweep.
 *
 * @param nodes of the nodes
 * @param arcs of the arcs
 */
public record JointBetweennessResult(BetweennessResult nodes, EdgeBetweennessResult arcs) {}

/**
 * How sure: worlds drawn from a graph of which only probabilities are known, and what they say. {@link
 * org.backchannel.algo.uncertainty.Worlds} is the engine: reach of every origin, criticality of every actor and tie, in one
 * pass. A {@link org.backchannel.algo.uncertainty.WaysQuestion} is pruned to what can matter ({@code WorldGraph}); 64
 * worlds at a time are drawn ({@code Openings} over {@code LaneDraws}), searched ({@code LaneSearch}), looked
 * through for who plainly needs nobody ({@code BranchSearch}), and turned into dominator trees ({@code LaneTrees}). The same draws mean the same worlds for every question.
 */
package org.backchannel.algo.uncertainty;

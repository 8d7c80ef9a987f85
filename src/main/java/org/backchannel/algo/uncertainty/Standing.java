package org.backchannel.algo.uncertainty;

/**
 * Where one of several stands, over what may be true.
 *
 * @param medianRank half of the weight of states puts it there or higher; a mid-rank, so that two that share the first
 *     place stand at 1.5
 * @param low 5 % of the weight puts it there or higher
 * @param high 95 % does
 * @param first the probability that nobody stands before it, a shared first place split among those who share it
 * @param topThree the probability that it is among the first three, a place that is shared split likewise
 */
public record Standing(double medianRank, double low, double high, double first, double topThree) {}

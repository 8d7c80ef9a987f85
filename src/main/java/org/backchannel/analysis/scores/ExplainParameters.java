package org.backchannel.analysis.scores;

/**
 * Whose score is explained.
 *
 * @param actor the actor's id
 * @param pairs between whom routes are looked at
 * @param threads at least 1; the answer is the same for any number
 */
public record ExplainParameters(String actor, Pairs pairs, int threads) {}

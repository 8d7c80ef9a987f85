package org.backchannel.analysis.scores;

import java.util.OptionalInt;

/** Whether betweenness is to be exact. */
public sealed interface BetweennessChoice {
    /** How far from exact an estimate may be, unless something else is asked for. */
    double DEFAULT_EPSILON = 0.01;

    /** How likely some score may be farther off than that, unless something else is asked for. */
    double DEFAULT_DELTA = 0.1;

    /** How many seconds exact betweenness may take, unless something else is asked for. */
    double DEFAULT_BUDGET = 60;

    /** The draws that are made unless others are asked for. */
    long DEFAULT_SEED = 1;

    /** Exact, however long it takes. */
    record Exact() implements BetweennessChoice {}

    /**
     * Estimated from routes that are drawn.
     *
     * @param epsilon how far from exact a score may be, above 0 and below 1
     * @param delta how likely some score may be farther than that, above 0 and below 1
     * @param first ends as soon as it is settled who the first so many are; empty: when all scores are near enough
     * @param seed which routes are drawn
     */
    record Estimated(double epsilon, double delta, OptionalInt first, long seed) implements BetweennessChoice {}

    /**
     * Exact where that takes no longer than a budget allows, else estimated.
     *
     * @param seconds that exact may take
     * @param otherwise the estimate
     */
    record WithinBudget(double seconds, Estimated otherwise) implements BetweennessChoice {}

    /** What is done unless something else is asked for. */
    static BetweennessChoice standard() {
        return new WithinBudget(
                DEFAULT_BUDGET, new Estimated(DEFAULT_EPSILON, DEFAULT_DELTA, OptionalInt.empty(), DEFAULT_SEED));
    }
}

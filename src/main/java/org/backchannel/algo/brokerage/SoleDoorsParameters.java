package org.backchannel.algo.brokerage;

/**
 * How {@link SoleDoors} works.
 *
 * @param threads how many threads share the origins; the result does not depend on it
 */
public record SoleDoorsParameters(int threads) {
    /** Checks that somebody does the work. */
    public SoleDoorsParameters {
        if (threads < 1) {
            throw new IllegalArgumentException("at least 1 thread does the work, not " + threads);
        }
    }
}

package org.backchannel.analysis.scores;

/**
 * How brokers are looked for.
 *
 * @param partition what roles are between: {@code side}, or the name of an attribute of actors
 * @param permutations how often sides are dealt out anew to see what chance gives; 0 for no p
 * @param seed which permutations
 * @param threads at least 1; the scores are the same for any number
 */
public record BrokersParameters(String partition, int permutations, long seed, int threads) {
    /** The partition that maps have. */
    public static final String SIDE = "side";

    /** The permutations that are dealt unless others are asked for. */
    public static final long DEFAULT_SEED = 1;

    /** Roles between sides, without permutations. */
    public static BrokersParameters on(int threads) {
        return new BrokersParameters(SIDE, 0, DEFAULT_SEED, threads);
    }
}

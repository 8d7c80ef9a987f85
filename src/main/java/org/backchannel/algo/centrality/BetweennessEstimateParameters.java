package org.backchannel.algo.centrality;

import java.util.OptionalInt;
import org.backchannel.algo.OrderedBlocks;

/**
 * How betweenness is estimated.
 *
 * @param epsilon how far from exact a score may be, between 0 and 1
 * @param delta how likely it may be that some score is farther than that, between 0 and 1
 * @param top ends as soon as it is settled who the first so many are, and in what order; empty: when all scores are
 *     near enough
 * @param seed of the draws
 * @param threads how many compute
 */
public record BetweennessEstimateParameters(double epsilon, double delta, OptionalInt top, long seed, int threads) {
    /** Checks all. */
    public BetweennessEstimateParameters {
        checkShare("epsilon", epsilon);
        checkShare("delta", delta);
        if (top.isPresent() && top.getAsInt() < 1) {
            throw new IllegalArgumentException("a ranking has at least 1 place, not " + top.getAsInt());
        }
        OrderedBlocks.checkThreads(threads);
    }

    private static void checkShare(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(name + " is above 0 and below 1, not " + value);
        }
    }

    /** For all scores. */
    public static BetweennessEstimateParameters of(double epsilon, double delta, long seed, int threads) {
        return new BetweennessEstimateParameters(epsilon, delta, OptionalInt.empty(), seed, threads);
    }

    /** For the first so many. */
    public BetweennessEstimateParameters forTop(int places) {
        return new BetweennessEstimateParameters(epsilon, delta, OptionalInt.of(places), seed, threads);
    }
}

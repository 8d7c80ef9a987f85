package org.backchannel.algo.brokerage;

import org.backchannel.algo.OrderedBlocks;

/**
 * How key players are looked for.
 *
 * @param goal what for
 * @param size how many, at least 1
 * @param mostHops within how many hops a set reaches somebody, for {@link KeyPlayerGoal#REACH} only
 * @param mostSteps how much work is allowed, in arcs looked at: every set is compared while that takes no more
 * @param threads on how many threads, at least 1; the result is the same for any number
 */
public record KeyPlayersParameters(KeyPlayerGoal goal, int size, int mostHops, long mostSteps, int threads) {
    /** About twenty seconds of one core. */
    public static final long STANDARD_STEPS = 4_000_000_000L;

    /** Checks them. */
    public KeyPlayersParameters {
        if (size < 1) {
            throw new IllegalArgumentException("a set of key players has at least 1 member, not " + size);
        }
        if (mostHops < 1) {
            throw new IllegalArgumentException("reach is within at least 1 hop, not " + mostHops);
        }
        if (mostSteps < 1) {
            throw new IllegalArgumentException("a search takes at least 1 step, not " + mostSteps);
        }
        OrderedBlocks.checkThreads(threads);
    }

    /** So many for a goal, within 2 hops where it matters. */
    public static KeyPlayersParameters of(KeyPlayerGoal goal, int size, int threads) {
        return new KeyPlayersParameters(goal, size, 2, STANDARD_STEPS, threads);
    }
}

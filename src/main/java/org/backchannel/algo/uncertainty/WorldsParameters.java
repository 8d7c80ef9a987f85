package org.backchannel.algo.uncertainty;

import java.util.OptionalDouble;
import org.backchannel.algo.OrderedBlocks;

/**
 * How worlds are gone through.
 *
 * @param worlds how many are sampled, at least 2; with a precision, at most so many
 * @param seed of the sample
 * @param precision sampling stops when every 95 % interval is narrower than this; empty: all worlds are sampled
 * @param mode whether the answer is to be exact
 * @param threads at least 1; the answer is the same for any number
 */
public record WorldsParameters(long worlds, long seed, OptionalDouble precision, Mode mode, int threads) {
    /** How many worlds are sampled unless asked otherwise. */
    public static final long DEFAULT_WORLDS = 10_000;

    /** With a precision and no number of worlds, sampling stops here at the latest. */
    public static final long MOST_WORLDS = 10_000_000;

    /** The seed unless asked otherwise. */
    public static final long DEFAULT_SEED = 1;

    /** Whether all worlds are gone through, or a sample. */
    public enum Mode {
        /** All, if there are few enough draws that matter; else a sample. */
        AUTO,
        /** All, or an {@link TooManyDrawsException}. */
        EXACT,
        /** A sample, even if all could be gone through: for two sides of a comparison. */
        SAMPLED
    }

    /** As many worlds as by default, exact where that is possible. */
    public static final WorldsParameters DEFAULT =
            new WorldsParameters(DEFAULT_WORLDS, DEFAULT_SEED, OptionalDouble.empty(), Mode.AUTO, 1);

    /** Refuses what gives no interval. */
    public WorldsParameters {
        OrderedBlocks.checkThreads(threads);
        if (worlds < 2) {
            throw new IllegalArgumentException("a sample has 2 worlds or more, not " + worlds);
        }
        if (precision.isPresent() && !(precision.getAsDouble() > 0)) {
            throw new IllegalArgumentException("a precision is above 0, not " + precision.getAsDouble());
        }
    }

    /** The same with so many worlds. */
    public WorldsParameters withWorlds(long newWorlds) {
        return new WorldsParameters(newWorlds, seed, precision, mode, threads);
    }

    /** The same in another mode. */
    public WorldsParameters in(Mode newMode) {
        return new WorldsParameters(worlds, seed, precision, newMode, threads);
    }

    /** The same on so many threads. */
    public WorldsParameters on(int newThreads) {
        return new WorldsParameters(worlds, seed, precision, mode, newThreads);
    }
}

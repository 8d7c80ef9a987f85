package org.backchannel.analysis;

import java.util.OptionalDouble;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;

/**
 * A sample of worlds that an answer is drawn from.
 *
 * @param worlds how many
 * @param seed of the sample; the same seed gives the same worlds, whatever is asked
 * @param passesOn the probability that an actor passes a request on, in place of what the map says of each
 * @param threads how many may compute; the answer is the same for any number
 */
public record WorldSample(long worlds, long seed, OptionalDouble passesOn, int threads) {
    /** As many worlds as by default, on one thread. */
    public static final WorldSample DEFAULT =
            new WorldSample(WorldsParameters.DEFAULT_WORLDS, WorldsParameters.DEFAULT_SEED, OptionalDouble.empty(), 1);

    /** The same on so many threads. */
    public WorldSample on(int newThreads) {
        return new WorldSample(worlds, seed, passesOn, newThreads);
    }

    /** So many worlds in place of these. */
    public WorldSample ofWorlds(long newWorlds) {
        return new WorldSample(newWorlds, seed, passesOn, threads);
    }

    /** How they are gone through. */
    public WorldsParameters in(Mode mode) {
        return new WorldsParameters(worlds, seed, OptionalDouble.empty(), mode, threads);
    }
}

package org.backchannel.analysis.doors;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.WorldSample;

/**
 * How worlds are gone through for an answer.
 *
 * @param sample the worlds that are sampled, where not all can be gone through
 * @param precision sampling stops when every 95 % interval is narrower than this; empty: all of the sample is drawn
 * @param mode whether the answer is to be exact
 * @param maxHops how many ties a way has at most; empty: as many as it takes
 * @param states how many states of the evidence are sampled for the range of reach and for standings, 0 for none; empty:
 *     as many as take about a second
 */
public record Sampling(
        WorldSample sample, OptionalDouble precision, Mode mode, OptionalInt maxHops, OptionalInt states) {
    /** As many worlds as by default, ways of any length, actors as the map has them. */
    public static final Sampling DEFAULT = of(WorldSample.DEFAULT);

    /** How many states are sampled where nobody says how many, and the map is small. */
    private static final int STATES = 500;

    /** Below so many states a 5 % point is made of too few. */
    private static final int FEWEST_STATES = 100;

    /** Measured: states times strands, with 640 draws of carriage each: about a second on two threads without C2. */
    private static final int STRAND_STATES = 100_000;

    /** Of a sample, exact where that is possible. */
    public static Sampling of(WorldSample sample) {
        return new Sampling(sample, OptionalDouble.empty(), Mode.AUTO, OptionalInt.empty(), OptionalInt.empty());
    }

    /** The same on so many threads. */
    public Sampling on(int threads) {
        return new Sampling(sample.on(threads), precision, mode, maxHops, states);
    }

    /** The same with so many worlds. */
    public Sampling ofWorlds(long worlds) {
        return new Sampling(sample.ofWorlds(worlds), precision, mode, maxHops, states);
    }

    /** The same with so many states of the evidence. */
    public Sampling withStates(int newStates) {
        return new Sampling(sample, precision, mode, maxHops, OptionalInt.of(newStates));
    }

    /** The same in another mode. */
    public Sampling in(Mode newMode) {
        return new Sampling(sample, precision, newMode, maxHops, states);
    }

    /** How the worlds are gone through. */
    WorldsParameters worlds() {
        return new WorldsParameters(sample.worlds(), sample.seed(), precision, mode, sample.threads());
    }

    /** How many states are sampled of a graph of so many strands. */
    int statesFor(int strands) {
        int affordable = STRAND_STATES / Math.max(1, strands);
        return states.orElse(affordable < FEWEST_STATES ? 0 : Math.min(STATES, affordable));
    }
}

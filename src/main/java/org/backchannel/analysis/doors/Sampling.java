package org.backchannel.analysis.doors;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.WorldsParameters;

/**
 * How worlds are gone through for an answer.
 *
 * @param worlds how many are sampled, where not all can be gone through, and with what seed, precision and threads
 * @param maxHops how many ties a way has at most; empty: as many as it takes
 * @param passesOn the probability that an actor passes a request on, in place of what the map says of each
 * @param states how many states of the evidence are sampled for the range of reach and for standings, 0 for none; empty:
 *     as many as take about a second
 */
public record Sampling(WorldsParameters worlds, OptionalInt maxHops, OptionalDouble passesOn, OptionalInt states) {
    /** As many worlds as by default, ways of any length, actors as the map has them. */
    public static final Sampling DEFAULT =
            new Sampling(WorldsParameters.DEFAULT, OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty());

    /** How many states are sampled where nobody says how many, and the map is small. */
    private static final int STATES = 500;

    /** Below so many states a 5 % point is made of too few. */
    private static final int FEWEST_STATES = 100;

    /** Measured: states times strands, with 640 draws of carriage each: about a second on two threads without C2. */
    private static final int STRAND_STATES = 100_000;

    /** The same on so many threads. */
    public Sampling on(int threads) {
        return new Sampling(worlds.on(threads), maxHops, passesOn, states);
    }

    /** How many states are sampled of a graph of so many strands. */
    int statesFor(int strands) {
        int affordable = STRAND_STATES / Math.max(1, strands);
        return states.orElse(affordable < FEWEST_STATES ? 0 : Math.min(STATES, affordable));
    }
}

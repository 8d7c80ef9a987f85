package org.backchannel.analysis.doors;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backchannel.analysis.Chance;

/**
 * How much hangs on a door or a go-between.
 *
 * @param criticality how much of the mean reach of the origins other than it is lost without it
 * @param use how often the strongest open way of an origin that gets through passes it, in [0, 1]
 * @param standing where it stands by criticality among its like, given what may be true; empty where it was not asked for
 */
public record Importance(Chance criticality, OptionalDouble use, Optional<Standing> standing) {
    /**
     * Where somebody stands among others, over the states of the evidence.
     *
     * @param medianRank the median of its ranks, a shared place counted as the mean of the places
     * @param low its 5 % point
     * @param high its 95 % point
     * @param first the probability that it stands first, a shared first place split
     * @param topThree the probability that it is among the first three
     */
    public record Standing(double medianRank, double low, double high, double first, double topThree) {
        static Standing of(org.backchannel.algo.uncertainty.Standing standing) {
            return new Standing(
                    standing.medianRank(), standing.low(), standing.high(), standing.first(), standing.topThree());
        }
    }
}

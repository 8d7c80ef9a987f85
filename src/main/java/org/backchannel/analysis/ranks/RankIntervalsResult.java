package org.backchannel.analysis.ranks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backchannel.model.Actor;
import org.backchannel.projection.ProjectedGraph;

/**
 * How sure some rankings are.
 *
 * @param reading the graph that the scores as they stand are of
 * @param worlds how many states of the evidence were gone through
 * @param interrupted whether that was broken off
 * @param against with whom each is compared
 * @param rankings one a measure
 */
public record RankIntervalsResult(
        ProjectedGraph reading, int worlds, boolean interrupted, Optional<Actor> against, List<Ranking> rankings) {
    /** Keeps a copy that cannot change. */
    public RankIntervalsResult {
        rankings = List.copyOf(rankings);
    }

    /**
     * Everybody's standing by one measure, in the order of the scores as they stand.
     *
     * @param measure its key
     * @param title its name in tables
     * @param lowFirst whether a low score ranks high
     * @param places one an actor
     */
    public record Ranking(String measure, String title, boolean lowFirst, List<Place> places) {
        /** Keeps a copy that cannot change. */
        public Ranking {
            places = List.copyOf(places);
        }
    }

    /**
     * Where an actor stands.
     *
     * @param actor who
     * @param value the score as things stand, NaN where it is undefined
     * @param medianRank the median of its ranks over the states of the evidence, mid-ranks where scores are equal
     * @param low the 5 % point
     * @param high the 95 % point
     * @param first the probability that it ranks first, a shared place split
     * @param topThree the probability that it is among the first three
     * @param above the probability that it ranks above whom it is compared with
     * @param tied the probability that the two share a rank
     */
    public record Place(
            Actor actor,
            double value,
            double medianRank,
            double low,
            double high,
            double first,
            double topThree,
            OptionalDouble above,
            OptionalDouble tied) {}
}

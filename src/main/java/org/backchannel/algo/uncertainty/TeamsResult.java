package org.backchannel.algo.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The teams that most surely get through.
 *
 * @param chosenFrom on how many worlds they were chosen
 * @param worlds from how many others they are reported
 * @param teams the best first, then the next ones; empty where all candidates together do not do what is asked
 * @param exact whether all teams were looked at, so that there is none better on the worlds chosen from, or none smaller
 * @param looked how many teams, or steps of a search, were
 * @param atMost no team of this size gets through in a larger share of the worlds chosen from
 * @param fewest where the smallest team is looked for: there is none of fewer members
 * @param everybody how surely all candidates together get through
 * @param values what it is worth to have somebody, in the order asked
 */
public record TeamsResult(
        long chosenFrom,
        long worlds,
        List<Team> teams,
        boolean exact,
        long looked,
        double atMost,
        OptionalInt fewest,
        Estimate everybody,
        List<Value> values) {
    /** Keeps copies that cannot change. */
    public TeamsResult {
        teams = List.copyOf(teams);
        values = List.copyOf(values);
    }

    /**
     * A team.
     *
     * @param members its nodes, rising
     * @param chosenFor in how many of the worlds chosen from somebody of it gets through
     * @param reach the probability that somebody of it does
     * @param alone by member: the probability that it does
     * @param only by member: the probability that it does and nobody else of the team, which is what is lost without it
     */
    public record Team(
            List<Integer> members, long chosenFor, Estimate reach, List<Estimate> alone, List<Estimate> only) {
        /** Keeps copies that cannot change. */
        public Team {
            members = List.copyOf(members);
            alone = List.copyOf(alone);
            only = List.copyOf(only);
        }
    }

    /**
     * What it is worth to have somebody.
     *
     * @param node who
     * @param with the best team with them
     * @param without the best team of as many without them; empty where there are too few candidates
     * @param difference of how surely the two get through; of nothing where there is no team without them
     */
    public record Value(int node, Team with, Optional<Team> without, Estimate difference) {}
}

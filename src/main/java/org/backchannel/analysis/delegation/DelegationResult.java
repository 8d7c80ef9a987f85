package org.backchannel.analysis.delegation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;
import org.backchannel.projection.ProjectedGraph;

/**
 * The delegations that most surely get through.
 *
 * @param reading the graph they were looked for in
 * @param parameters what was asked
 * @param target who is to be reached
 * @param chosenFrom on how many worlds they were chosen
 * @param worlds from how many others they are reported
 * @param teams the best first, then the next ones; empty where all candidates together do not do what is asked
 * @param search how they were found
 * @param everybody how surely all candidates together get through
 * @param values what it is worth to bring somebody, in the order of ids
 */
public record DelegationResult(
        ProjectedGraph reading,
        DelegationParameters parameters,
        Actor target,
        long chosenFrom,
        long worlds,
        List<Team> teams,
        Search search,
        Chance everybody,
        List<Value> values) {
    /** Keeps copies that cannot change. */
    public DelegationResult {
        teams = List.copyOf(teams);
        values = List.copyOf(values);
    }

    /**
     * How they were found.
     *
     * @param exact whether all teams were looked at, so that there is none better on the worlds chosen from, or none smaller
     * @param looked how many teams, or steps of a search, were
     * @param chosen how surely the best gets through in the worlds chosen from
     * @param atMost no team of this size gets through more surely in the worlds chosen from
     * @param fewest where the smallest team is looked for: there is none of fewer members
     */
    public record Search(boolean exact, long looked, double chosen, double atMost, OptionalInt fewest) {
        /** How much better another team may be, as a share of the best that is possible. */
        public double gap() {
            return atMost > 0 ? (atMost - chosen) / atMost : 0;
        }
    }

    /**
     * A delegation.
     *
     * @param members by id
     * @param reach the probability that somebody of it gets through
     */
    public record Team(List<Member> members, Chance reach) {
        /** Keeps a copy that cannot change. */
        public Team {
            members = List.copyOf(members);
        }
    }

    /**
     * A member of a delegation.
     *
     * @param actor who
     * @param alone the probability that they get through
     * @param only the probability that they do and nobody else of the delegation: what is lost without them
     */
    public record Member(Actor actor, Chance alone, Chance only) {}

    /**
     * What it is worth to bring somebody.
     *
     * @param actor who
     * @param with the best delegation with them
     * @param without the best delegation of as many without them; empty where there are too few candidates
     * @param difference of how surely the two get through
     */
    public record Value(Actor actor, Team with, Optional<Team> without, Chance difference) {}
}

package org.backchannel.analysis.whatif;

import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;
import org.backchannel.model.Scenario;
import org.backchannel.model.Tie;
import org.backchannel.projection.ProjectedGraph;

/**
 * What some sets of changes would change.
 *
 * @param reading the map as it is, as a graph
 * @param parameters what was asked
 * @param target who is to be reached
 * @param exact whether every outcome was gone through, on all sides
 * @param worlds how many were gone through: sampled, or all outcomes on the side with most
 * @param interrupted whether the work was broken off; the intervals are of the worlds there were
 * @param origins who wants to reach the target, and is gone in no scenario
 * @param effects scenario by scenario; of the first scenarios only, one at least, where it was interrupted
 */
public record WhatIfResult(
        ProjectedGraph reading,
        WhatIfParameters parameters,
        Actor target,
        boolean exact,
        long worlds,
        boolean interrupted,
        List<Actor> origins,
        List<Effect> effects) {
    /** Keeps copies that cannot change. */
    public WhatIfResult {
        origins = List.copyOf(origins);
        effects = List.copyOf(effects);
    }

    /** The sets of changes that were not finished when the work was broken off. */
    public List<Scenario> unfinished() {
        return parameters
                .scenarios()
                .subList(effects.size(), parameters.scenarios().size());
    }

    /**
     * A value before the changes and after.
     *
     * @param before as the map is
     * @param after with the changes
     * @param difference after less before, with the interval of the difference in the same worlds
     */
    public record Shift(Chance before, Chance after, Chance difference) {
        /** Whether anything was seen to change. */
        public boolean isSeen() {
            return difference.value() != 0;
        }

        /** The difference with its interval; what was not seen is said to be unseen, and what cannot be to be none. */
        public String differenceText() {
            if (difference.value() != 0) {
                return difference.textWithInterval();
            }
            return !difference.isExact() && difference.low() < 0 ? "not seen" : "none";
        }
    }

    /**
     * What one set of changes does.
     *
     * @param scenario the changes
     * @param ties how many ties count with them
     * @param reach of the origins, in the mean
     * @param origins by origin
     * @param actors doors before or after, and all whom something hangs on before or after; the most critical first
     * @param firstBefore on whom most hangs before; empty if nothing hangs on anybody
     * @param firstAfter on whom most hangs after; empty if nothing hangs on anybody
     * @param critical the ties on which something hangs before or after, the most critical first
     */
    public record Effect(
            Scenario scenario,
            int ties,
            Shift reach,
            List<OriginShift> origins,
            List<ActorShift> actors,
            Optional<ActorShift> firstBefore,
            Optional<ActorShift> firstAfter,
            List<TieShift> critical) {
        /** Keeps a copy that cannot change; the longer lists are views that cannot be changed either. */
        public Effect {
            origins = List.copyOf(origins);
        }
    }

    /**
     * How surely an origin gets through.
     *
     * @param actor who
     * @param reach at all
     * @param earlyReach within 3 ties
     */
    public record OriginShift(Actor actor, Shift reach, Shift earlyReach) {}

    /**
     * How much hangs on somebody.
     *
     * @param actor who
     * @param doorBefore whether they have a tie of access to the target before
     * @param doorAfter whether they have one after
     * @param criticality how much of the mean reach of the origins beside them is lost without them
     */
    public record ActorShift(Actor actor, boolean doorBefore, boolean doorAfter, Shift criticality) {}

    /**
     * How much hangs on a tie.
     *
     * @param tie as it is before; one that is not there before, as it is after
     * @param criticality how much of mean reach is lost without it; nothing where it is not there
     */
    public record TieShift(Tie tie, Shift criticality) {}
}

package org.backchannel.analysis.doors;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backchannel.model.Actor;

/**
 * An actor with a direct tie of access to the target.
 *
 * @param step the step from the door to the target
 * @param rank among the doors by criticality, or by score where none is critical; from 1, equal ones sharing one; empty
 *     for who has none
 * @param importance how much hangs on it
 * @param share of the origins other than itself that reach the target, those whose strongest route comes in through
 *     it, ties split; in [0, 1], NaN where there is no such origin
 * @param soleDoorFor the origins for whom every way to the target passes it
 * @param wayAround the strongest route of any other origin that avoids it; empty if there is none
 */
public record Door(
        Step step,
        OptionalInt rank,
        Importance importance,
        double share,
        List<Actor> soleDoorFor,
        Optional<Route> wayAround) {

    /** Who opens it. */
    public Actor actor() {
        return step.from();
    }

    /** Whether nobody ranks before it; of several that rank first, each. */
    public boolean isFirst() {
        return rank.isPresent() && rank.getAsInt() == 1;
    }

    /** The strength of its own tie to the target. */
    public double strength() {
        return step.strength();
    }

    /** The share of origins it lets in, times the strength of its own tie: what doors are ordered by if none is critical. */
    public double score() {
        return Double.isNaN(share) ? 0 : share * strength();
    }
}

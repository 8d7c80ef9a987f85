package org.backchannel.analysis.doors;

import java.util.OptionalInt;
import org.backchannel.model.Actor;

/**
 * An actor on a strongest way from an origin to the target, at any depth.
 *
 * @param actor who
 * @param rank by criticality, or by subset betweenness where nobody is critical; from 1, equal ones sharing one; empty for
 *     who scores 0
 * @param importance how much hangs on it
 * @param subsetBetweenness over the origins other than it: the sum of the shares of their strongest routes that pass it
 * @param soleDoorFor for how many origins every way to the target passes it
 * @param isDoor whether it has a tie of access to the target itself
 */
public record GoBetween(
        Actor actor,
        OptionalInt rank,
        Importance importance,
        double subsetBetweenness,
        int soleDoorFor,
        boolean isDoor) {}

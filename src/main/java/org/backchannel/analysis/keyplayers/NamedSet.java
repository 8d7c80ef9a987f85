package org.backchannel.analysis.keyplayers;

import java.util.List;
import org.backchannel.model.Actor;

/**
 * A set that somebody named, as a group among the others (Everett and Borgatti 1999).
 *
 * @param members by id
 * @param betweenness group betweenness; NaN where fewer than two others are there
 * @param pairsBetween of how many ordered pairs of others the cheapest routes pass through it, a pair counting by the
 *     share of its routes
 * @param closenessIn group closeness of the others to the nearest member; NaN where there are no others
 * @param closenessOut the same from the nearest member to the others
 * @param reachedBy how many others reach it
 * @param reaches how many others it reaches
 * @param others how many there are
 */
public record NamedSet(
        List<Actor> members,
        double betweenness,
        double pairsBetween,
        double closenessIn,
        double closenessOut,
        int reachedBy,
        int reaches,
        int others) {
    /** Keeps a copy that cannot change. */
    public NamedSet {
        members = List.copyOf(members);
    }

    /** How many ordered pairs of others there are. */
    public long pairs() {
        return others * (others - 1L);
    }
}

package org.backchannel.analysis.communities;

import java.util.List;
import org.backchannel.model.Actor;

/**
 * Actors who have more to do with each other than with the rest.
 *
 * @param number from 1, the largest community first
 * @param members those with the strongest ties inside first, equal ones by id
 * @param inside of all the tie strength its members have, the share that stays among them; NaN where they have no ties
 */
public record Community(int number, List<Actor> members, double inside) {
    /** Keeps a copy that cannot change. */
    public Community {
        members = List.copyOf(members);
    }

    /** Whether anybody is together in it. */
    public boolean hasSeveral() {
        return members.size() > 1;
    }
}

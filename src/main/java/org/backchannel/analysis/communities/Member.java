package org.backchannel.analysis.communities;

import java.util.List;
import org.backchannel.model.Actor;

/**
 * An actor's place among the communities.
 *
 * @param actor who
 * @param community the number of its own
 * @param inside the strength of its ties to its own community
 * @param across the strength of its ties to others
 * @param participation how evenly its ties are spread over communities, from 0; NaN without ties
 * @param withinScore how many standard deviations {@code inside} is above the mean of its community; NaN where all
 *     members have the same
 * @param joins the communities it has ties to, the strongest first
 */
public record Member(
        Actor actor,
        int community,
        double inside,
        double across,
        double participation,
        double withinScore,
        List<Share> joins) {
    /** Keeps a copy that cannot change. */
    public Member {
        joins = List.copyOf(joins);
    }

    /** Whether it has ties to a community other than its own. */
    public boolean joinsOthers() {
        return across > 0;
    }

    /**
     * That an actor has ties to a community.
     *
     * @param community its number
     * @param share of the strength of all the actor's ties
     */
    public record Share(int community, double share) {}
}

package org.backchannel.algo.community;

import java.util.List;

/**
 * How each node takes part in communities.
 *
 * @param memberships by node: the communities it has ties to, its own where it has any there, the strongest first and
 *     equal ones by number
 * @param inside by node: the strength of its ties to its own community
 * @param across by node: the strength of its ties to other communities
 * @param coefficients by node: the participation coefficient, from 0 for all ties in one community up to below 1; NaN
 *     without ties
 * @param withinScores by node: how many standard deviations {@code inside} lies above the mean of its community; NaN
 *     where all its members have the same
 */
public record ParticipationResult(
        List<List<Membership>> memberships,
        double[] inside,
        double[] across,
        double[] coefficients,
        double[] withinScores) {

    /** Keeps a copy that cannot change. */
    public ParticipationResult {
        memberships = List.copyOf(memberships);
    }
}

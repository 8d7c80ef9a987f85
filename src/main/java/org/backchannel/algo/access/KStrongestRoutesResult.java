package org.backchannel.algo.access;

import java.util.List;

/**
 * The answer of {@link KStrongestRoutes}.
 *
 * @param question from whom to whom
 * @param routes for each origin, in the order of the question, its best routes, the best first; fewer where there are
 *     no more, none where it does not reach the target
 */
public record KStrongestRoutesResult(OriginsToTarget question, List<List<Route>> routes) {
    /** Keeps its own lists. */
    public KStrongestRoutesResult {
        routes = routes.stream().map(List::copyOf).toList();
    }
}

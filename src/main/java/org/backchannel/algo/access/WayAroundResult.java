package org.backchannel.algo.access;

import java.util.List;
import java.util.Optional;

/**
 * The answer of {@link WayAround}.
 *
 * @param routes for each door, in the order asked, the best route that avoids it; empty where there is none
 */
public record WayAroundResult(List<Optional<Route>> routes) {
    /** Keeps its own list. */
    public WayAroundResult {
        routes = List.copyOf(routes);
    }
}

package org.backchannel.analysis.doors;

import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;

/**
 * How one origin stands to the target.
 *
 * @param actor who wants to reach it
 * @param best its strongest route; empty if it has none
 * @param reach the probability that its request gets to the target at all
 * @param earlyReach the same within 3 hops
 */
public record OriginAccess(Actor actor, Optional<Route> best, Chance reach, Chance earlyReach) {
    /** The strength of its strongest route, 0 if it has none. */
    public double strength() {
        return best.map(Route::strength).orElse(0.0);
    }

    /** Whether its strongest route is its own tie to the target. */
    public boolean isDirect() {
        return best.map(route -> route.steps().size() == 1).orElse(false);
    }
}

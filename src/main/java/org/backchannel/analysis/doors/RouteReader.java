package org.backchannel.analysis.doors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backchannel.model.Confidence;
import org.backchannel.projection.Contribution;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.SharedSources;

/**
 * Turns routes of nodes into routes of actors and ties, and says how probably all of one holds. Routes to one target
 * share their last steps; a step is read once.
 *
 * <p>Where thousands of routes share many sources each, the first ones read, those of the best placed origins, get as
 * many states of sources as one route may; once a budget is spent, the others get few, and say where that is not enough.
 */
final class RouteReader {
    /** Measured: one to three seconds, the longer the more sources a tie rests on. */
    private static final long BUDGET = 10_000_000;

    /** How many shared sources a route may still have open at once when the budget is spent: 64 states. */
    private static final int LIMIT_AFTERWARDS = 6;

    private final ProjectedGraph reading;
    private final SharedSources sharedSources;
    private final Step[] steps;
    private long states;

    RouteReader(ProjectedGraph reading) {
        this.reading = reading;
        this.sharedSources = new SharedSources(Confidence.in(reading.map()));
        this.steps = new Step[reading.graph().arcCount()];
    }

    Route read(org.backchannel.algo.access.Route way) {
        return read(way.nodes());
    }

    /** The route over these nodes, each of which has an arc to the next. */
    Route read(int[] way) {
        List<Step> route = new ArrayList<>(way.length - 1);
        List<List<Contribution>> arcs = new ArrayList<>(way.length - 1);
        double strength = 1;
        for (int arc : reading.arcsAlong(way)) {
            route.add(step(arc));
            arcs.add(reading.contributions().get(arc));
            strength *= reading.graph().strengths()[arc];
        }
        SharedSources.Joint holds =
                sharedSources.everyArcCarries(arcs, states < BUDGET ? SharedSources.ROUTE_LIMIT : LIMIT_AFTERWARDS);
        states += holds.states();
        return new Route(route, strength, holds.exact() ? holds.value() : strength, holds.exact());
    }

    Step step(int arc) {
        if (steps[arc] == null) {
            List<Contribution> ties = reading.contributions().get(arc).stream()
                    .sorted(Comparator.comparingDouble(Contribution::probability)
                            .reversed())
                    .toList();
            steps[arc] = new Step(
                    reading.actor(reading.graph().tails()[arc]),
                    reading.actor(reading.graph().heads()[arc]),
                    reading.graph().strengths()[arc],
                    ties);
        }
        return steps[arc];
    }
}

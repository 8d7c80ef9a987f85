package org.backchannel.analysis.doors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backchannel.model.Confidence;
import org.backchannel.projection.Contribution;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.SharedSources;

/** Turns routes of nodes into routes of actors and ties, and says how probably all of one holds. */
final class RouteReader {
    private final ProjectedGraph reading;
    private final SharedSources sharedSources;

    RouteReader(ProjectedGraph reading) {
        this.reading = reading;
        this.sharedSources = new SharedSources(Confidence.in(reading.map()));
    }

    Route read(org.backchannel.algo.access.Route way) {
        List<Step> steps = new ArrayList<>();
        List<List<Contribution>> arcs = new ArrayList<>();
        for (int arc : reading.arcsAlong(way.nodes())) {
            steps.add(step(arc));
            arcs.add(reading.contributions().get(arc));
        }
        SharedSources.Joint holds = sharedSources.everyArcCarries(arcs, SharedSources.ROUTE_LIMIT);
        return new Route(steps, way.strength(), holds.value(), holds.exact());
    }

    Step step(int arc) {
        List<Contribution> ties = reading.contributions().get(arc).stream()
                .sorted(Comparator.comparingDouble(Contribution::probability).reversed())
                .toList();
        return new Step(
                reading.actor(reading.graph().tails()[arc]),
                reading.actor(reading.graph().heads()[arc]),
                reading.graph().strengths()[arc],
                ties);
    }
}

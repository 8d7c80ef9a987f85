package org.backchannel.analysis.doors;

import java.util.List;
import org.backchannel.algo.access.KStrongestRoutes;
import org.backchannel.algo.access.KStrongestRoutesParameters;
import org.backchannel.algo.access.OriginsToTarget;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/** The strongest ways from one actor to another on which nobody is passed twice. */
public final class Routes {
    private Routes() {}

    /** Finds up to so many, strongest first. */
    public static RoutesResult of(ProjectedGraph reading, RoutesParameters parameters, Progress progress) {
        int from = reading.node(parameters.from());
        int to = reading.node(parameters.to());
        OriginsToTarget question = new OriginsToTarget(new int[] {from}, to);
        RouteReader reader = new RouteReader(reading);
        List<Route> routes = KStrongestRoutes.of(
                        reading.graph(), new KStrongestRoutesParameters(question, parameters.top()), progress)
                .routes()
                .get(0)
                .stream()
                .map(reader::read)
                .toList();
        return new RoutesResult(reading, reading.actor(from), reading.actor(to), routes);
    }
}

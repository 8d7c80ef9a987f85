package org.backchannel.analysis.doors;

import java.util.List;
import org.backchannel.algo.access.BestRoutes;
import org.backchannel.algo.access.BestRoutesParameters;
import org.backchannel.algo.access.BestRoutesResult;
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

    /** Up to so many of several origins together, strongest first: the routes that doors lists. */
    public static List<Route> ofAll(ProjectedGraph reading, DoorsParameters parameters, Progress progress) {
        int target = reading.node(parameters.target());
        OriginsToTarget question = new OriginsToTarget(
                parameters.origins().stream().mapToInt(reading::node).toArray(), target);
        BestRoutesResult best = BestRoutes.of(reading.graph(), new BestRoutesParameters(target), progress);
        int[] placed = StrongestRoutes.bestPlaced(question, best);
        RouteReader reader = new RouteReader(reading);
        return StrongestRoutes.of(reading.graph(), placed, target, parameters.routes(), reader, progress);
    }
}

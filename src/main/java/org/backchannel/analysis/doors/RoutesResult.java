package org.backchannel.analysis.doors;

import java.util.List;
import org.backchannel.model.Actor;
import org.backchannel.projection.ProjectedGraph;

/**
 * The strongest ways from one actor to another.
 *
 * @param reading the graph the question was asked of
 * @param from who wants to reach the other
 * @param to who is to be reached
 * @param routes strongest first; empty if there is no way
 */
public record RoutesResult(ProjectedGraph reading, Actor from, Actor to, List<Route> routes) {
    /** Keeps a copy that cannot change. */
    public RoutesResult {
        routes = List.copyOf(routes);
    }
}

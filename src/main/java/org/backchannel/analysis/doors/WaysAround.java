package org.backchannel.analysis.doors;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.algo.access.BestRoutesResult;
import org.backchannel.algo.access.OriginsToTarget;
import org.backchannel.algo.access.Route;
import org.backchannel.algo.access.WayAround;
import org.backchannel.algo.access.WayAroundParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * The best route of any origin that avoids a door, for every door.
 *
 * <p>The best route of all stays the best when somebody is taken away who is not on it. So only the doors on that route
 * need a search of their own, and a target of 5,000 doors is as quick as one of three.
 */
final class WaysAround {
    private final Optional<Route> bestOfAll;
    private final Map<Integer, Optional<Route>> aroundThose;

    private WaysAround(Optional<Route> bestOfAll, Map<Integer, Optional<Route>> aroundThose) {
        this.bestOfAll = bestOfAll;
        this.aroundThose = aroundThose;
    }

    /**
     * Finds them.
     *
     * @param placed the origins that reach the target, the best placed first
     */
    static WaysAround of(
            CsrGraph graph, OriginsToTarget question, BestRoutesResult best, int[] placed, Progress progress) {
        Optional<Route> bestOfAll = Arrays.stream(placed).boxed().findFirst().flatMap(best::route);
        int[] doorsOnIt = bestOfAll.stream()
                .flatMapToInt(route -> Arrays.stream(route.nodes()))
                .filter(node -> node != question.target() && graph.arc(node, question.target()) >= 0)
                .toArray();
        var routes = WayAround.of(graph, new WayAroundParameters(question, doorsOnIt), progress)
                .routes();
        return new WaysAround(
                bestOfAll,
                IntStream.range(0, doorsOnIt.length)
                        .boxed()
                        .collect(Collectors.toMap(place -> doorsOnIt[place], routes::get)));
    }

    /** Around one door; empty if no origin other than it gets there without it. */
    Optional<Route> around(int door) {
        return aroundThose.getOrDefault(door, bestOfAll);
    }
}

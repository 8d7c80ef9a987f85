package org.backchannel.algo.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.progress.Progress;

/**
 * If a door stays shut, what is the strongest way in?
 *
 * <p>For each door d: of the origins other than d, the cheapest directed route, by the graph's costs, to the target in
 * the graph without d; it starts at the best-placed origin. Of routes that cost the same it is the one of fewest
 * hops, then of lowest nodes, as everywhere. None where no origin gets there without d.
 *
 * <p>For each door the graph without it and its {@link BestRoutes}: O(m + n log n) time and 60 bytes an arc; so for a
 * target of hundreds of doors, ask about the few that matter.
 *
 * <p>Example: 0→1→3 of cost 1 + 1, 0→2→3 of cost 2 + 2: around 1 it is 0→2→3, around 2 it is 0→1→3.
 */
public final class WayAround {
    private WayAround() {}

    /** Finds the way around each door. */
    public static WayAroundResult of(CsrGraph graph, WayAroundParameters parameters, Progress progress) {
        OriginsToTarget question = parameters.question();
        question.check(graph);
        progress.begin("ways around", parameters.doors().length);
        List<Optional<Route>> routes = new ArrayList<>();
        for (int door : parameters.doors()) {
            OriginsToTarget.checkNode(graph, door, "a door");
            routes.add(around(graph, question, door, progress));
            progress.advance(1);
        }
        return new WayAroundResult(routes);
    }

    private static Optional<Route> around(CsrGraph graph, OriginsToTarget question, int door, Progress progress) {
        progress.check();
        BestRoutesResult best =
                BestRoutes.of(without(graph, door), new BestRoutesParameters(question.target()), progress);
        return IntStream.of(question.origins())
                .filter(origin -> origin != door && best.reaches(origin))
                .boxed()
                .reduce((one, other) -> isBetter(best, other, one) ? other : one)
                .flatMap(best::route);
    }

    /** Whether one origin, with the higher number, is better placed than another. */
    private static boolean isBetter(BestRoutesResult best, int one, int other) {
        return best.costs()[one] < best.costs()[other]
                || best.costs()[one] == best.costs()[other] && best.hops()[one] < best.hops()[other];
    }

    private static CsrGraph without(CsrGraph graph, int node) {
        CsrGraphBuilder builder = new CsrGraphBuilder(graph.nodeCount());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int tail = graph.tails()[arc];
            int head = graph.heads()[arc];
            if (tail != node && head != node) {
                builder.arc(tail, head, graph.strengths()[arc], graph.costs()[arc]);
            }
        }
        return builder.build();
    }
}

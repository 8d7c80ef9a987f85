package org.backchannel.algo.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;

/** The slow plain oracle: routes written down one by one. */
final class PlainRoutes {
    static final long UNREACHED = Long.MAX_VALUE;

    private PlainRoutes() {}

    /** A random question about a graph of at least two nodes. */
    static OriginsToTarget question(CsrGraph graph, SplittableRandom random) {
        int target = random.nextInt(graph.nodeCount());
        int oneIn = 1 + random.nextInt(4);
        int[] origins = IntStream.range(0, graph.nodeCount())
                .filter(node -> node != target && random.nextInt(oneIn) == 0)
                .toArray();
        return new OriginsToTarget(origins, target);
    }

    /** What everybody's cheapest route to the target costs, by Bellman and Ford. */
    static long[] costsTo(CsrGraph graph, int target) {
        long[] costs = new long[graph.nodeCount()];
        Arrays.fill(costs, UNREACHED);
        costs[target] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                long onward = costs[graph.heads()[arc]];
                if (onward != UNREACHED && onward + graph.costs()[arc] < costs[graph.tails()[arc]]) {
                    costs[graph.tails()[arc]] = onward + graph.costs()[arc];
                    changed = true;
                }
            }
        }
        return costs;
    }

    /** All cheapest routes, in order. */
    static List<Route> cheapest(CsrGraph graph, int origin, int target) {
        long[] costs = costsTo(graph, target);
        List<Route> routes = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        if (costs[origin] != UNREACHED) {
            open.push(new int[] {origin});
        }
        while (!open.isEmpty()) {
            int[] way = open.pop();
            int node = way[way.length - 1];
            if (node == target) {
                routes.add(Route.along(graph, way));
            }
            for (int arc = graph.out()[node]; arc < graph.out()[node + 1]; arc++) {
                int head = graph.heads()[arc];
                if (costs[head] != UNREACHED && costs[node] == costs[head] + graph.costs()[arc]) {
                    open.push(longer(way, head));
                }
            }
        }
        Collections.sort(routes);
        return routes;
    }

    /** All loopless routes, in order; empty if more than the limit of beginnings were tried. */
    static Optional<List<Route>> all(CsrGraph graph, int origin, int target, int limit) {
        List<Route> routes = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {origin});
        int tried = 0;
        while (!open.isEmpty()) {
            if (++tried > limit) {
                return Optional.empty();
            }
            int[] way = open.pop();
            int node = way[way.length - 1];
            if (node == target) {
                routes.add(Route.along(graph, way));
                continue;
            }
            for (int arc = graph.out()[node]; arc < graph.out()[node + 1]; arc++) {
                int head = graph.heads()[arc];
                if (IntStream.of(way).noneMatch(passed -> passed == head)) {
                    open.push(longer(way, head));
                }
            }
        }
        Collections.sort(routes);
        return Optional.of(routes);
    }

    private static int[] longer(int[] way, int head) {
        int[] longer = Arrays.copyOf(way, way.length + 1);
        longer[way.length] = head;
        return longer;
    }
}

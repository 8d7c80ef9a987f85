package org.backchannel.algo.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Which are the k strongest routes of each origin to the target?
 *
 * <p>The k cheapest directed routes, by the graph's costs, on which nobody is passed twice, in order: the cheaper
 * first, of those that cost the same the one of fewer hops, then the one of lower nodes. There is one such list, so
 * the result does not depend on how it is found. A route's strength multiplies the strengths of its arcs. An origin
 * that does not reach the target has none.
 *
 * <p>Yen 1971, as Lawler 1972 has it: all routes that share a beginning, and do not go on as some do that were found,
 * are a class; the best of each class waits; the best of all is taken, and what remains of its class is split at each
 * hop into new ones. Classes never overlap, so nothing is found twice. The best of a class is found by
 * {@link RouteSearch}, led by what everybody's best route costs, which is found once for all origins.
 *
 * <p>O(k h) searches per origin for routes of h hops, O(m + n log n) each at worst and mostly far less; memory about
 * 100 bytes a node, and the routes that wait.
 *
 * <p>Example: 0→1→3 of cost 1 + 1, 0→2→3 of cost 1 + 2, 0→3 of cost 2: the routes of 0 are 0→3, then 0→1→3, then
 * 0→2→3.
 */
public final class KStrongestRoutes {
    private final CsrGraph graph;
    private final RouteSearch search;
    private final int count;
    private final Progress progress;

    private KStrongestRoutes(CsrGraph graph, RouteSearch search, int count, Progress progress) {
        this.graph = graph;
        this.search = search;
        this.count = count;
        this.progress = progress;
    }

    /**
     * The best route of a class, and the class: routes that begin with the first {@code fixed} nodes of it, and go on
     * from there to none of {@code barred}.
     */
    private record Candidate(Route route, int fixed, int[] barred) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            return route.compareTo(other.route);
        }

        /** Who it goes to after so many nodes. */
        int after(int nodes) {
            return route.nodes()[nodes];
        }

        /** Those barred after so many of its nodes, once it is found itself; rising. */
        int[] barredAfter(int nodes) {
            if (nodes > fixed) {
                return new int[] {after(nodes)};
            }
            int[] more = Arrays.copyOf(barred, barred.length + 1);
            more[barred.length] = after(nodes);
            Arrays.sort(more);
            return more;
        }
    }

    /** Finds the best routes of each origin. */
    public static KStrongestRoutesResult of(CsrGraph graph, KStrongestRoutesParameters parameters, Progress progress) {
        OriginsToTarget question = parameters.question();
        question.check(graph);
        BestRoutesResult best = BestRoutes.of(graph, new BestRoutesParameters(question.target()), progress);
        progress.begin("strongest routes", question.origins().length);
        KStrongestRoutes routes =
                new KStrongestRoutes(graph, new RouteSearch(graph, best), parameters.routes(), progress);
        List<List<Route>> found = new ArrayList<>();
        for (int origin : question.origins()) {
            found.add(best.route(origin).map(routes::startingWith).orElse(List.of()));
            progress.advance(1);
        }
        return new KStrongestRoutesResult(question, found);
    }

    private List<Route> startingWith(Route best) {
        List<Route> found = new ArrayList<>();
        PriorityQueue<Candidate> waiting = new PriorityQueue<>();
        waiting.add(new Candidate(best, 1, new int[0]));
        while (found.size() < count && !waiting.isEmpty()) {
            Candidate next = waiting.poll();
            found.add(next.route());
            if (found.size() < count) {
                split(next, waiting);
            }
        }
        return found;
    }

    /** What is left of a class without its best route, hop by hop. */
    private void split(Candidate taken, PriorityQueue<Candidate> waiting) {
        int[] nodes = taken.route().nodes();
        for (int fixed = taken.fixed(); fixed < nodes.length; fixed++) {
            progress.check();
            int[] beginning = Arrays.copyOf(nodes, fixed);
            int[] barred = taken.barredAfter(fixed);
            int keep = fixed;
            best(beginning, barred).ifPresent(route -> waiting.add(new Candidate(route, keep, barred)));
        }
    }

    private Optional<Route> best(int[] beginning, int[] barred) {
        return search.bestWayOn(beginning, barred).map(nodes -> Route.along(graph, nodes));
    }
}

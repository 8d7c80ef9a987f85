package org.backchannel.algo.access;

import java.util.Arrays;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.algo.ShortestPathSweep;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * By which way does each actor best get to the target?
 *
 * <p>The cheapest directed routes from every node to one target, by the graph's costs: with the costs of
 * {@code reliability} the strongest ones. Of routes that cost the same, all are counted and one is shown: the one of
 * fewest hops, and among those the one that goes to the lowest node at each hop. Its strength multiplies the
 * strengths of its arcs from the origin on. A node that does not reach the target has no route.
 *
 * <p>One Dijkstra search from the target on the reversed graph ({@link ShortestPathSweep} counts the routes):
 * O(m + n log n) time; about 100 bytes a node and 32 an arc of memory. Dijkstra 1959.
 *
 * <p>Example: arcs 0→1, 1→3 of cost 1 and 0→2, 2→3 of cost 1, 0→3 of cost 2: three routes from 0 to 3 cost 2; shown
 * is 0→3.
 */
public final class BestRoutes {
    private BestRoutes() {}

    /** Finds the best routes of everybody to the target. */
    public static BestRoutesResult of(CsrGraph graph, BestRoutesParameters parameters, Progress progress) {
        int target = parameters.target();
        OriginsToTarget.checkNode(graph, target, "the target");
        ShortestPathSweep sweep = new ShortestPathSweep(graph.reversed(), progress);
        sweep.from(target);
        long[] costs = sweep.distances().clone();
        double[] routes = new double[graph.nodeCount()];
        int[] order = Arrays.copyOf(sweep.order(), sweep.reached());
        for (int node : order) {
            routes[node] = sweep.routes(node);
        }
        return new BestRoutesResult(graph, target, costs, fewestHops(graph, costs, order), routes);
    }

    /** By node: the hops of the shortest of its cheapest routes; −1 where there is none. */
    private static int[] fewestHops(CsrGraph graph, long[] costs, int[] order) {
        int[] hops = new int[graph.nodeCount()];
        Arrays.fill(hops, -1);
        for (int node : order) {
            // Nodes come by rising cost, and every arc costs something: those behind cheapest arcs are done.
            int fewest = costs[node] == 0 ? 0 : Integer.MAX_VALUE;
            for (int arc = graph.out()[node]; arc < graph.out()[node + 1]; arc++) {
                if (isCheapest(graph, costs, arc)) {
                    fewest = Math.min(fewest, hops[graph.heads()[arc]] + 1);
                }
            }
            hops[node] = fewest;
        }
        return hops;
    }

    /** Whether an arc begins a cheapest route to the target. */
    static boolean isCheapest(CsrGraph graph, long[] costs, int arc) {
        long onward = costs[graph.heads()[arc]];
        return onward != ShortestDistances.UNREACHED && costs[graph.tails()[arc]] == onward + graph.costs()[arc];
    }
}

package org.backchannel.algo.access;

import java.util.Optional;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.graph.CsrGraph;

/**
 * The answer of {@link BestRoutes}. The arrays are the result's own; nobody may write to them.
 *
 * @param graph the graph that was asked about
 * @param target where the routes end
 * @param costs by node: what its cheapest routes to the target cost; 0 for the target,
 *     {@link ShortestDistances#UNREACHED} where there is no way
 * @param hops by node: the arcs of the shortest of its cheapest routes; −1 where there is no way
 * @param routes by node: how many cheapest routes it has; 1 for the target, 0 where there is no way, infinite where a
 *     double does not hold the number
 */
public record BestRoutesResult(CsrGraph graph, int target, long[] costs, int[] hops, double[] routes) {
    /** Whether a node has a way to the target; the target has. */
    public boolean reaches(int node) {
        return costs[node] != ShortestDistances.UNREACHED;
    }

    /** The best route of a node, if it has a way; of the target, none. */
    public Optional<Route> route(int origin) {
        if (origin == target || !reaches(origin)) {
            return Optional.empty();
        }
        int[] nodes = new int[hops[origin] + 1];
        nodes[0] = origin;
        for (int hop = 1; hop < nodes.length; hop++) {
            nodes[hop] = next(nodes[hop - 1]);
        }
        return Optional.of(Route.along(graph, nodes));
    }

    /** The lowest node that a cheapest route of fewest hops goes to. */
    private int next(int node) {
        int arc = graph.out()[node];
        while (!BestRoutes.isCheapest(graph, costs, arc) || hops[graph.heads()[arc]] != hops[node] - 1) {
            arc++;
        }
        return graph.heads()[arc];
    }
}

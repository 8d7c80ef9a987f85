package org.backchannel.algo.brokerage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Without which tie does the network fall apart, and what falls off?
 *
 * <p>The bridges of the undirected simple graph under the directed one: two arcs between the same two nodes, one each
 * way, are one tie. Direction and weights play no part. For each bridge, the smaller of its component's two pieces is
 * cut off; of two equal ones, the one without the component's lowest node.
 *
 * <p>The tree tie from a node to its parent is a bridge if the node's low point is itself. O(n + m) time and memory,
 * sizes included; who is in a piece is gathered when asked. Hopcroft and Tarjan 1973.
 *
 * <p>Example: in a triangle 0, 1, 2 with 3 tied to 2, the only bridge is 2–3, and it cuts off 3.
 */
public final class Bridges {
    private Bridges() {}

    /** Finds the bridges and what each cuts off. */
    public static BridgesResult of(CsrGraph graph, Progress progress) {
        progress.begin("bridges", 0);
        LowPoints search = LowPoints.of(graph, progress);
        List<Bridge> bridges = new ArrayList<>();
        for (int place = 0; place < graph.nodeCount(); place++) {
            if (search.parent[place] >= 0 && search.low[place] == place) {
                bridges.add(bridge(search, place));
            }
        }
        bridges.sort(Comparator.comparingInt(Bridge::lowerEnd).thenComparingInt(Bridge::higherEnd));
        return new BridgesResult(bridges);
    }

    private static Bridge bridge(LowPoints search, int place) {
        int lower = search.nodes[place];
        int upper = search.nodes[search.parent[place]];
        int root = search.root[place];
        Piece below = new Piece(search, place, search.end[place]);
        Piece above = new Piece(search, root, search.end[root], place, search.end[place]);
        return below.size() > above.size()
                ? new Bridge(lower, upper, below, above)
                : new Bridge(upper, lower, above, below);
    }
}

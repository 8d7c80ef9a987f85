package org.backchannel.algo.centrality;

import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.jgrapht.UndirectedView;
import org.backchannel.progress.Progress;

/**
 * Coreness: how deep in the thick of the network is an actor? Those of high coreness are tied to each other, not
 * merely to many.
 *
 * <p><b>Formula.</b> The largest k such that v is in a part of the graph where everybody has at least k neighbours in
 * that part.
 *
 * <p><b>Direction and weights.</b> None: it reads the underlying simple undirected graph.
 *
 * <p><b>Disconnected.</b> Each part has its own cores; an isolate has 0.
 *
 * <p><b>Cost.</b> Time O(n + m). JGraphT computes; it cannot be cancelled, but is through in a fraction of a second
 * with 50,000 arcs.
 *
 * <p><b>Source.</b> S. B. Seidman, "Network structure and minimum degree", Social Networks 5 (1983); V. Batagelj, M.
 * Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003).
 *
 * <p><b>Example.</b> In a triangle 0, 1, 2 with node 3 hanging on node 0, the triangle has coreness 2 and node 3 has
 * 1.
 */
public final class Coreness {
    private Coreness() {}

    /** The coreness of every node. */
    public static CorenessResult of(CsrGraph graph, Progress progress) {
        progress.begin("coreness", 0);
        progress.check();
        var coreness = new org.jgrapht.alg.scoring.Coreness<>(UndirectedView.of(graph));
        int[] scores = new int[graph.nodeCount()];
        coreness.getScores().forEach((node, score) -> scores[node] = score);
        return new CorenessResult(scores);
    }
}

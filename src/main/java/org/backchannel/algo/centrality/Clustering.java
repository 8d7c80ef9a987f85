package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.jgrapht.UndirectedView;
import org.backchannel.progress.Progress;

/**
 * Clustering: do an actor's contacts know each other? Where they do not, they may need the actor to meet.
 *
 * <p><b>Formula.</b> The number of edges among v's neighbours, divided by the number there could be, d(d−1)/2 for d
 * neighbours.
 *
 * <p><b>Direction and weights.</b> None: it reads the underlying simple undirected graph.
 *
 * <p><b>Disconnected.</b> With fewer than two neighbours there is nothing to join: 0, as NetworkX has it.
 *
 * <p><b>Cost.</b> For every edge, the neighbours of its ends are walked together: time O(Σ d²) at worst over the
 * degrees d of the nodes, memory 16 bytes an edge.
 *
 * <p><b>Source.</b> D. J. Watts, S. H. Strogatz, "Collective dynamics of 'small-world' networks", Nature 393 (1998).
 *
 * <p><b>Example.</b> In a triangle 0, 1, 2 with node 3 hanging on node 0: of node 0's three pairs of neighbours one is
 * joined, 1/3; nodes 1 and 2 have 1, node 3 has 0.
 */
public final class Clustering {
    private Clustering() {}

    /** The clustering coefficient of every node. */
    public static ClusteringResult of(CsrGraph graph, Progress progress) {
        progress.begin("clustering", graph.nodeCount());
        UndirectedView view = UndirectedView.of(graph);
        double[] scores = new double[graph.nodeCount()];
        for (int node = 0; node < scores.length; node++) {
            progress.check();
            int degree = view.degree(node);
            scores[node] = degree < 2 ? 0 : twiceTheTriangles(view, node) / (degree * (degree - 1.0));
            progress.advance(1);
        }
        return new ClusteringResult(scores, Accuracy.EXACT);
    }

    /** For each neighbour, the neighbours it shares with the node: every triangle is met from both its other ends. */
    private static double twiceTheTriangles(UndirectedView view, int node) {
        long shared = 0;
        for (int place = 0; place < view.degree(node); place++) {
            shared += sharedNeighbours(view, node, view.neighbour(node, place));
        }
        return shared;
    }

    /** Neighbours rise, so both lists are walked once. */
    private static int sharedNeighbours(UndirectedView view, int one, int other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < view.degree(one) && j < view.degree(other)) {
            int left = view.neighbour(one, i);
            int right = view.neighbour(other, j);
            shared += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return shared;
    }
}

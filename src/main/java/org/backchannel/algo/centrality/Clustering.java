package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;
import org.backchannel.algo.brokerage.MutualGraph;
import org.backchannel.algo.brokerage.Triangles;
import org.backchannel.graph.CsrGraph;
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
 * <p><b>Cost.</b> Every triangle is found once ({@link Triangles}): time O(m √m) at worst, memory 40 bytes an edge. Beside
 * igraph it was as fast give or take: 0.9 and 1.3 times in two sittings on 30,000 actors and 150,000 ties; with every triangle
 * met from both ends it had taken 0.10 s instead of 0.02 (decision 17).
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
        MutualGraph mutual = MutualGraph.of(graph);
        int[] neighbours = mutual.neighbours();
        long[] triangles = new long[graph.nodeCount()];
        new Triangles(mutual).forEach(progress, (a, ab, ac, bc) -> {
            triangles[a]++;
            triangles[neighbours[ab]]++;
            triangles[neighbours[ac]]++;
        });
        double[] scores = new double[triangles.length];
        for (int node = 0; node < scores.length; node++) {
            int degree = mutual.degree(node);
            scores[node] = degree < 2 ? 0 : 2 * triangles[node] / (degree * (degree - 1.0));
        }
        return new ClusteringResult(scores, Accuracy.EXACT);
    }
}

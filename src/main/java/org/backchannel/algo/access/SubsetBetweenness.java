package org.backchannel.algo.access;

import java.util.Arrays;
import org.backchannel.algo.ShortestPathSweep;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Over whom do the best routes from these origins to these targets lead?
 *
 * <p>Brandes 2008: with σ_ot the number of cheapest directed routes from o to t, by the graph's costs, and σ_ot(v) the
 * number of those that pass v, the score of v is Σ σ_ot(v) / σ_ot over the origins o and targets t that are two nodes
 * other than v, o reaching t. It is not divided by anything; {@link SubsetBetweennessResult#share} divides it by the
 * number of those pairs, and is 1 for who is passed on every best route, whoever asks. (NetworkX divides by
 * (n − 1)(n − 2), whatever the sets; where there is one target, that number has no meaning for a reader. On
 * undirected graphs it also counts each pair half.)
 *
 * <p>One sweep per target on the reversed graph: O(t (m + n log n)) time, about 120 bytes a node and 32 an arc of
 * memory. Targets are taken in their order, so sums have one order.
 *
 * <p>Example: on 0→1→3, 0→2→3, 3→4, all of cost 1, from 0 and 3 to 4: 3 scores 1, since all of 0's routes pass it
 * (its own route does not count), and 1 and 2 score 0.5, a share of 0.25 of the two pairs.
 */
public final class SubsetBetweenness {
    private SubsetBetweenness() {}

    /** Scores every node. */
    public static SubsetBetweennessResult of(
            CsrGraph graph, SubsetBetweennessParameters parameters, Progress progress) {
        int nodes = graph.nodeCount();
        double[] isOrigin = new double[nodes];
        for (int origin : parameters.origins()) {
            OriginsToTarget.checkNode(graph, origin, "an origin");
            isOrigin[origin] = 1;
        }
        progress.begin("subset betweenness", parameters.targets().length);
        ShortestPathSweep sweep = new ShortestPathSweep(graph.reversed(), progress);
        double[] scores = new double[nodes];
        long[] pairs = new long[nodes];
        for (int target : parameters.targets()) {
            OriginsToTarget.checkNode(graph, target, "a target");
            sweep.from(target);
            sweep.addTo(isOrigin, scores, new double[0]);
            countPairs(sweep, isOrigin, pairs);
            progress.advance(1);
        }
        return new SubsetBetweennessResult(scores, pairs);
    }

    /** Adds, for every node but the target, the origins other than it that reach the target. */
    private static void countPairs(ShortestPathSweep sweep, double[] isOrigin, long[] pairs) {
        int target = sweep.order()[0];
        int[] others = Arrays.copyOfRange(sweep.order(), 1, sweep.reached());
        long connected = 0;
        for (int node : others) {
            connected += isOrigin[node] > 0 ? 1 : 0;
        }
        for (int node = 0; node < pairs.length; node++) {
            pairs[node] += node == target ? 0 : connected;
        }
        for (int node : others) {
            pairs[node] -= isOrigin[node] > 0 ? 1 : 0;
        }
    }
}

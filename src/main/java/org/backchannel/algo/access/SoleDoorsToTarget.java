package org.backchannel.algo.access;

import org.backchannel.algo.brokerage.DominatorTree;
import org.backchannel.algo.brokerage.Dominators;
import org.backchannel.algo.brokerage.DominatorsParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * For how many origins is an actor the only way to the target?
 *
 * <p>v is a sole door of an origin o if o reaches the target T and every directed way from o to T passes v, v being
 * neither o nor T: v dominates o in the reversed graph, seen from T. Weights play no part.
 *
 * <p>One dominator tree: O(m log n) time, O(n + m) memory. Lengauer and Tarjan 1979; Georgiadis, Tarjan and Werneck
 * 2006.
 *
 * <p>Example: 0→1→3, 0→2→3, 3→4: from 0 and 1 to 4, node 3 is the sole door of both, 1 and 2 of nobody.
 */
public final class SoleDoorsToTarget {
    private SoleDoorsToTarget() {}

    /** Finds the sole doors of every origin, and counts for whom each is one. */
    public static SoleDoorsToTargetResult of(CsrGraph graph, OriginsToTarget question, Progress progress) {
        question.check(graph);
        DominatorTree ways = Dominators.of(graph.reversed(), new DominatorsParameters(question.target()), progress);
        int[] isOrigin = new int[graph.nodeCount()];
        for (int origin : question.origins()) {
            isOrigin[origin] = 1;
        }
        int[] origins = ways.subtreeSums(isOrigin);
        int connected = origins[question.target()];
        for (int node : ways.order()) {
            origins[node] -= isOrigin[node];
        }
        origins[question.target()] = 0;
        return new SoleDoorsToTargetResult(ways, origins, connected);
    }
}

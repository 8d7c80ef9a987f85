package org.backchannel.algo.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** Spreads what was found for the nodes and ties that matter over all of the uncertain graph: the others have 0. */
final class Spread {
    private Spread() {}

    /** By node of the whole graph. */
    static List<Estimate> nodes(WorldGraph graph, IntFunction<Estimate> found) {
        List<Estimate> all = zeros(graph.question().graph().nodeCount());
        for (int node = 1; node < graph.nodeCount(); node++) {
            all.set(graph.wholeNode(node), found.apply(node));
        }
        return all;
    }

    /** By tie of the whole graph. */
    static List<Estimate> ties(WorldGraph graph, IntFunction<Estimate> found) {
        List<Estimate> all = zeros(graph.question().graph().ties().count());
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            all.set(graph.wholeTie(tie), found.apply(tie));
        }
        return all;
    }

    private static List<Estimate> zeros(int count) {
        return new ArrayList<>(Collections.nCopies(count, Estimate.ZERO));
    }

    /** How many origins there are beside a node. */
    static int others(WorldGraph graph, int node) {
        int[] origins = graph.question().origins();
        boolean isOrigin = Arrays.binarySearch(origins, graph.wholeNode(node)) >= 0;
        return origins.length - (isOrigin ? 1 : 0);
    }
}

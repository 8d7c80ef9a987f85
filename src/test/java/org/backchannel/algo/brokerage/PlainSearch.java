package org.backchannel.algo.brokerage;

import java.util.ArrayDeque;
import java.util.Deque;
import org.backchannel.graph.CsrGraph;

/** The slow plain oracle: who reaches whom, with somebody taken away. */
final class PlainSearch {
    private PlainSearch() {}

    /** By node: whether the root reaches it without the removed node (−1 for nobody); itself, unless it is removed. */
    static boolean[] reached(CsrGraph graph, int root, int removed) {
        boolean[] reached = new boolean[graph.nodeCount()];
        Deque<Integer> open = new ArrayDeque<>();
        if (root != removed) {
            reached[root] = true;
            open.add(root);
        }
        while (!open.isEmpty()) {
            int node = open.poll();
            for (int arc = graph.out()[node]; arc < graph.out()[node + 1]; arc++) {
                int head = graph.heads()[arc];
                if (head != removed && !reached[head]) {
                    reached[head] = true;
                    open.add(head);
                }
            }
        }
        return reached;
    }
}

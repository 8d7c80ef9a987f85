package org.backchannel.algo.centrality.blocks;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Which nodes reach each other both ways: the strong components, numbered so that every arc leads to the same number
 * or to a lower one (Tarjan 1972). No recursion; O(n + m) time.
 */
final class StrongParts {
    private static final int NODES_A_CHECK = (1 << 12) - 1;
    private static final int NONE = -1;

    private final CsrGraph graph;
    private final Progress progress;
    private final int[] partOf;
    private final int[] places;
    private final int[] low;
    private final int[] cursor;

    /** The way from the start to the node in hand. */
    private final int[] path;

    /** The nodes found whose part is not yet complete. */
    private final int[] open;

    private int openCount;
    private int found;
    private int parts;

    private StrongParts(CsrGraph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
        int n = graph.nodeCount();
        partOf = new int[n];
        places = new int[n];
        low = new int[n];
        cursor = new int[n];
        path = new int[n];
        open = new int[n];
        Arrays.fill(partOf, NONE);
        Arrays.fill(places, NONE);
    }

    /** By node: its part. */
    static int[] of(CsrGraph graph, Progress progress) {
        StrongParts search = new StrongParts(graph, progress);
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (search.places[node] == NONE) {
                search.from(node);
            }
        }
        return search.partOf;
    }

    private void from(int start) {
        int depth = 0;
        enter(start, path, depth);
        while (depth >= 0) {
            int node = path[depth];
            if (cursor[node] == graph.out()[node + 1]) {
                close(node);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
                continue;
            }
            int head = graph.heads()[cursor[node]++];
            if (places[head] == NONE) {
                enter(head, path, ++depth);
            } else if (partOf[head] == NONE) {
                low[node] = Math.min(low[node], places[head]);
            }
        }
    }

    private void enter(int node, int[] way, int depth) {
        if ((found & NODES_A_CHECK) == 0) {
            progress.check();
        }
        way[depth] = node;
        places[node] = found;
        low[node] = found++;
        cursor[node] = graph.out()[node];
        open[openCount++] = node;
    }

    /** A node that is tied to nothing above it completes its part: all that was opened since. */
    private void close(int node) {
        if (low[node] == places[node]) {
            int member;
            do {
                member = open[--openCount];
                partOf[member] = parts;
            } while (member != node);
            parts++;
        }
    }
}

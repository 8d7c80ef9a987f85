package org.backchannel.algo.centrality;

import java.util.Arrays;
import org.backchannel.algo.brokerage.MutualGraph;
import org.backchannel.graph.CsrGraph;
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
 * <p><b>Cost.</b> Time O(n + m), memory 20 bytes a node and 40 an edge. JGraphT computes the same in boxes: with 30,000
 * nodes and 150,000 edges 0.29 s of processor time, where igraph took less than a tenth of that.
 *
 * <p><b>Source.</b> S. B. Seidman, "Network structure and minimum degree", Social Networks 5 (1983); V. Batagelj, M.
 * Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003).
 *
 * <p><b>Example.</b> In a triangle 0, 1, 2 with node 3 hanging on node 0, the triangle has coreness 2 and node 3 has
 * 1.
 */
public final class Coreness {
    private static final int CHECK_MASK = (1 << 12) - 1;

    private Coreness() {}

    /** The coreness of every node. */
    public static CorenessResult of(CsrGraph graph, Progress progress) {
        progress.begin("coreness", 0);
        // An undirected reading has the arrays already: a third of the time went into making them again.
        if (MutualGraph.goesBothWays(graph)) {
            return new CorenessResult(peel(graph.out(), graph.heads(), progress));
        }
        MutualGraph mutual = MutualGraph.of(graph);
        return new CorenessResult(peel(mutual.first(), mutual.neighbours(), progress));
    }

    /**
     * Takes away whoever has fewest ties left, one after the other; what somebody had left then is its coreness.
     *
     * @param slots by node: the first of its ties
     * @param neighbours by tie
     */
    private static int[] peel(int[] slots, int[] neighbours, Progress progress) {
        int[] left = new int[slots.length - 1];
        Arrays.setAll(left, node -> slots[node + 1] - slots[node]);
        // Nodes in the order of what they have left; by that number, where those who have it begin; by node, its place.
        int[] begin = new int[Arrays.stream(left).max().orElse(0) + 2];
        int[] order = new int[left.length];
        int[] places = new int[left.length];
        sort(left, begin, order, places);
        for (int i = 0; i < order.length; i++) {
            if ((i & CHECK_MASK) == 0) {
                progress.check();
            }
            int node = order[i];
            for (int slot = slots[node]; slot < slots[node + 1]; slot++) {
                int other = neighbours[slot];
                if (left[other] > left[node]) {
                    // It changes places with the first of those who have as much left, and joins those who have less.
                    int place = begin[left[other]]++;
                    int first = order[place];
                    order[places[other]] = first;
                    places[first] = places[other];
                    order[place] = other;
                    places[other] = place;
                    left[other]--;
                }
            }
        }
        return left;
    }

    private static void sort(int[] left, int[] begin, int[] order, int[] places) {
        for (int ties : left) {
            begin[ties + 1]++;
        }
        for (int ties = 1; ties < begin.length; ties++) {
            begin[ties] += begin[ties - 1];
        }
        int[] next = begin.clone();
        for (int node = 0; node < left.length; node++) {
            places[node] = next[left[node]]++;
            order[places[node]] = node;
        }
    }
}

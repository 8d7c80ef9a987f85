package org.backchannel.algo.community;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Components: into what pieces does the network fall? Between weak components no way leads, whichever way ties point;
 * within a strong one everybody reaches everybody along the arcs.
 *
 * <p><b>Weights.</b> None: an arc is an arc.
 *
 * <p><b>Disconnected.</b> That is the question. An isolate is a component of both kinds.
 *
 * <p><b>Cost.</b> Time O(n + m), memory 16 bytes a node; never recursive, so a path of any length is no trouble.
 *
 * <p><b>Source.</b> R. E. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972),
 * for the strong ones.
 *
 * <p><b>Example.</b> 0 → 1 → 2 → 1 with node 3 apart: the weak components are {0, 1, 2} and {3}, the strong ones
 * {1, 2}, {0} and {3}.
 */
public final class Components {
    private static final int CHECK_MASK = (1 << 12) - 1;

    private Components() {}

    /** The pieces that hang together when direction is ignored. */
    public static Partition weak(CsrGraph graph, Progress progress) {
        progress.begin("weak components", 0);
        int n = graph.nodeCount();
        int[] labels = new int[n];
        Arrays.fill(labels, -1);
        int[] reached = new int[n];
        for (int start = 0; start < n; start++) {
            if (labels[start] >= 0) {
                continue;
            }
            int found = 0;
            labels[start] = start;
            reached[found++] = start;
            for (int next = 0; next < found; next++) {
                if ((next & CHECK_MASK) == 0) {
                    progress.check();
                }
                int node = reached[next];
                for (int arc = graph.out()[node]; arc < graph.out()[node + 1]; arc++) {
                    int head = graph.heads()[arc];
                    if (labels[head] < 0) {
                        labels[head] = start;
                        reached[found++] = head;
                    }
                }
                for (int slot = graph.in()[node]; slot < graph.in()[node + 1]; slot++) {
                    int tail = graph.tails()[graph.inArcs()[slot]];
                    if (labels[tail] < 0) {
                        labels[tail] = start;
                        reached[found++] = tail;
                    }
                }
            }
        }
        return Partition.ofLabels(labels);
    }

    /**
     * The pieces in which everybody reaches everybody. Tarjan's search with its stacks as arrays: {@code way} holds the
     * nodes from the root of the search to where it is, {@code open} those whose component is not complete.
     */
    public static Partition strong(CsrGraph graph, Progress progress) {
        progress.begin("strong components", 0);
        int n = graph.nodeCount();
        int[] out = graph.out();
        int[] heads = graph.heads();
        int[] labels = new int[n];
        Arrays.fill(labels, -1);
        // In order of discovery from 1; 0 is not found yet. Lowered to the earliest open node that is reached.
        int[] lowest = new int[n];
        int[] next = Arrays.copyOf(out, n);
        int[] way = new int[n];
        int[] open = new int[n];
        int opened = 0;
        int found = 0;
        for (int root = 0; root < n; root++) {
            if (lowest[root] > 0) {
                continue;
            }
            int depth = 0;
            way[0] = root;
            lowest[root] = ++found;
            open[opened++] = root;
            // Until a node has a label, its discovery number stands there, as −2 − number.
            labels[root] = -2 - found;
            while (depth >= 0) {
                int node = way[depth];
                if (next[node] < out[node + 1]) {
                    int head = heads[next[node]++];
                    if (lowest[head] == 0) {
                        if ((found & CHECK_MASK) == 0) {
                            progress.check();
                        }
                        lowest[head] = ++found;
                        labels[head] = -2 - found;
                        open[opened++] = head;
                        way[++depth] = head;
                    } else if (labels[head] < 0) {
                        lowest[node] = Math.min(lowest[node], lowest[head]);
                    }
                } else {
                    if (lowest[node] == -2 - labels[node]) {
                        int member;
                        do {
                            member = open[--opened];
                            labels[member] = node;
                        } while (member != node);
                    }
                    depth--;
                    if (depth >= 0) {
                        lowest[way[depth]] = Math.min(lowest[way[depth]], lowest[node]);
                    }
                }
            }
        }
        return Partition.ofLabels(labels);
    }
}

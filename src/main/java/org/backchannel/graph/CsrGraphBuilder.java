package org.backchannel.graph;

import java.util.Arrays;

/**
 * Collects arcs in any order and makes a {@link CsrGraph} of them.
 *
 * <p>It refuses what the graph cannot hold: an arc from a node to itself, a second arc between two nodes, a strength
 * that is not positive, a cost below 1. Whoever has parallel ties combines them first: how is a question of meaning,
 * and belongs to the projection.
 */
public final class CsrGraphBuilder {
    private static final int FIRST_CAPACITY = 16;

    private final int nodeCount;
    private int arcCount;
    private int[] tails = new int[FIRST_CAPACITY];
    private int[] heads = new int[FIRST_CAPACITY];
    private double[] strengths = new double[FIRST_CAPACITY];
    private long[] costs = new long[FIRST_CAPACITY];

    /** For a graph of so many nodes. */
    public CsrGraphBuilder(int nodeCount) {
        if (nodeCount < 0) {
            throw new IllegalArgumentException("a graph has 0 nodes or more, not " + nodeCount);
        }
        this.nodeCount = nodeCount;
    }

    /** Adds an arc of strength 1 and cost 1. */
    public CsrGraphBuilder arc(int tail, int head) {
        return arc(tail, head, 1, 1);
    }

    /** Adds an arc. */
    public CsrGraphBuilder arc(int tail, int head, double strength, long cost) {
        checkEnd(tail);
        checkEnd(head);
        if (tail == head) {
            throw new IllegalArgumentException("an arc joins two nodes; " + tail + " to itself is none");
        }
        if (!(strength > 0) || Double.isInfinite(strength)) {
            throw new IllegalArgumentException(
                    "an arc's strength is positive and finite; " + tail + " to " + head + " has " + strength);
        }
        if (cost < 1) {
            throw new IllegalArgumentException("an arc costs at least 1; " + tail + " to " + head + " has " + cost);
        }
        makeRoom();
        tails[arcCount] = tail;
        heads[arcCount] = head;
        strengths[arcCount] = strength;
        costs[arcCount] = cost;
        arcCount++;
        return this;
    }

    private void checkEnd(int node) {
        if (node < 0 || node >= nodeCount) {
            throw new IllegalArgumentException(
                    "an arc joins two of the graph's " + nodeCount + " nodes, numbered from 0; it names " + node);
        }
    }

    private void makeRoom() {
        if (arcCount == tails.length) {
            int capacity = arcCount * 2;
            tails = Arrays.copyOf(tails, capacity);
            heads = Arrays.copyOf(heads, capacity);
            strengths = Arrays.copyOf(strengths, capacity);
            costs = Arrays.copyOf(costs, capacity);
        }
    }

    /** The graph of the arcs added so far. */
    public CsrGraph build() {
        int[] order = orderByTailAndHead();
        int[] out = new int[nodeCount + 1];
        int[] sortedTails = new int[arcCount];
        int[] sortedHeads = new int[arcCount];
        double[] sortedStrengths = new double[arcCount];
        long[] sortedCosts = new long[arcCount];
        for (int arc = 0; arc < arcCount; arc++) {
            int from = order[arc];
            sortedTails[arc] = tails[from];
            sortedHeads[arc] = heads[from];
            sortedStrengths[arc] = strengths[from];
            sortedCosts[arc] = costs[from];
            out[tails[from] + 1]++;
            if (arc > 0 && sortedTails[arc - 1] == tails[from] && sortedHeads[arc - 1] == heads[from]) {
                throw new IllegalArgumentException(
                        "two arcs from " + tails[from] + " to " + heads[from] + "; combine them into one first");
            }
        }
        for (int node = 0; node < nodeCount; node++) {
            out[node + 1] += out[node];
        }
        return new CsrGraph(out, sortedTails, sortedHeads, sortedStrengths, sortedCosts);
    }

    /** Two stable counting sorts, by head and then by tail: linear in nodes and arcs. */
    private int[] orderByTailAndHead() {
        int[] byInsertion = new int[arcCount];
        Arrays.setAll(byInsertion, arc -> arc);
        return stableSort(stableSort(byInsertion, heads), tails);
    }

    private int[] stableSort(int[] order, int[] key) {
        int[] next = new int[nodeCount + 1];
        for (int arc : order) {
            next[key[arc] + 1]++;
        }
        for (int node = 0; node < nodeCount; node++) {
            next[node + 1] += next[node];
        }
        int[] sorted = new int[arcCount];
        for (int arc : order) {
            sorted[next[key[arc]]++] = arc;
        }
        return sorted;
    }
}

package org.backchannel.graph;

import java.util.Arrays;

/**
 * A simple weighted directed graph in compressed sparse rows, immutable.
 *
 * <p>Nodes are {@code 0 … n−1}, arcs {@code 0 … m−1}, numbered by tail and then head. There are no parallel arcs and
 * no arcs from a node to itself. Every arc has a strength, a probability in (0, 1] (or a positive weight, for graphs
 * that come with bare weights), and a cost, a whole number of at least 1: see {@code projection} for what they mean.
 *
 * <p>The array accessors hand out the graph's own arrays, not copies, because kernels live on them; nobody may write
 * to them ({@link CsrGraphChecker} holds the invariants in the tests). Memory: 28 bytes an arc, 8 a node.
 */
public final class CsrGraph {
    /** {@code n + 1} entries, from 0 to m, never falling: the arcs out of v are {@code out[v] … out[v + 1] − 1}. */
    private final int[] out;

    /** By arc: where it starts; never falling. */
    private final int[] tails;

    /** By arc: where it ends; rising within the arcs of one tail. */
    private final int[] heads;

    /** {@code n + 1} entries, from 0 to m, never falling: the in-slots of v are {@code in[v] … in[v + 1] − 1}. */
    private final int[] in;

    /** By in-slot: the arc that comes in there; rising within the slots of one node, and so are their tails. */
    private final int[] inArcs;

    /** By arc: its strength, positive and finite. */
    private final double[] strengths;

    /** By arc: what a route pays for it, at least 1. */
    private final long[] costs;

    /** Takes the arrays as they are; only the builder calls it. */
    CsrGraph(int[] out, int[] tails, int[] heads, double[] strengths, long[] costs) {
        this.out = out;
        this.tails = tails;
        this.heads = heads;
        this.strengths = strengths;
        this.costs = costs;
        this.in = new int[out.length];
        this.inArcs = new int[heads.length];
        fillInSlots();
    }

    /** A counting sort of the arcs by head; arcs are visited in order, so the slots of a node come in order too. */
    private void fillInSlots() {
        for (int head : heads) {
            in[head + 1]++;
        }
        for (int node = 0; node < nodeCount(); node++) {
            in[node + 1] += in[node];
        }
        int[] next = Arrays.copyOf(in, nodeCount());
        for (int arc = 0; arc < heads.length; arc++) {
            inArcs[next[heads[arc]]++] = arc;
        }
    }

    /** The number of nodes. */
    public int nodeCount() {
        return out.length - 1;
    }

    /** The number of arcs. */
    public int arcCount() {
        return heads.length;
    }

    /** The first arc out of each node, and m at the end. Not to be written to. */
    public int[] out() {
        return out;
    }

    /** Where each arc starts. Not to be written to. */
    public int[] tails() {
        return tails;
    }

    /** Where each arc ends. Not to be written to. */
    public int[] heads() {
        return heads;
    }

    /** The first in-slot of each node, and m at the end. Not to be written to. */
    public int[] in() {
        return in;
    }

    /** The arc of each in-slot. Not to be written to. */
    public int[] inArcs() {
        return inArcs;
    }

    /** The strength of each arc. Not to be written to. */
    public double[] strengths() {
        return strengths;
    }

    /** The cost of each arc. Not to be written to. */
    public long[] costs() {
        return costs;
    }

    /** How many arcs leave a node. */
    public int outDegree(int node) {
        return out[node + 1] - out[node];
    }

    /** How many arcs reach a node. */
    public int inDegree(int node) {
        return in[node + 1] - in[node];
    }

    /** The arc from a tail to a head, or −1 if there is none; by binary search. */
    public int arc(int tail, int head) {
        int found = Arrays.binarySearch(heads, out[tail], out[tail + 1], head);
        return found < 0 ? -1 : found;
    }

    /**
     * The graph with every arc turned round, costs and strengths kept. Its arcs are numbered anew;
     * {@link #inArcs()} of this graph says which arc each of them was.
     */
    public CsrGraph reversed() {
        int[] newTails = new int[arcCount()];
        int[] newHeads = new int[arcCount()];
        double[] newStrengths = new double[arcCount()];
        long[] newCosts = new long[arcCount()];
        for (int slot = 0; slot < arcCount(); slot++) {
            int arc = inArcs[slot];
            newTails[slot] = heads[arc];
            newHeads[slot] = tails[arc];
            newStrengths[slot] = strengths[arc];
            newCosts[slot] = costs[arc];
        }
        return new CsrGraph(in.clone(), newTails, newHeads, newStrengths, newCosts);
    }

    @Override
    public String toString() {
        return nodeCount() + " nodes, " + arcCount() + " arcs";
    }
}

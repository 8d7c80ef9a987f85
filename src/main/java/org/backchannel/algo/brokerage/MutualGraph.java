package org.backchannel.algo.brokerage;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;

/**
 * The undirected simple graph under a directed one: two nodes are tied if an arc leads either way, with the weight
 * a_ij + a_ji of the strengths. Every tie stands in two slots, one under each end; neighbours rise within a node.
 * Linear time and memory: 12 bytes a slot, and as much again while it is made; 8 where every arc has its opposite, as in an
 * undirected reading: then the neighbours are the graph's own.
 */
public final class MutualGraph {
    /** {@code n + 1} entries: the slots of v are {@code first[v] … first[v + 1] − 1}. */
    final int[] first;

    /** By slot: who is at the other end. */
    final int[] neighbours;

    /** By slot: the weight of the tie, the same in both its slots. */
    final double[] weights;

    /** An arc leads from the node of the slot to its neighbour. */
    static final byte OUT = 1;

    /** An arc leads from the neighbour to the node of the slot. */
    static final byte IN = 2;

    private MutualGraph(int[] first, int[] neighbours, double[] weights) {
        this.first = first;
        this.neighbours = neighbours;
        this.weights = weights;
    }

    /** Merges the arcs out of and into each node, which both come in order. */
    public static MutualGraph of(CsrGraph graph) {
        return goesBothWays(graph) ? taken(graph) : merged(graph);
    }

    /** Whether every arc has its opposite: whether the slots into each node come from where its arcs lead. */
    public static boolean goesBothWays(CsrGraph graph) {
        if (!Arrays.equals(graph.out(), graph.in())) {
            return false;
        }
        for (int slot = 0; slot < graph.arcCount(); slot++) {
            if (graph.heads()[slot] != graph.tails()[graph.inArcs()[slot]]) {
                return false;
            }
        }
        return true;
    }

    private static MutualGraph taken(CsrGraph graph) {
        double[] weights = new double[graph.arcCount()];
        for (int slot = 0; slot < weights.length; slot++) {
            weights[slot] = graph.strengths()[slot] + graph.strengths()[graph.inArcs()[slot]];
        }
        return new MutualGraph(graph.out(), graph.heads(), weights);
    }

    private static MutualGraph merged(CsrGraph graph) {
        int nodes = graph.nodeCount();
        int[] first = new int[nodes + 1];
        // Room as if no tie went both ways: to count first would be to merge twice.
        int[] neighbours = new int[2 * graph.arcCount()];
        double[] weights = new double[2 * graph.arcCount()];
        for (int node = 0; node < nodes; node++) {
            first[node + 1] = merge(graph, node, neighbours, weights, first[node]);
        }
        return new MutualGraph(first, Arrays.copyOf(neighbours, first[nodes]), Arrays.copyOf(weights, first[nodes]));
    }

    /** Writes a node's neighbours from this slot on; returns where they end. */
    private static int merge(CsrGraph graph, int node, int[] neighbours, double[] weights, int from) {
        int slot = from;
        int arc = graph.out()[node];
        int inSlot = graph.in()[node];
        int lastArc = graph.out()[node + 1];
        int lastInSlot = graph.in()[node + 1];
        while (arc < lastArc || inSlot < lastInSlot) {
            int head = arc < lastArc ? graph.heads()[arc] : Integer.MAX_VALUE;
            int tail = inSlot < lastInSlot ? graph.tails()[graph.inArcs()[inSlot]] : Integer.MAX_VALUE;
            int neighbour = Math.min(head, tail);
            double weight = 0;
            if (head == neighbour) {
                weight += graph.strengths()[arc++];
            }
            if (tail == neighbour) {
                weight += graph.strengths()[graph.inArcs()[inSlot++]];
            }
            neighbours[slot] = neighbour;
            weights[slot++] = weight;
        }
        return slot;
    }

    /** The number of nodes. */
    public int nodeCount() {
        return first.length - 1;
    }

    /** The first slot of each node, and the number of slots at the end. Not to be written to. */
    public int[] first() {
        return first;
    }

    /** By slot: who is at the other end. Not to be written to. */
    public int[] neighbours() {
        return neighbours;
    }

    /** By slot: the weight of the tie. Not to be written to. */
    public double[] weights() {
        return weights;
    }

    /** How many are tied to the node. */
    public int degree(int node) {
        return first[node + 1] - first[node];
    }

    /** By slot: the slot of the same tie under its other end. */
    int[] twins() {
        int[] twins = new int[neighbours.length];
        int[] next = first.clone();
        for (int slot = 0; slot < neighbours.length; slot++) {
            // Slots are visited by rising node, and so each node's neighbours come in the order of its slots.
            twins[slot] = next[neighbours[slot]]++;
        }
        return twins;
    }

    /** By slot: {@link #OUT} if an arc of the directed graph leads there, {@link #IN} if one comes from there, or both. */
    byte[] directions(CsrGraph graph) {
        byte[] directions = new byte[neighbours.length];
        for (int node = 0; node < nodeCount(); node++) {
            int arc = graph.out()[node];
            int inSlot = graph.in()[node];
            for (int slot = first[node]; slot < first[node + 1]; slot++) {
                if (arc < graph.out()[node + 1] && graph.heads()[arc] == neighbours[slot]) {
                    directions[slot] |= OUT;
                    arc++;
                }
                if (inSlot < graph.in()[node + 1] && graph.tails()[graph.inArcs()[inSlot]] == neighbours[slot]) {
                    directions[slot] |= IN;
                    inSlot++;
                }
            }
        }
        return directions;
    }
}

package org.backchannel.algo.centrality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backchannel.graph.CsrGraph;

/**
 * A connected component as a network of resistors: every edge conducts as well as it is strong. Its nodes have numbers
 * of their own, by rising node of the graph; an edge stands under both ends.
 *
 * @param nodes by own number: the node of the graph
 * @param first {@code n + 1} entries: the slots of v are {@code first[v] … first[v + 1] − 1}
 * @param neighbours by slot: who is at the other end, by own number
 * @param conductances by slot
 * @param sums by own number: the sum of its conductances
 */
record Circuit(int[] nodes, int[] first, int[] neighbours, double[] conductances, double[] sums) {

    /** The components of a graph in which every arc has one back of the same strength, by their first nodes. */
    static List<Circuit> of(CsrGraph graph) {
        checkUndirected(graph);
        int[] own = new int[graph.nodeCount()];
        Arrays.fill(own, -1);
        List<Circuit> circuits = new ArrayList<>();
        for (int node = 0; node < own.length; node++) {
            if (own[node] < 0) {
                circuits.add(of(graph, component(graph, node, own), own));
            }
        }
        return circuits;
    }

    private static void checkUndirected(CsrGraph graph) {
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int tail = graph.tails()[arc];
            int head = graph.heads()[arc];
            int back = graph.arc(head, tail);
            if (back < 0 || graph.strengths()[back] != graph.strengths()[arc]) {
                throw new IllegalArgumentException(
                        "current flows both ways: an arc needs one back of the same strength,"
                                + " and " + tail + " to " + head + " has "
                                + (back < 0 ? "none" : "one of another strength")
                                + "; read the graph undirected");
            }
        }
    }

    /** The nodes that can be reached from one, rising; gives them their own numbers. */
    private static int[] component(CsrGraph graph, int start, int[] own) {
        int[] found = new int[graph.nodeCount()];
        int count = 0;
        found[count++] = start;
        own[start] = 0;
        for (int next = 0; next < count; next++) {
            int node = found[next];
            for (int arc = graph.out()[node]; arc < graph.out()[node + 1]; arc++) {
                int head = graph.heads()[arc];
                if (own[head] < 0) {
                    own[head] = 0;
                    found[count++] = head;
                }
            }
        }
        int[] nodes = Arrays.copyOf(found, count);
        Arrays.sort(nodes);
        for (int number = 0; number < count; number++) {
            own[nodes[number]] = number;
        }
        return nodes;
    }

    private static Circuit of(CsrGraph graph, int[] nodes, int[] own) {
        int[] first = new int[nodes.length + 1];
        for (int number = 0; number < nodes.length; number++) {
            first[number + 1] = first[number] + graph.outDegree(nodes[number]);
        }
        int[] neighbours = new int[first[nodes.length]];
        double[] conductances = new double[first[nodes.length]];
        double[] sums = new double[nodes.length];
        for (int number = 0; number < nodes.length; number++) {
            int slot = first[number];
            for (int arc = graph.out()[nodes[number]]; arc < graph.out()[nodes[number] + 1]; arc++) {
                neighbours[slot] = own[graph.heads()[arc]];
                conductances[slot] = graph.strengths()[arc];
                sums[number] += conductances[slot];
                slot++;
            }
        }
        return new Circuit(nodes, first, neighbours, conductances, sums);
    }

    int size() {
        return nodes.length;
    }

    int edgeCount() {
        return neighbours.length / 2;
    }

    /** By edge: the slot under its lower end. */
    int[] edgeSlots() {
        int[] slots = new int[edgeCount()];
        int count = 0;
        for (int node = 0; node < size(); node++) {
            for (int slot = first[node]; slot < first[node + 1]; slot++) {
                if (neighbours[slot] > node) {
                    slots[count++] = slot;
                }
            }
        }
        return slots;
    }

    /** What flows out of each node at these potentials: the Laplacian matrix times them. */
    void flowOut(double[] potentials, double[] flows) {
        for (int node = 0; node < flows.length; node++) {
            double sum = sums[node] * potentials[node];
            for (int slot = first[node]; slot < first[node + 1]; slot++) {
                sum -= conductances[slot] * potentials[neighbours[slot]];
            }
            flows[node] = sum;
        }
    }
}

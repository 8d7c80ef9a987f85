package org.backchannel.algo.brokerage;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * A depth-first search of the undirected simple graph, with low points: what {@link CutActors} and {@link Bridges}
 * are read from (Hopcroft and Tarjan 1973).
 *
 * <p>Everything is by place: the nodes in preorder, components one after the other, each from its lowest node on. The
 * subtree of a place is the places from it to {@code end[place] − 1}. {@code low[place]} is the first place that its
 * subtree is tied to, other than by the tree tie to its parent. No recursion; O(n + m).
 */
final class LowPoints {
    private static final int NODES_A_CHECK = 4096;
    private static final int NONE = -1;

    /** By place: the node there. */
    final int[] nodes;

    /** By node: its place. */
    final int[] places;

    /** By place: the place of its parent; −1 for the first of a component. */
    final int[] parent;

    /** By place: the first place after its subtree. */
    final int[] end;

    /** By place: its low point. */
    final int[] low;

    /** By place: the first place of its component. */
    final int[] root;

    private final MutualGraph graph;
    private int count;

    private LowPoints(MutualGraph graph) {
        this.graph = graph;
        nodes = new int[graph.nodeCount()];
        places = new int[graph.nodeCount()];
        parent = new int[graph.nodeCount()];
        end = new int[graph.nodeCount()];
        low = new int[graph.nodeCount()];
        root = new int[graph.nodeCount()];
        Arrays.fill(places, NONE);
    }

    static LowPoints of(CsrGraph directed, Progress progress) {
        MutualGraph graph = MutualGraph.of(directed);
        LowPoints search = new LowPoints(graph);
        int[] cursor = graph.first.clone();
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (search.places[node] == NONE) {
                search.component(node, cursor, progress);
            }
        }
        return search;
    }

    private void component(int start, int[] cursor, Progress progress) {
        int first = count;
        open(start, NONE, first);
        int at = first;
        while (at != NONE) {
            int node = nodes[at];
            if (cursor[node] == graph.first[node + 1]) {
                end[at] = count;
                if (parent[at] != NONE) {
                    low[parent[at]] = Math.min(low[parent[at]], low[at]);
                }
                at = parent[at];
                continue;
            }
            int neighbour = graph.neighbours[cursor[node]++];
            int place = places[neighbour];
            if (place == NONE) {
                if (count % NODES_A_CHECK == 0) {
                    progress.check();
                }
                at = open(neighbour, at, first);
            } else if (place != parent[at]) {
                low[at] = Math.min(low[at], place);
            }
        }
    }

    private int open(int node, int parentPlace, int first) {
        int place = count++;
        nodes[place] = node;
        places[node] = place;
        parent[place] = parentPlace;
        low[place] = place;
        root[place] = first;
        return place;
    }

    /** How many nodes the component of a place has. */
    int componentSize(int place) {
        return end[root[place]] - root[place];
    }
}

package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.backchannel.graph.UncertainGraph;

/**
 * Who wants to reach whom, in a graph of which only probabilities are known.
 *
 * @param graph the graph
 * @param origins the nodes that want to, rising, each once, no target among them
 * @param targets the nodes they want to reach, rising, each once, at least one: any of them will do, and a way ends at
 *     the first it comes to
 * @param maxHops how many strands a way has at most, 1 or more; empty: as many as it takes
 */
public record WaysQuestion(UncertainGraph graph, int[] origins, int[] targets, OptionalInt maxHops) {
    /** Keeps its own copies. */
    public WaysQuestion {
        origins = origins.clone();
        targets = targets.clone();
        checkNodes(graph, origins, "origins");
        checkNodes(graph, targets, "targets");
        if (targets.length == 0) {
            throw new IllegalArgumentException("there is at least one target");
        }
        int[] wanted = targets;
        IntStream.of(origins)
                .filter(origin -> Arrays.binarySearch(wanted, origin) >= 0)
                .findFirst()
                .ifPresent(origin -> {
                    throw new IllegalArgumentException("a target, " + origin + ", is not among its own origins");
                });
        if (maxHops.isPresent() && maxHops.getAsInt() < 1) {
            throw new IllegalArgumentException("a way has at most 1 hop or more, not " + maxHops.getAsInt());
        }
    }

    /** Of ways to one target, as long as they like. */
    public static WaysQuestion of(UncertainGraph graph, int[] origins, int target) {
        return new WaysQuestion(graph, origins, new int[] {target}, OptionalInt.empty());
    }

    private static void checkNodes(UncertainGraph graph, int[] nodes, String role) {
        for (int place = 0; place < nodes.length; place++) {
            if (nodes[place] < 0 || nodes[place] >= graph.nodeCount()) {
                throw new IllegalArgumentException(
                        role + " are of " + graph.nodeCount() + " nodes, numbered from 0; " + nodes[place] + " is not");
            }
            if (place > 0 && nodes[place] <= nodes[place - 1]) {
                throw new IllegalArgumentException(
                        role + " rise, each once; " + nodes[place] + " comes after " + nodes[place - 1]);
            }
        }
    }

    /** How many origins there are beside a node. */
    int originsBeside(int node) {
        return origins.length - (Arrays.binarySearch(origins, node) >= 0 ? 1 : 0);
    }

    /** Whether a node is a target. */
    public boolean isTarget(int node) {
        return Arrays.binarySearch(targets, node) >= 0;
    }
}

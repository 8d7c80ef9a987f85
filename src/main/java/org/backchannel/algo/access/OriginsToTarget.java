package org.backchannel.algo.access;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;

/**
 * Who wants to reach whom.
 *
 * @param origins the nodes that want to, rising, each once, the target not among them
 * @param target the node they want to reach
 */
public record OriginsToTarget(int[] origins, int target) {
    /** Keeps its own copy, and checks what can be checked without the graph. */
    public OriginsToTarget {
        origins = origins.clone();
        for (int i = 0; i < origins.length; i++) {
            if (i > 0 && origins[i] <= origins[i - 1]) {
                throw new IllegalArgumentException(
                        "origins rise, each once; " + origins[i] + " comes after " + origins[i - 1]);
            }
            if (origins[i] == target) {
                throw new IllegalArgumentException("the target, " + target + ", is not among its own origins");
            }
        }
    }

    /** Everybody but the target. */
    public static OriginsToTarget everybodyElse(CsrGraph graph, int target) {
        int[] origins = new int[graph.nodeCount() - 1];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = i < target ? i : i + 1;
        }
        return new OriginsToTarget(origins, target);
    }

    /** Whether a node is an origin; by binary search. */
    public boolean isOrigin(int node) {
        return Arrays.binarySearch(origins, node) >= 0;
    }

    /** Checks that all of them are nodes of the graph. */
    void check(CsrGraph graph) {
        checkNode(graph, target, "the target");
        if (origins.length > 0) {
            checkNode(graph, origins[0], "an origin");
            checkNode(graph, origins[origins.length - 1], "an origin");
        }
    }

    static void checkNode(CsrGraph graph, int node, String role) {
        if (node < 0 || node >= graph.nodeCount()) {
            throw new IllegalArgumentException(
                    role + " is one of " + graph.nodeCount() + " nodes, numbered from 0; " + node + " is not");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OriginsToTarget that && target == that.target && Arrays.equals(origins, that.origins);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(origins) + target;
    }

    @Override
    public String toString() {
        return Arrays.toString(origins) + " to " + target;
    }
}

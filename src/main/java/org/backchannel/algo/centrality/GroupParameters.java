package org.backchannel.algo.centrality;

import java.util.List;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.graph.CsrGraph;

/**
 * Whose group measure is asked for, and how it is computed.
 *
 * @param group the nodes of the group, at least one
 * @param threads on how many threads, at least 1; the score is the same for any number
 */
public record GroupParameters(List<Integer> group, int threads) {
    /** Checks both, and keeps its own copy, each node once, rising. */
    public GroupParameters {
        group = group.stream().sorted().distinct().toList();
        if (group.isEmpty()) {
            throw new IllegalArgumentException("a group has at least one member");
        }
        OrderedBlocks.checkThreads(threads);
    }

    /** By node: whether it is of the group. */
    boolean[] members(CsrGraph graph) {
        boolean[] members = new boolean[graph.nodeCount()];
        for (int node : group) {
            if (node < 0 || node >= members.length) {
                throw new IllegalArgumentException(
                        "nodes are 0 to " + (members.length - 1) + "; the group names " + node);
            }
            members[node] = true;
        }
        return members;
    }
}

package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import org.backchannel.algo.NodeHeap;

/**
 * The kernel under {@link OpenWays}: the tree of cheapest open ways to the target in one world, and how many origins' ways
 * pass each node. Made once a thread and reused.
 */
final class OpenWaysSearch {
    private final WorldGraph graph;
    private final long[] costs;
    private final int[] isOrigin;

    // By node.
    private final long[] cost;
    private final int[] hops;
    private final int[] next;
    private final int[] below;

    /** In the order of settling: a node's way leads over one that was settled before it. */
    private final int[] settled;

    private final NodeHeap waiting;

    OpenWaysSearch(WorldGraph graph, long[] costs) {
        this.graph = graph;
        this.costs = costs;
        int nodes = graph.nodeCount();
        isOrigin = new int[nodes];
        for (int origin : graph.origins()) {
            if (origin >= 0) {
                isOrigin[origin] = 1;
            }
        }
        cost = new long[nodes];
        hops = new int[nodes];
        next = new int[nodes];
        below = new int[nodes];
        settled = new int[nodes];
        waiting = new NodeHeap(nodes);
    }

    /**
     * Adds, by node, the origins other than it whose way passes it, and 1 if it is an origin with a way.
     *
     * @return how many origins have a way
     */
    int count(int world, long[] open, long[] passes, long[] passing, long[] itself) {
        int count = search(world, open, passes);
        for (int place = count - 1; place > 0; place--) {
            int node = settled[place];
            passing[node] += below[node];
            itself[node] += isOrigin[node];
            below[next[node]] += below[node] + isOrigin[node];
        }
        return below[WorldGraph.TARGET];
    }

    private int search(int world, long[] open, long[] passes) {
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[WorldGraph.TARGET] = 0;
        hops[WorldGraph.TARGET] = 0;
        waiting.offer(WorldGraph.TARGET, 0);
        int count = 0;
        while (!waiting.isEmpty()) {
            int head = waiting.poll();
            settled[count++] = head;
            below[head] = 0;
            if ((passes[head] >>> world & 1) == 0) {
                continue;
            }
            for (int strand = graph.in()[head]; strand < graph.in()[head + 1]; strand++) {
                if ((open[strand] >>> world & 1) != 0) {
                    reach(graph.tails()[strand], head, cost[head] + costs[strand]);
                }
            }
        }
        return count;
    }

    /** All that reaches a tail at its least cost is settled before it: costs are at least 1. */
    private void reach(int tail, int head, long newCost) {
        boolean isCheaper = newCost < cost[tail];
        boolean isAsCheap = newCost == cost[tail];
        if (isCheaper || isAsCheap && isBefore(head, next[tail])) {
            cost[tail] = newCost;
            hops[tail] = hops[head] + 1;
            next[tail] = head;
        }
        if (isCheaper) {
            waiting.offer(tail, newCost);
        }
    }

    private boolean isBefore(int one, int other) {
        return hops[one] < hops[other] || hops[one] == hops[other] && graph.wholeNode(one) < graph.wholeNode(other);
    }
}

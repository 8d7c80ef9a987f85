package org.backchannel.algo;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * What the cheapest routes from one source cost, by Dijkstra's algorithm (Dijkstra 1959) on the graph's whole-number
 * costs, with a {@link BucketQueue}; where all arcs cost the same, by breadth-first search.
 *
 * <p>Made once per thread and run from source after source: what a run touched, and nothing else, is reset by the
 * next. After a cancellation, make another. Time per source O(m + n log n), or O(m + n) where all arcs cost the same;
 * memory 36 bytes a node.
 *
 * <pre>{@code
 * ShortestDistances search = new ShortestDistances(graph, progress);
 * search.from(source);
 * for (int i = 0; i < search.reached(); i++) {
 *     int node = search.order()[i];              // the source first, then by rising distance
 *     long distance = search.distances()[node];
 * }
 * }</pre>
 */
public final class ShortestDistances {
    /** The distance of a node that the source does not reach. */
    public static final long UNREACHED = Long.MAX_VALUE;

    /** The longest route must cost less, so that no sum of costs overflows. */
    private static final long COST_LIMIT = 1L << 62;

    /** Nodes settled between two looks at whether to stop. */
    static final int CHECK_MASK = (1 << 12) - 1;

    private final CsrGraph graph;
    private final Progress progress;
    private final boolean equalCosts;
    private final long[] distances;
    private final int[] order;
    private final BucketQueue queue;
    private int reached;

    /**
     * For searches on this graph.
     *
     * @throws IllegalArgumentException if a route could cost 2^62 or more
     */
    public ShortestDistances(CsrGraph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
        this.equalCosts = checkCosts(graph);
        this.distances = new long[graph.nodeCount()];
        this.order = new int[graph.nodeCount()];
        Arrays.fill(distances, UNREACHED);
        this.queue = new BucketQueue(equalCosts ? new long[0] : distances, dearest(graph));
    }

    /**
     * Whether all arcs cost the same.
     *
     * @throws IllegalArgumentException if a route could cost 2^62 or more
     */
    public static boolean checkCosts(CsrGraph graph) {
        long least = Long.MAX_VALUE;
        long most = 1;
        for (long cost : graph.costs()) {
            least = Math.min(least, cost);
            most = Math.max(most, cost);
        }
        int arcsOfARoute = Math.max(1, graph.nodeCount() - 1);
        if (most >= COST_LIMIT / arcsOfARoute) {
            throw new IllegalArgumentException("an arc costs " + most + ", and a route of " + arcsOfARoute
                    + " arcs must cost less than 2^62; use a coarser unit");
        }
        return least >= most;
    }

    private static long dearest(CsrGraph graph) {
        long most = 1;
        for (long cost : graph.costs()) {
            most = Math.max(most, cost);
        }
        return most;
    }

    /** Finds what the cheapest routes from the source cost. */
    public void from(int source) {
        for (int i = 0; i < reached; i++) {
            distances[order[i]] = UNREACHED;
        }
        reached = 0;
        distances[source] = 0;
        if (equalCosts) {
            breadthFirst(source);
        } else {
            cheapestFirst(source);
        }
    }

    /** The settled nodes are the queue. */
    private void breadthFirst(int source) {
        int[] out = graph.out();
        int[] heads = graph.heads();
        long cost = graph.arcCount() == 0 ? 1 : graph.costs()[0];
        int found = 0;
        order[found++] = source;
        for (int next = 0; next < found; next++) {
            if ((next & CHECK_MASK) == 0) {
                progress.check();
            }
            int node = order[next];
            long distance = distances[node] + cost;
            for (int arc = out[node]; arc < out[node + 1]; arc++) {
                int head = heads[arc];
                if (distances[head] == UNREACHED) {
                    distances[head] = distance;
                    order[found++] = head;
                }
            }
        }
        reached = found;
    }

    private void cheapestFirst(int source) {
        int[] out = graph.out();
        int[] heads = graph.heads();
        long[] costs = graph.costs();
        int settled = 0;
        queue.start(source);
        for (int node = queue.poll(); node >= 0; node = queue.poll()) {
            if ((settled & CHECK_MASK) == 0) {
                progress.check();
            }
            order[settled++] = node;
            long distance = distances[node];
            for (int arc = out[node]; arc < out[node + 1]; arc++) {
                int head = heads[arc];
                long candidate = distance + costs[arc];
                long before = distances[head];
                if (candidate < before) {
                    distances[head] = candidate;
                    queue.offer(head, before, candidate);
                }
            }
        }
        reached = settled;
    }

    /** How many nodes the last source reaches, itself included. */
    public int reached() {
        return reached;
    }

    /** The nodes that the last source reaches, by rising distance, itself first; so many as {@link #reached()}. */
    public int[] order() {
        return order;
    }

    /** By node: what the cheapest route from the last source costs, or {@link #UNREACHED}. */
    public long[] distances() {
        return distances;
    }
}

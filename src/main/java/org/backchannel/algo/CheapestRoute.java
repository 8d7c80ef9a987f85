package org.backchannel.algo;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Draws a cheapest route by costs: Dijkstra's search from the source until the target is settled, a walk back over
 * all cheapest routes to mark who is on one, and a count of the routes to each of these, in the order in which they
 * were settled. Counts have an exponent a node, in steps of 2^512, so that no number of routes is too many.
 */
final class CheapestRoute {
    private static final double STEP = 0x1p512;
    private static final double ONE_STEP_DOWN = 0x1p-512;
    private static final int CHECK_MASK = (1 << 12) - 1;

    private final CsrGraph graph;
    private final Progress progress;
    private final int[] slotTails;
    private final int[] between;
    private final NodeHeap heap;
    private final long[] distances;

    /** Who has a distance, to be reset; and who is settled, in order. */
    private final int[] touched;

    private final int[] settled;
    private final boolean[] onRoute;
    private final double[] counts;
    private final int[] exponents;

    CheapestRoute(CsrGraph graph, int[] slotTails, int[] between, Progress progress) {
        int n = graph.nodeCount();
        this.graph = graph;
        this.progress = progress;
        this.slotTails = slotTails;
        this.between = between;
        this.heap = new NodeHeap(n);
        this.distances = new long[n];
        Arrays.fill(distances, ShortestDistances.UNREACHED);
        this.touched = new int[n];
        this.settled = new int[n];
        this.onRoute = new boolean[n];
        this.counts = new double[n];
        this.exponents = new int[n];
    }

    int draw(int source, int target, SeededDraws draws) {
        int[] out = graph.out();
        int[] heads = graph.heads();
        long[] costs = graph.costs();
        int found = 0;
        int done = 0;
        distances[source] = 0;
        touched[found++] = source;
        heap.offer(source, 0);
        while (!heap.isEmpty() && (done == 0 || settled[done - 1] != target)) {
            if ((done & CHECK_MASK) == 0) {
                progress.check();
            }
            int node = heap.poll();
            settled[done++] = node;
            long distance = distances[node];
            for (int arc = out[node]; arc < out[node + 1]; arc++) {
                int head = heads[arc];
                long candidate = distance + costs[arc];
                if (candidate < distances[head]) {
                    if (distances[head] == ShortestDistances.UNREACHED) {
                        touched[found++] = head;
                    }
                    distances[head] = candidate;
                    heap.offer(head, candidate);
                }
            }
        }
        heap.clear();
        int length = settled[done - 1] == target ? walk(source, target, done, draws) : -1;
        for (int place = 0; place < found; place++) {
            distances[touched[place]] = ShortestDistances.UNREACHED;
        }
        return length;
    }

    private int walk(int source, int target, int done, SeededDraws draws) {
        markRoutes(target);
        counts[source] = 1;
        exponents[source] = 0;
        for (int place = 1; place < done; place++) {
            if (onRoute[settled[place]]) {
                count(settled[place]);
            }
        }
        int length = 0;
        for (int node = before(target, draws); node != source; node = before(node, draws)) {
            between[length++] = node;
        }
        for (int place = 0; place < done; place++) {
            onRoute[settled[place]] = false;
        }
        return length;
    }

    /** Whoever is on a cheapest route is settled: nearer to the source than the target is. */
    private void markRoutes(int target) {
        int marked = 0;
        between[marked++] = target;
        onRoute[target] = true;
        for (int next = 0; next < marked; next++) {
            int node = between[next];
            for (int slot = graph.in()[node]; slot < graph.in()[node + 1]; slot++) {
                int tail = slotTails[slot];
                if (leadsTo(node, slot) && !onRoute[tail]) {
                    onRoute[tail] = true;
                    between[marked++] = tail;
                }
            }
        }
    }

    /** Whether the arc of an in-slot is the end of a cheapest route to the node. */
    private boolean leadsTo(int node, int slot) {
        long before = distances[slotTails[slot]];
        return before < distances[node] && before + graph.costs()[graph.inArcs()[slot]] == distances[node];
    }

    private void count(int node) {
        double sum = 0;
        int exponent = 0;
        for (int slot = graph.in()[node]; slot < graph.in()[node + 1]; slot++) {
            if (leadsTo(node, slot)) {
                int tail = slotTails[slot];
                if (exponents[tail] > exponent) {
                    sum = lowered(sum, exponents[tail] - exponent);
                    exponent = exponents[tail];
                }
                sum += lowered(counts[tail], exponent - exponents[tail]);
            }
        }
        if (sum > STEP) {
            sum *= ONE_STEP_DOWN;
            exponent++;
        }
        counts[node] = sum;
        exponents[node] = exponent;
    }

    private static double lowered(double value, int steps) {
        return switch (steps) {
            case 0 -> value;
            case 1 -> value * ONE_STEP_DOWN;
            default -> 0;
        };
    }

    /** The node before another on a route, drawn in proportion to the routes that lead to it. */
    private int before(int node, SeededDraws draws) {
        double drawn = draws.nextDouble() * counts[node];
        int chosen = -1;
        for (int slot = graph.in()[node]; slot < graph.in()[node + 1] && drawn >= 0; slot++) {
            if (leadsTo(node, slot)) {
                chosen = slotTails[slot];
                drawn -= lowered(counts[chosen], exponents[node] - exponents[chosen]);
            }
        }
        return chosen;
    }
}

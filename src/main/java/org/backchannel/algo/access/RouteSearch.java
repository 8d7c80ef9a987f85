package org.backchannel.algo.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.PriorityQueue;
import org.backchannel.graph.CsrGraph;

/**
 * The best way on from a given beginning, under {@link KStrongestRoutes}: the cheapest, of those that cost the same
 * one of fewest hops, and of those the one of lowest nodes, that passes nobody of the beginning again.
 *
 * <p>A* (Hart, Nilsson and Raphael 1968) on pairs (cost, hops), led by the pair of everybody's best route in the whole
 * graph. What is barred can only make ways longer, so the guide is a lower bound, and it is consistent: nobody is
 * settled twice. The search goes on until all that could be on a way as good as the best is settled; the arcs between
 * the settled that lose nothing are then all such ways, and the one of lowest nodes is read off from the front.
 *
 * <p>Made once for a target and reused: a search resets only what it touched.
 */
final class RouteSearch {
    private final CsrGraph graph;
    private final BestRoutesResult guide;
    private final long[] costs;
    private final int[] hops;
    private final State[] states;
    private final int[] touched;
    private int touchedCount;

    private enum State {
        UNSEEN,
        BARRED,
        WAITING,
        SETTLED,
        ON_A_BEST_WAY
    }

    RouteSearch(CsrGraph graph, BestRoutesResult guide) {
        this.graph = graph;
        this.guide = guide;
        costs = new long[graph.nodeCount()];
        hops = new int[graph.nodeCount()];
        states = new State[graph.nodeCount()];
        touched = new int[graph.nodeCount()];
        Arrays.fill(states, State.UNSEEN);
    }

    /** A node that waits, with what a way over it costs at least, and how many hops it has then. */
    private record Label(long cost, int hops, int node) implements Comparable<Label> {
        @Override
        public int compareTo(Label other) {
            int byCost = Long.compare(cost, other.cost);
            int byHops = byCost != 0 ? byCost : Integer.compare(hops, other.hops);
            return byHops != 0 ? byHops : Integer.compare(node, other.node);
        }

        boolean isWorseThan(Label other) {
            return cost > other.cost || cost == other.cost && hops > other.hops;
        }
    }

    /**
     * The whole route, if there is one.
     *
     * @param beginning the nodes it begins with; from the last of them it goes on
     * @param barred nodes it does not go to next; rising
     */
    Optional<int[]> bestWayOn(int[] beginning, int[] barred) {
        int start = beginning[beginning.length - 1];
        for (int node : beginning) {
            touch(node, State.BARRED);
        }
        states[start] = State.WAITING;
        costs[start] = 0;
        hops[start] = 0;
        Optional<int[]> way = settle(start, barred) ? Optional.of(read(beginning, barred)) : Optional.empty();
        while (touchedCount > 0) {
            states[touched[--touchedCount]] = State.UNSEEN;
        }
        return way;
    }

    private void touch(int node, State state) {
        if (states[node] == State.UNSEEN) {
            touched[touchedCount++] = node;
        }
        states[node] = state;
    }

    /** Settles all that a best way to the target can pass: whether there is one. */
    private boolean settle(int start, int[] barred) {
        PriorityQueue<Label> waiting = new PriorityQueue<>();
        waiting.add(new Label(guide.costs()[start], guide.hops()[start], start));
        Label best = null;
        while (!waiting.isEmpty() && (best == null || !waiting.peek().isWorseThan(best))) {
            Label label = waiting.poll();
            int node = label.node();
            if (states[node] != State.WAITING) {
                continue;
            }
            states[node] = State.SETTLED;
            if (node == guide.target()) {
                best = label;
                continue;
            }
            for (int arc = graph.out()[node]; arc < graph.out()[node + 1]; arc++) {
                int head = graph.heads()[arc];
                boolean isOpen = states[head] == State.UNSEEN || states[head] == State.WAITING;
                if (isOpen && guide.reaches(head) && !(node == start && isBarred(head, barred))) {
                    reach(head, costs[node] + graph.costs()[arc], hops[node] + 1, waiting);
                }
            }
        }
        return best != null;
    }

    private void reach(int node, long cost, int hopCount, PriorityQueue<Label> waiting) {
        boolean isBetter =
                states[node] == State.UNSEEN || cost < costs[node] || cost == costs[node] && hopCount < hops[node];
        if (isBetter) {
            touch(node, State.WAITING);
            costs[node] = cost;
            hops[node] = hopCount;
            waiting.add(new Label(cost + guide.costs()[node], hopCount + guide.hops()[node], node));
        }
    }

    private static boolean isBarred(int node, int[] barred) {
        return Arrays.binarySearch(barred, node) >= 0;
    }

    /** Marks all that is on a best way, from the target back; then goes to the lowest node at each hop. */
    private int[] read(int[] beginning, int[] barred) {
        markBestWays(beginning[beginning.length - 1], barred);
        int[] nodes = Arrays.copyOf(beginning, beginning.length + hops[guide.target()]);
        for (int place = beginning.length; place < nodes.length; place++) {
            int node = nodes[place - 1];
            int arc = graph.out()[node];
            while (states[graph.heads()[arc]] != State.ON_A_BEST_WAY
                    || !losesNothing(arc)
                    || place == beginning.length && isBarred(graph.heads()[arc], barred)) {
                arc++;
            }
            nodes[place] = graph.heads()[arc];
        }
        return nodes;
    }

    private void markBestWays(int start, int[] barred) {
        int[] marked = new int[touchedCount];
        int count = 0;
        marked[count++] = guide.target();
        states[guide.target()] = State.ON_A_BEST_WAY;
        for (int next = 0; next < count; next++) {
            int node = marked[next];
            for (int slot = graph.in()[node]; slot < graph.in()[node + 1]; slot++) {
                int arc = graph.inArcs()[slot];
                int tail = graph.tails()[arc];
                if (states[tail] == State.SETTLED && losesNothing(arc) && !(tail == start && isBarred(node, barred))) {
                    states[tail] = State.ON_A_BEST_WAY;
                    marked[count++] = tail;
                }
            }
        }
    }

    /** Whether the best way from the start to the head of an arc may come over it. */
    private boolean losesNothing(int arc) {
        int tail = graph.tails()[arc];
        int head = graph.heads()[arc];
        return costs[tail] + graph.costs()[arc] == costs[head] && hops[tail] + 1 == hops[head];
    }
}

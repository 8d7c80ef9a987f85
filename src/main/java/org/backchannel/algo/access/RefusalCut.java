package org.backchannel.algo.access;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * What is the smallest set of actors who, by refusing together, close every way to the target?
 *
 * <p>Origins with an arc to the target need nobody; they are listed and set aside: no longer origins, they may pass on
 * what the others ask for, and refuse it. For the rest: the fewest nodes, outside these origins and the target, that
 * every directed way from any of them to the target passes one of; equally, by
 * Menger, the largest number of ways that share nobody but origins and target. Weights play no part. Asked about one
 * origin, all others may refuse. Of several smallest sets it gives the one nearest the target, the last who can
 * refuse; there is exactly one such.
 *
 * <p>A maximum flow in which every node but origins and target lets one unit through (each node split into an entry
 * and an exit), from all origins at once. Augmenting ways are searched breadth first: O(m) for each of the k ways, no
 * more than the target has doors; O(n + m) memory. The cut are the nodes whose exit can still reach the target in
 * what the flow leaves over, but whose entry cannot. Menger 1927; Ford and Fulkerson 1956; Even 1979. JGraphT's
 * push-relabel gives the same flow, slower by far, and cannot be interrupted; its other flows recurse on long ways.
 *
 * <p>Example: 0→1→3, 0→2→3, 3→4, 2→4: from 0 to 4 the cut is {2, 3}, and there are two ways; without 2→4 it is {3}.
 */
public final class RefusalCut {
    private static final int NONE = -1;
    private static final int SOURCE = -2;
    private static final int CHECK_MASK = (1 << 12) - 1;

    private final CsrGraph graph;
    private final int target;
    private final Progress progress;

    /** Where no way needs to pass through: the origins, who start ways of their own. */
    private final boolean[] closed;

    private final int[] starts;

    /** By node: the arc by which its unit of flow comes in, or −1 where none does. */
    private final int[] flowIn;

    /** By state, the entry of v at 2v and its exit at 2v + 1: the state before it on the way being searched. */
    private final int[] before;

    /** By state: the arc between the state before and this one; −1 between the two of one node. */
    private final int[] by;

    private final int[] queue;

    private RefusalCut(CsrGraph graph, int target, int[] remaining, Progress progress) {
        this.graph = graph;
        this.target = target;
        this.progress = progress;
        starts = remaining;
        closed = new boolean[graph.nodeCount()];
        for (int node : remaining) {
            closed[node] = true;
        }
        flowIn = new int[graph.nodeCount()];
        Arrays.fill(flowIn, NONE);
        before = new int[2 * graph.nodeCount()];
        by = new int[2 * graph.nodeCount()];
        queue = new int[2 * graph.nodeCount()];
    }

    /** Finds the cut. */
    public static RefusalCutResult of(CsrGraph graph, OriginsToTarget question, Progress progress) {
        question.check(graph);
        int target = question.target();
        int[] direct = IntStream.of(question.origins())
                .filter(origin -> graph.arc(origin, target) >= 0)
                .toArray();
        int[] remaining = IntStream.of(question.origins())
                .filter(origin -> graph.arc(origin, target) < 0)
                .toArray();
        progress.begin("smallest cut", 0);
        RefusalCut flow = new RefusalCut(graph, target, remaining, progress);
        int ways = 0;
        while (flow.findWay()) {
            flow.sendUnit();
            ways++;
        }
        int[] cut = flow.cutNearestTheTarget();
        if (cut.length != ways) {
            throw new IllegalStateException("a flow of " + ways + " has a cut of as many, not " + cut.length);
        }
        return new RefusalCutResult(direct, remaining, cut);
    }

    /** Searches, breadth first, a way for one more unit: whether there is one. */
    private boolean findWay() {
        Arrays.fill(before, NONE);
        int end = 0;
        for (int start : starts) {
            end = followArcs(start, SOURCE, end);
        }
        for (int next = 0; next < end && before[2 * target] == NONE; next++) {
            if ((next & CHECK_MASK) == 0) {
                progress.check();
            }
            int state = queue[next];
            int node = state >> 1;
            boolean isExit = (state & 1) == 1;
            if (isExit) {
                end = followArcs(node, state, end);
                if (flowIn[node] != NONE) {
                    end = visit(2 * node, state, NONE, end);
                }
            } else if (flowIn[node] == NONE) {
                end = visit(2 * node + 1, state, NONE, end);
            } else if (!closed[graph.tails()[flowIn[node]]]) {
                // Whoever is here takes over the unit that came by that arc, and it looks for another way on.
                end = visit(2 * graph.tails()[flowIn[node]] + 1, state, flowIn[node], end);
            }
        }
        return before[2 * target] != NONE;
    }

    private int followArcs(int node, int state, int end) {
        int newEnd = end;
        for (int arc = graph.out()[node]; arc < graph.out()[node + 1]; arc++) {
            if (!closed[graph.heads()[arc]]) {
                newEnd = visit(2 * graph.heads()[arc], state, arc, newEnd);
            }
        }
        return newEnd;
    }

    private int visit(int state, int from, int arc, int end) {
        if (before[state] != NONE) {
            return end;
        }
        before[state] = from;
        by[state] = arc;
        queue[end] = state;
        return end + 1;
    }

    /** From the target back: what an arc gave up is forgotten before what replaces it is noted. */
    private void sendUnit() {
        int state = 2 * target;
        while (state != SOURCE) {
            int arc = by[state];
            if (arc != NONE) {
                boolean isEntry = (state & 1) == 0;
                flowIn[graph.heads()[arc]] = isEntry ? arc : NONE;
            }
            state = before[state];
        }
        flowIn[target] = NONE;
    }

    /** Searches from the target backwards in what the flow leaves over. */
    private int[] cutNearestTheTarget() {
        int[] flowTo = new int[graph.nodeCount()];
        Arrays.fill(flowTo, NONE);
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (flowIn[node] != NONE) {
                flowTo[graph.tails()[flowIn[node]]] = node;
            }
        }
        Arrays.fill(before, NONE);
        int end = visit(2 * target, SOURCE, NONE, 0);
        for (int next = 0; next < end; next++) {
            int state = queue[next];
            int node = state >> 1;
            boolean isExit = (state & 1) == 1;
            if (!isExit) {
                for (int slot = graph.in()[node]; slot < graph.in()[node + 1]; slot++) {
                    int tail = graph.tails()[graph.inArcs()[slot]];
                    if (!closed[tail] && tail != target) {
                        end = visit(2 * tail + 1, state, NONE, end);
                    }
                }
                if (flowIn[node] != NONE) {
                    end = visit(2 * node + 1, state, NONE, end);
                }
            } else {
                if (flowIn[node] == NONE) {
                    end = visit(2 * node, state, NONE, end);
                }
                if (flowTo[node] != NONE) {
                    end = visit(2 * flowTo[node], state, NONE, end);
                }
            }
        }
        return IntStream.range(0, graph.nodeCount())
                .filter(node -> node != target && before[2 * node + 1] != NONE && before[2 * node] == NONE)
                .toArray();
    }
}

package org.backchannel.algo.uncertainty;

import java.util.Arrays;

/**
 * Who reaches the target in each of 64 worlds, by one breadth-first search against the strands (the multi-source search
 * of Then et al., VLDB 2014, with worlds in place of sources). A strand is looked at once a level for all worlds in which
 * its head was reached on the level before. Made once a thread and reused.
 */
final class LaneSearch {
    private final WorldGraph graph;

    /** By node: in which worlds it reaches the target. */
    private final long[] seen;

    /** By node: in which worlds it was reached on the last level; on the level being searched. */
    private long[] front;

    private long[] next;

    private int[] queue;
    private int[] nextQueue;
    private int queued;

    /** In which worlds each level so far held one node. */
    private long narrow;

    /** By node: in which worlds every way of those beyond it passes it, because its level and those before hold one node. */
    private final long[] tops;

    /** By world: the last such node. */
    private final int[] top = new int[Long.SIZE];

    LaneSearch(WorldGraph graph) {
        this.graph = graph;
        seen = new long[graph.nodeCount()];
        front = new long[graph.nodeCount()];
        next = new long[graph.nodeCount()];
        queue = new int[graph.nodeCount()];
        nextQueue = new int[graph.nodeCount()];
        tops = new long[graph.nodeCount()];
    }

    /** Begins anew, at the target, in these worlds. */
    void begin(long worlds) {
        Arrays.fill(seen, 0);
        Arrays.fill(front, 0);
        seen[WorldGraph.TARGET] = worlds;
        front[WorldGraph.TARGET] = worlds;
        queue[0] = WorldGraph.TARGET;
        queued = 1;
        Arrays.fill(tops, 0);
        Arrays.fill(top, WorldGraph.TARGET);
        tops[WorldGraph.TARGET] = worlds;
        narrow = worlds;
    }

    /** Searches so many levels more, or until nothing new is reached. */
    void advance(long[] open, long[] passes, int levels) {
        for (int level = 0; level < levels && queued > 0; level++) {
            searchLevel(open, passes);
            if (narrow != 0) {
                findTops();
            }
        }
    }

    private void findTops() {
        long one = 0;
        long several = 0;
        for (int place = 0; place < queued; place++) {
            long reached = front[queue[place]];
            several |= one & reached;
            one |= reached;
        }
        narrow &= one & ~several;
        for (int place = 0; place < queued; place++) {
            int node = queue[place];
            long alone = front[node] & narrow;
            tops[node] |= alone;
            for (long rest = alone; rest != 0; rest &= rest - 1) {
                top[Long.numberOfTrailingZeros(rest)] = node;
            }
        }
    }

    private void searchLevel(long[] open, long[] passes) {
        int[] in = graph.in();
        int[] tails = graph.tails();
        int found = 0;
        for (int place = 0; place < queued; place++) {
            int head = queue[place];
            long handsOn = front[head] & passes[head];
            front[head] = 0;
            if (handsOn == 0) {
                continue;
            }
            for (int strand = in[head]; strand < in[head + 1]; strand++) {
                int tail = tails[strand];
                long reached = open[strand] & handsOn & ~seen[tail];
                if (reached != 0) {
                    seen[tail] |= reached;
                    if (next[tail] == 0) {
                        nextQueue[found++] = tail;
                    }
                    next[tail] |= reached;
                }
            }
        }
        long[] emptied = front;
        front = next;
        next = emptied;
        int[] done = queue;
        queue = nextQueue;
        nextQueue = done;
        queued = found;
    }

    /** By node: in which worlds it has reached the target so far. Not to be written to. */
    long[] seen() {
        return seen;
    }

    /** By node: in which worlds all ways of those beyond it pass it, as far as was searched. Not to be written to. */
    long[] tops() {
        return tops;
    }

    /** The last node of a world that all ways beyond it pass, as far as was searched; the target, if there is no other. */
    int top(int world) {
        return top[world];
    }
}

package org.backchannel.algo.uncertainty;

import java.util.Arrays;

/**
 * Where origins get to on ways that go on to the target, in each of 64 worlds: a search along the strands from all of
 * them at once. With few origins most of a world is nowhere on their ways, and need not stand in its tree. Made once a
 * thread and reused.
 */
final class WantedSearch {
    private final WorldGraph graph;
    private final long[] wanted;
    private final long[] news;
    private final int[] queue;

    WantedSearch(WorldGraph graph) {
        this.graph = graph;
        wanted = new long[graph.nodeCount()];
        news = new long[graph.nodeCount()];
        queue = new int[graph.nodeCount()];
    }

    /** By node: the worlds in which some origin gets to it. Not to be written to; overwritten by the next search. */
    long[] search(long[] open, long[] passes, long[] seen) {
        Arrays.fill(wanted, 0);
        int waiting = 0;
        for (int origin : graph.origins()) {
            if (origin >= 0 && seen[origin] != 0) {
                wanted[origin] = seen[origin];
                news[origin] = seen[origin];
                queue[waiting++] = origin;
            }
        }
        wanted[WorldGraph.TARGET] = -1L;
        int first = 0;
        // A ring: a node waits at most once at a time.
        while (waiting > 0) {
            int tail = queue[first];
            first = first + 1 == queue.length ? 0 : first + 1;
            waiting--;
            long fresh = news[tail];
            news[tail] = 0;
            for (int slot = graph.out()[tail]; slot < graph.out()[tail + 1]; slot++) {
                int strand = graph.outStrands()[slot];
                int head = graph.heads()[strand];
                long got = open[strand] & fresh & seen[head] & passes[head] & ~wanted[head];
                if (got != 0) {
                    wanted[head] |= got;
                    if (news[head] == 0) {
                        queue[(first + waiting++) % queue.length] = head;
                    }
                    news[head] |= got;
                }
            }
        }
        return wanted;
    }
}

package org.backchannel.algo.uncertainty;

/**
 * Whom one origin gets a request to, in each of 64 worlds: a breadth-first search along the strands. Made once a thread
 * and reused; it forgets only what it has touched, so that a hundred origins cost what they visit.
 */
final class OnwardSearch {
    private final WorldGraph graph;
    private final long[] reached;
    private final long[] news;
    private final int[] queue;
    private final int[] touched;
    private int touchedCount;

    OnwardSearch(WorldGraph graph) {
        this.graph = graph;
        reached = new long[graph.nodeCount()];
        news = new long[graph.nodeCount()];
        queue = new int[graph.nodeCount()];
        touched = new int[graph.nodeCount()];
    }

    /** Searches from an origin, which need not pass on what it asks itself, in some worlds. */
    void search(int origin, long worlds, long[] open, long[] passes) {
        forget();
        if (worlds == 0) {
            return;
        }
        reach(origin, worlds);
        news[origin] = worlds;
        queue[0] = origin;
        int first = 0;
        int waiting = 1;
        // A ring: a node waits at most once at a time.
        while (waiting > 0) {
            int tail = queue[first];
            first = first + 1 == queue.length ? 0 : first + 1;
            waiting--;
            long handsOn = tail == origin ? news[tail] : news[tail] & passes[tail];
            news[tail] = 0;
            for (int slot = graph.out()[tail]; handsOn != 0 && slot < graph.out()[tail + 1]; slot++) {
                int strand = graph.outStrands()[slot];
                int head = graph.heads()[strand];
                long got = open[strand] & handsOn & ~reached[head];
                if (got != 0) {
                    reach(head, got);
                    if (news[head] == 0) {
                        int place = first + waiting++;
                        queue[place < queue.length ? place : place - queue.length] = head;
                    }
                    news[head] |= got;
                }
            }
        }
    }

    private void reach(int node, long worlds) {
        if (reached[node] == 0) {
            touched[touchedCount++] = node;
        }
        reached[node] |= worlds;
    }

    private void forget() {
        for (int place = 0; place < touchedCount; place++) {
            reached[touched[place]] = 0;
        }
        touchedCount = 0;
    }

    /** How many nodes were got to, the origin among them. */
    int touchedCount() {
        return touchedCount;
    }

    /** The nodes that were got to, the first so many. Not to be written to. */
    int[] touched() {
        return touched;
    }

    /** By node: in which worlds it was got to. Not to be written to. */
    long[] reached() {
        return reached;
    }
}

package org.backchannel.algo;

/**
 * A breadth-first search from up to 64 sources at once, level by level: source b is bit b of every mask, and an arc is
 * read once for all sources that reach its tail on the same level (Then et al., "The more the merrier: efficient
 * multi-source graph traversal", VLDB 2014). Closeness, key players and betweenness each ask something else of a level;
 * the step from one level to the next is here.
 *
 * <p>What is touched is what is reset: a graph of many small parts costs no more than its parts. A level that takes in
 * a good part of the graph is listed in the order of its nodes, so that whoever walks it reads arrays from front to
 * back; others are listed as they were found.
 *
 * <p>Made once per thread. Memory: 40 bytes a node.
 */
public final class SharedSearch {
    /** The most sources of one search. */
    public static final int SOURCES = Long.SIZE;

    /** A level of one node in so many is listed in their order: to look at all of them then costs next to nothing. */
    private static final int DENSE = 32;

    private final int[] out;
    private final int[] heads;

    /** By node: the sources that have reached it. */
    private final long[] seen;

    /** By node: the sources that reach it in the step in hand; all 0 between steps. */
    private final long[] marks;

    /** The nodes that have been seen by anybody. */
    private final int[] touched;

    private int touchedCount;

    /** The nodes of the level, and by place here the sources that reach them on it. */
    private int[] front;

    private int[] next;
    private final long[] lanes;
    private int count;

    /**
     * On a graph in arrays.
     *
     * @param nodes how many are searched, from 0 on: none of them may lead elsewhere
     * @param out by node: its first arc; one more entry at the end
     * @param heads by arc: where it leads
     */
    public SharedSearch(int nodes, int[] out, int[] heads) {
        this.out = out;
        this.heads = heads;
        this.seen = new long[nodes];
        this.marks = new long[nodes];
        this.touched = new int[nodes];
        this.front = new int[nodes];
        this.next = new int[nodes];
        this.lanes = new long[nodes];
    }

    /** Forgets the search before. */
    public void begin() {
        for (int i = 0; i < touchedCount; i++) {
            seen[touched[i]] = 0;
        }
        touchedCount = 0;
        count = 0;
    }

    /** From now on nobody reaches this node. */
    public void close(int node) {
        touch(node);
        seen[node] = -1;
    }

    /** Whether nobody has reached the node, and nobody is kept from it. */
    public boolean isUnseen(int node) {
        return seen[node] == 0;
    }

    /** Adds a node to the level that the search starts from, once for each node. */
    public void start(int node, long sources) {
        touch(node);
        seen[node] |= sources;
        front[count] = node;
        lanes[count++] = sources;
    }

    private void touch(int node) {
        if (seen[node] == 0) {
            touched[touchedCount++] = node;
        }
    }

    /** Goes on to the next level; whether anybody is reached there. */
    public boolean step() {
        int found = 0;
        for (int place = 0; place < count; place++) {
            int node = front[place];
            long here = lanes[place];
            for (int arc = out[node]; arc < out[node + 1]; arc++) {
                int head = heads[arc];
                long fresh = here & ~seen[head];
                if (fresh != 0) {
                    if (marks[head] == 0) {
                        next[found++] = head;
                    }
                    marks[head] |= fresh;
                }
            }
        }
        if (found > seen.length / DENSE) {
            listInOrder();
        }
        settle(found);
        return found > 0;
    }

    private void listInOrder() {
        int listed = 0;
        for (int node = 0; node < marks.length; node++) {
            if (marks[node] != 0) {
                next[listed++] = node;
            }
        }
    }

    private void settle(int found) {
        int[] before = front;
        front = next;
        next = before;
        count = found;
        for (int place = 0; place < count; place++) {
            int node = front[place];
            long fresh = marks[node];
            marks[node] = 0;
            touch(node);
            seen[node] |= fresh;
            lanes[place] = fresh;
        }
    }

    /** How many nodes the level has. */
    public int count() {
        return count;
    }

    /** The nodes of the level, up to {@link #count}. Not to be written to, and another array after the next step. */
    public int[] nodes() {
        return front;
    }

    /** By place in the level: the sources that reach the node on it. Not to be written to. */
    public long[] lanes() {
        return lanes;
    }

    /** How many nodes have been reached on any level so far, or are sources, or closed. */
    public int touched() {
        return touchedCount;
    }
}

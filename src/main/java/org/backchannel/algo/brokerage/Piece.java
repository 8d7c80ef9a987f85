package org.backchannel.algo.brokerage;

import java.util.Arrays;

/**
 * Nodes that still reach each other when somebody, or some tie, is gone: a part of what was one component. Its size is
 * known at once; who is in it is gathered when asked.
 *
 * <p>Inside, it is a range of places of a depth-first search, less the ranges between successive {@code gaps}.
 */
public final class Piece {
    private final LowPoints search;
    private final int from;
    private final int to;

    /** Starts and ends of the ranges left out, rising: start, end, start, end, … */
    private final int[] gaps;

    private final int size;

    Piece(LowPoints search, int from, int to, int... gaps) {
        this.search = search;
        this.from = from;
        this.to = to;
        this.gaps = gaps;
        int members = to - from;
        for (int gap = 0; gap < gaps.length; gap += 2) {
            members -= gaps[gap + 1] - gaps[gap];
        }
        this.size = members;
    }

    /** How many nodes are in it. */
    public int size() {
        return size;
    }

    /** Who is in it, rising. Takes time and memory of its size, each time. */
    public int[] nodes() {
        int[] members = new int[size];
        int count = 0;
        int place = from;
        for (int gap = 0; gap < gaps.length; gap += 2) {
            count = copy(place, gaps[gap], members, count);
            place = gaps[gap + 1];
        }
        copy(place, to, members, count);
        Arrays.sort(members);
        return members;
    }

    private int copy(int start, int end, int[] members, int count) {
        System.arraycopy(search.nodes, start, members, count, end - start);
        return count + end - start;
    }

    @Override
    public String toString() {
        return size + " nodes";
    }
}

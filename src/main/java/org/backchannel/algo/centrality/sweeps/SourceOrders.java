package org.backchannel.algo.centrality.sweeps;

import java.util.Arrays;
import org.backchannel.algo.SharedSearch;
import org.backchannel.algo.centrality.blocks.SplitGraph;
import org.backchannel.progress.Progress;

/**
 * Whom each of up to 64 sources reaches, level by level, from one {@link SharedSearch} for all of them.
 *
 * <p>Memory: 38 bytes a member, and for each level on which some source finds it 12 more, {@value #MOST_ENTRIES} times on
 * average at most; and 4 for each group of {@value #GROUP} sources, of those side by side, of which one finds it there.
 */
final class SourceOrders {
    /** On how many levels a member may be found by some source, on average. */
    private static final int MOST_ENTRIES = 8;

    private static final int LEAST_ENTRIES = 64;

    /** So many groups get their orders from one reading of the entries, in pieces that stay in the first cache. */
    private static final int SIDE_BY_SIDE = 4;

    private static final int PIECE = 2_048;

    /** Lanes of a group. */
    static final int GROUP = 4;

    /** The bits of an order's entry that say which lanes of the group. */
    static final int GROUP_MASK = (1 << GROUP) - 1;

    private final Progress progress;
    private final SharedSearch search;

    /** The members of each level of the search, one level after the other, from the sources' heads on. */
    private int[] entries;

    /** By entry: the sources that reach it on that level. */
    private long[] lanes;

    /** By level: where its entries end. */
    private int[] ends = new int[LEAST_ENTRIES];

    private int levels;

    /**
     * By group, modulo those side by side: the members that a lane of it reaches, by level, each times 2^{@value #GROUP},
     * with a bit for each lane that does; and room for one piece more to write nonsense to.
     */
    private final int[][] orders = new int[SIDE_BY_SIDE][PIECE];

    /** By group, modulo those side by side, and level: where the level ends in the order. */
    private final int[][] stops = new int[SIDE_BY_SIDE][LEAST_ENTRIES];

    SourceOrders(SplitGraph graph, Progress progress) {
        this.progress = progress;
        this.search = new SharedSearch(graph.members(), graph.out(), graph.heads());
        this.entries = new int[2 * graph.reachable() + LEAST_ENTRIES];
        this.lanes = new long[entries.length];
    }

    /** Searches from the sources at these places; whether their ways are short enough to go on. */
    boolean search(int[] sources, int from, int to) {
        search.begin();
        for (int place = from; place < to; place++) {
            search.start(sources[place], 1L << place - from);
        }
        levels = 0;
        int end = 0;
        while (search.step()) {
            progress.check();
            end = keepLevel(end);
            if (areLong(search, end)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a search with so many entries has ways too long to be shared. */
    static boolean areLong(SharedSearch search, int entries) {
        return entries > MOST_ENTRIES * (search.touched() + LEAST_ENTRIES);
    }

    private int keepLevel(int start) {
        int end = start + search.count();
        if (entries.length < end) {
            entries = Arrays.copyOf(entries, end + end / 2);
            lanes = Arrays.copyOf(lanes, entries.length);
        }
        if (ends.length == levels) {
            ends = Arrays.copyOf(ends, 2 * levels);
            Arrays.setAll(stops, side -> Arrays.copyOf(stops[side], ends.length));
        }
        System.arraycopy(search.nodes(), 0, entries, start, search.count());
        System.arraycopy(search.lanes(), 0, lanes, start, search.count());
        ends[levels++] = end;
        return end;
    }

    /** Makes the orders of a group and of those beside it, which are then asked for; each entry is read once for all. */
    void listFrom(int first) {
        int[] listed = new int[SIDE_BY_SIDE];
        int entry = 0;
        for (int level = 0; level < levels; level++) {
            while (entry < ends[level]) {
                int end = Math.min(ends[level], entry + PIECE);
                for (int side = 0; side < SIDE_BY_SIDE; side++) {
                    if (orders[side].length < listed[side] + PIECE) {
                        orders[side] = Arrays.copyOf(orders[side], 2 * orders[side].length);
                    }
                    listed[side] = append(orders[side], listed[side], entry, end, (first + side) * GROUP);
                }
                entry = end;
            }
            for (int side = 0; side < SIDE_BY_SIDE; side++) {
                stops[side][level] = listed[side];
            }
        }
    }

    /** Always writes and goes on only if a lane's bit is set: to ask for it would be to guess wrong half the time. */
    private int append(int[] order, int listed, int from, int to, int firstLane) {
        int end = listed;
        for (int entry = from; entry < to; entry++) {
            int group = (int) (lanes[entry] >>> firstLane) & GROUP_MASK;
            order[end] = entries[entry] << GROUP | group;
            end += group + GROUP_MASK >>> GROUP;
        }
        return end;
    }

    /** Whether the orders from this group on have to be listed. */
    static boolean isFirst(int group) {
        return group % SIDE_BY_SIDE == 0;
    }

    /** The members that lanes of a group reach, by level, each with the lanes that do; see {@link #orders}. */
    int[] order(int group) {
        return orders[group % SIDE_BY_SIDE];
    }

    /** By level, from the sources' heads on: where it ends in the order. */
    int[] stops(int group) {
        return stops[group % SIDE_BY_SIDE];
    }

    /** How many levels a group has. */
    int levels(int group) {
        int[] ofGroup = stops(group);
        int used = 0;
        while (used < levels && ofGroup[used] > (used == 0 ? 0 : ofGroup[used - 1])) {
            used++;
        }
        return used;
    }
}

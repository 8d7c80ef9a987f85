package org.backchannel.algo.centrality.sweeps;

import java.util.Arrays;
import org.backchannel.algo.SharedSearch;
import org.backchannel.algo.centrality.blocks.SplitGraph;
import org.backchannel.progress.Progress;

/**
 * Whom each of up to 64 sources reaches, level by level, from one {@link SharedSearch} for all of them.
 *
 * <p>Memory: 70 bytes a member, and 12 more for each level on which some source finds it, {@value #MOST_ENTRIES} on
 * average at most.
 */
final class SourceOrders {
    /** On how many levels a member may be found by some source, on average. */
    private static final int MOST_ENTRIES = 8;

    private static final int LEAST_ENTRIES = 64;

    /** So many sources get their orders from one reading of the entries, in pieces that stay in the first cache. */
    private static final int SIDE_BY_SIDE = 8;

    private static final int PIECE = 2_048;

    private final Progress progress;
    private final SharedSearch search;

    /** The members of each level of the search, one level after the other, from the sources' heads on. */
    private int[] entries;

    /** By entry: the sources that reach it on that level. */
    private long[] lanes;

    /** By level: where its entries end. */
    private int[] ends = new int[LEAST_ENTRIES];

    private int levels;

    /** By lane, modulo those side by side: the members reached, by level, and one place more to write nonsense to. */
    private final int[][] orders;

    /** By lane, modulo those side by side, and level: where the level ends in the order. */
    private final int[][] stops = new int[SIDE_BY_SIDE][LEAST_ENTRIES];

    SourceOrders(SplitGraph graph, Progress progress) {
        this.progress = progress;
        this.search = new SharedSearch(graph.members(), graph.out(), graph.heads());
        this.entries = new int[2 * graph.reachable() + LEAST_ENTRIES];
        this.lanes = new long[entries.length];
        this.orders = new int[SIDE_BY_SIDE][graph.reachable() + 1];
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

    /** Makes the orders of a lane and of those beside it, which are then asked for; each entry is read once. */
    void listFrom(int first) {
        int[] reached = new int[SIDE_BY_SIDE];
        int entry = 0;
        for (int level = 0; level < levels; level++) {
            while (entry < ends[level]) {
                int end = Math.min(ends[level], entry + PIECE);
                for (int side = 0; side < SIDE_BY_SIDE; side++) {
                    reached[side] = append(orders[side], reached[side], entry, end, first + side);
                }
                entry = end;
            }
            for (int side = 0; side < SIDE_BY_SIDE; side++) {
                stops[side][level] = reached[side];
            }
        }
    }

    /** Always writes and goes on only if the lane's bit is set: to ask for it would be to guess wrong half the time. */
    private int append(int[] order, int reached, int from, int to, int lane) {
        int end = reached;
        for (int entry = from; entry < to; entry++) {
            order[end] = entries[entry];
            end += (int) (lanes[entry] >>> lane & 1);
        }
        return end;
    }

    /** Whether the orders from this lane on have to be listed. */
    static boolean isFirst(int lane) {
        return lane % SIDE_BY_SIDE == 0;
    }

    /** The members that the source in a lane reaches, by level. */
    int[] order(int lane) {
        return orders[lane % SIDE_BY_SIDE];
    }

    /** By level, from the source's heads on: where it ends in the order. */
    int[] stops(int lane) {
        return stops[lane % SIDE_BY_SIDE];
    }

    /** How many levels the source in a lane has. */
    int levels(int lane) {
        int[] ofLane = stops(lane);
        int used = 0;
        while (used < levels && ofLane[used] > (used == 0 ? 0 : ofLane[used - 1])) {
            used++;
        }
        return used;
    }
}

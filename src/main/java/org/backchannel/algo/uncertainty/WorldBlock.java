package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import org.backchannel.progress.Progress;

/**
 * Goes through 64 worlds at once: draws them, finds who reaches the target, and in each world who and which tie cannot be
 * done without. Made once a thread and reused from block to block.
 */
final class WorldBlock {
    /** Reach within so many hops stands beside reach at all: long chains of strangers rarely carry. */
    static final int FEW_HOPS = 3;

    /** Where fewer nodes than this share are origins, it pays to leave out what no origin gets to in a world. */
    private static final int FEW_ORIGINS = 4;

    private final WorldGraph graph;
    private final Openings openings;
    private final LaneSearch search;
    private final BranchSearch branches;
    private final Progress progress;
    private final LaneTrees trees;
    private final WantedSearch wanted;
    private final int maxHops;
    private final int[] connected = new int[Long.SIZE];

    /** By node: in which worlds it has reached the target. */
    private long[] seen;

    WorldBlock(WorldGraph graph, Openings openings, Progress progress) {
        this(graph, openings, new BranchSearch(graph), progress);
    }

    /** With a search for who stands apart that may find fewer of them. */
    WorldBlock(WorldGraph graph, Openings openings, BranchSearch branches, Progress progress) {
        this.graph = graph;
        this.openings = openings;
        this.progress = progress;
        search = new LaneSearch(graph);
        this.branches = branches;
        trees = new LaneTrees(graph);
        wanted = new WantedSearch(graph);
        maxHops = graph.question().maxHops().orElse(Integer.MAX_VALUE);
    }

    /**
     * Tells the sums of the worlds of a block.
     *
     * @param worlds which of the block's worlds count
     */
    void tell(long block, long worlds, WorldSums sums) {
        long[] early = begin(block, worlds);
        if (maxHops == Integer.MAX_VALUE) {
            progress.check();
            branches.search(worlds, openings.open(), openings.passes(), search.tops());
            progress.check();
            seen = branches.seen();
            tellOfReach(early, sums);
            tellOfLosses(sums);
        } else {
            searchOn();
            tellOfReach(early, sums);
            new Removals(graph, openings, seen.clone(), worlds, maxHops, progress).tell(sums);
        }
    }

    /** Tells of reach alone, which is several times cheaper. */
    void tellReach(long block, long worlds, WorldSums sums) {
        long[] early = begin(block, worlds);
        searchOn();
        tellOfReach(early, sums);
    }

    /** Draws a block and searches a few levels of it: in which worlds each origin, by its place, is reached by then. */
    private long[] begin(long block, long worlds) {
        progress.check();
        openings.turnTo(block);
        progress.check();
        search.begin(worlds);
        search.advance(openings.open(), openings.passes(), Math.min(FEW_HOPS, maxHops));
        seen = search.seen();
        long[] early = new long[graph.origins().length];
        for (int origin = 0; origin < early.length; origin++) {
            early[origin] = seenAt(origin);
        }
        return early;
    }

    private void searchOn() {
        search.advance(openings.open(), openings.passes(), maxHops - Math.min(FEW_HOPS, maxHops));
    }

    private long seenAt(int origin) {
        int node = graph.origins()[origin];
        return node < 0 ? 0 : seen[node];
    }

    private void tellOfReach(long[] early, WorldSums sums) {
        Arrays.fill(connected, 0);
        for (int origin = 0; origin < early.length; origin++) {
            long reached = seenAt(origin);
            sums.reached(origin, reached, early[origin]);
            for (long rest = reached; rest != 0; rest &= rest - 1) {
                connected[Long.numberOfTrailingZeros(rest)]++;
            }
        }
        for (int world = 0; world < Long.SIZE; world++) {
            if (connected[world] > 0) {
                sums.connected(world, connected[world], openings.sound());
            }
        }
    }

    private void tellOfLosses(WorldSums sums) {
        long[] gotTo = FEW_ORIGINS * graph.connectedOrigins() < graph.nodeCount()
                ? wanted.search(openings.open(), openings.passes(), seen)
                : seen;
        trees.deal(openings.open(), openings.passes(), branches, gotTo);
        for (int world = 0; world < Long.SIZE; world++) {
            if (connected[world] > 0) {
                progress.check();
                trees.grow(world, search.top(world), connected[world]);
                tellOfTree(world, sums);
            }
        }
    }

    private void tellOfTree(int world, WorldSums sums) {
        for (int number = 2; number <= trees.reached(); number++) {
            int lost = trees.lostWithout(number);
            if (lost > 0) {
                sums.lostWithoutNode(world, trees.node(number), lost);
            }
            int place = trees.neededPlace(number);
            if (place >= 0 && trees.lostWithoutStrand(number) > 0) {
                int strand = trees.strand(world, place);
                sums.lostWithoutTie(world, graph.ties()[strand], trees.lostWithoutStrand(number));
            }
        }
    }

    /** What the last block's worlds hold. */
    Openings openings() {
        return openings;
    }

    /** By node: in which of the last block's worlds it reaches the target. Not to be written to. */
    long[] seen() {
        return seen;
    }
}

package org.backchannel.algo.centrality.sweeps;

import java.util.Arrays;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.SharedSearch;
import org.backchannel.algo.UsefulArcs;
import org.backchannel.algo.centrality.blocks.SplitGraph;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Betweenness between weighted sources and targets, not yet divided by anything: leaves out the arcs that no route
 * takes ({@link UsefulArcs}), splits the graph, chooses a sweep for each of its blocks, and spreads the sources over threads.
 *
 * <p><b>Which sweep.</b> Where all arcs of the graph cost the same, 64 sources side by side ({@link LaneSweep}), or, in
 * a block too large for the lanes to stay in a cache, levels found side by side and counts gathered one source after
 * the other ({@link GatherSweep}). One after the other all the way ({@link OneSourceSweep}) where arcs cost differently,
 * where a block has too few sources to fill lanes, and where its ways are long, which its first 64 sources show. A batch
 * that turns out to have long ways falls back by itself. All this depends on the graph alone, so that scores are the same
 * bytes for any number of threads.
 */
public final class SplitBetweenness {
    /** The fewest sources of a block that are worth lanes: a guess, since what is gained with few is small either way. */
    static final int FEWEST_LANES = 12;

    private final SplitGraph graph;
    private final int fewestGathered;
    private final Progress progress;
    private final int sourcesPerTask;

    /** By place among the sources: whether it is swept beside others of its block. */
    private final boolean[] inBatches;

    /** The most members that one batch of lanes may reach. */
    private int rows;

    /** Chooses the sweeps; nothing is swept yet. */
    SplitBetweenness(SplitGraph graph, int fewestGathered, Progress progress) {
        this.graph = graph;
        this.fewestGathered = fewestGathered;
        this.progress = progress;
        int count = graph.sources().length;
        int batch = SharedSearch.SOURCES;
        this.sourcesPerTask = (OrderedBlocks.sourcesPerBlock(count) + batch - 1) / batch * batch;
        this.inBatches = new boolean[count];
        if (graph.costs().length == 0) {
            chooseBatches();
        }
    }

    /**
     * Adds to every node and arc what passes over it.
     *
     * @param sources by node: its weight as a source, 0 for none
     * @param targets by node: its weight as a target, 0 for none
     * @param nodeScores by node, or of length 0 if not asked for
     * @param arcScores by arc, or of length 0 if not asked for
     * @throws IllegalArgumentException if a route could cost 2^62 or more
     */
    public static void add(
            CsrGraph graph,
            double[] sources,
            double[] targets,
            double[] nodeScores,
            double[] arcScores,
            int threads,
            Progress progress) {
        add(graph, sources, targets, nodeScores, arcScores, threads, GatherSweep.FEWEST_MEMBERS, progress);
    }

    /** With the fewest members of a block that is gathered: a test's blocks are small. */
    static void add(
            CsrGraph graph,
            double[] sources,
            double[] targets,
            double[] nodeScores,
            double[] arcScores,
            int threads,
            int fewestGathered,
            Progress progress) {
        UsefulArcs useful = UsefulArcs.of(graph, progress);
        double[] usefulScores = new double[arcScores.length == 0 ? 0 : useful.arcOf().length];
        SplitGraph split = SplitGraph.of(useful.graph(), sources, targets, nodeScores, usefulScores, progress);
        SplitBetweenness work = new SplitBetweenness(split, fewestGathered, progress);
        int count = split.sources().length;
        int tasks = (count + work.sourcesPerTask - 1) / work.sourcesPerTask;
        progress.begin("betweenness", count);
        OrderedBlocks.run(tasks, threads, () -> new SweepTasks(work, nodeScores, usefulScores));
        for (int arc = 0; arc < usefulScores.length; arc++) {
            arcScores[useful.arcOf()[arc]] += usefulScores[arc];
        }
    }

    private void chooseBatches() {
        SharedSearch search = new SharedSearch(graph.members(), graph.out(), graph.heads());
        for (int first = 0; first < inBatches.length; first = first + graph.sourcesBeside(first)) {
            int count = graph.sourcesBeside(first);
            if (count >= FEWEST_LANES && isShort(search, first, count)) {
                Arrays.fill(inBatches, first, first + count, true);
                rows = Math.max(rows, isGathered(first) ? 0 : members(first));
            }
        }
    }

    /** Tries the first 64 sources of a block; not worth it where these are all. */
    private boolean isShort(SharedSearch search, int first, int count) {
        if (count <= SharedSearch.SOURCES) {
            return true;
        }
        search.begin();
        for (int lane = 0; lane < SharedSearch.SOURCES; lane++) {
            search.start(graph.sources()[first + lane], 1L << lane);
        }
        int entries = 0;
        while (search.step() && !SourceOrders.areLong(search, entries)) {
            progress.check();
            entries += search.count();
        }
        return !SourceOrders.areLong(search, entries);
    }

    /** How many members the block of the source at this place has that arcs lead to. */
    private int members(int place) {
        return graph.endReached(place) - graph.firstReached(place);
    }

    /** Whether the batch that begins at this place is gathered, and not swept in lanes. */
    boolean isGathered(int place) {
        return members(place) >= fewestGathered;
    }

    SplitGraph graph() {
        return graph;
    }

    Progress progress() {
        return progress;
    }

    int sourcesPerTask() {
        return sourcesPerTask;
    }

    int rows() {
        return rows;
    }

    /** The end of the batch that begins at a place, all of one block; the next place if it is swept alone. */
    int endOfBatch(int place, int endOfTask) {
        if (!inBatches[place]) {
            return place + 1;
        }
        int end = Math.min(endOfTask, place + SharedSearch.SOURCES);
        int next = place;
        while (next < end && graph.firstReached(next) == graph.firstReached(place)) {
            next++;
        }
        return next;
    }
}

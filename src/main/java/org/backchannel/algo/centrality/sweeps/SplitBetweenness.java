package org.backchannel.algo.centrality.sweeps;

import java.util.Arrays;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.UsefulArcs;
import org.backchannel.algo.centrality.blocks.SplitGraph;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Betweenness between weighted sources and targets, not yet divided by anything: leaves out the arcs that no route
 * takes ({@link UsefulArcs}), splits the graph, chooses a sweep for each of its blocks, and spreads the sources over threads.
 *
 * <p><b>Which sweep.</b> Where all arcs of the graph cost the same, 64 sources side by side ({@link LaneSweep}); one
 * after the other ({@link OneSourceSweep}) where arcs cost differently, where a block has too few sources to fill
 * lanes, and where its ways are long, which is tried out on its first 64 sources. A batch that turns out to have long
 * ways falls back by itself. All this depends on the graph alone, so that scores are the same bytes for any number of
 * threads.
 */
public final class SplitBetweenness {
    /** The fewest sources of a block that are worth lanes: a guess, since what is gained with few is small either way. */
    static final int FEWEST_LANES = 12;

    private final SplitGraph graph;
    private final Progress progress;
    private final int sourcesPerTask;

    /** By place among the sources: whether it is swept in lanes. */
    private final boolean[] inLanes;

    /** The most members that one batch of lanes may reach. */
    private final int rows;

    private SplitBetweenness(SplitGraph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
        int count = graph.sources().length;
        int lanes = LaneSweep.LANES;
        this.sourcesPerTask = (OrderedBlocks.sourcesPerBlock(count) + lanes - 1) / lanes * lanes;
        this.inLanes = new boolean[count];
        this.rows = graph.costs().length == 0 ? chooseLanes() : 0;
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
        UsefulArcs useful = UsefulArcs.of(graph, progress);
        double[] usefulScores = new double[arcScores.length == 0 ? 0 : useful.arcOf().length];
        SplitGraph split = SplitGraph.of(useful.graph(), sources, targets, nodeScores, usefulScores, progress);
        SplitBetweenness work = new SplitBetweenness(split, progress);
        int count = split.sources().length;
        int tasks = (count + work.sourcesPerTask - 1) / work.sourcesPerTask;
        progress.begin("betweenness", count);
        OrderedBlocks.run(tasks, threads, () -> new SweepTasks(work, nodeScores, usefulScores));
        for (int arc = 0; arc < usefulScores.length; arc++) {
            arcScores[useful.arcOf()[arc]] += usefulScores[arc];
        }
    }

    /** Decides block by block; returns how many rows the widest batch needs. */
    private int chooseLanes() {
        int widest = 0;
        for (int first = 0; first < inLanes.length; first = first + graph.sourcesBeside(first)) {
            int count = graph.sourcesBeside(first);
            int members = graph.endReached(first) - graph.firstReached(first);
            if (count >= FEWEST_LANES && members <= LaneSweep.mostRows() && isShort(first, count, members)) {
                Arrays.fill(inLanes, first, first + count, true);
                widest = Math.max(widest, members);
            }
        }
        return widest;
    }

    /** Tries the first 64 sources of a block; not worth it where these are nearly all. */
    private boolean isShort(int first, int count, int members) {
        int tried = LaneSweep.LANES;
        if (count < 4 * tried) {
            return true;
        }
        double[] none = new double[0];
        return new LaneSweep(graph, members, progress)
                .sweep(graph.sources(), first, first + tried, graph.firstReached(first), none, none);
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

    /** The end of the batch of lanes that begins at a place, all of one block; the place itself if not in lanes. */
    int endOfLanes(int place, int endOfTask) {
        if (!inLanes[place]) {
            return place;
        }
        int end = Math.min(endOfTask, place + LaneSweep.LANES);
        int batch = place;
        while (batch < end && graph.firstReached(batch) == graph.firstReached(place)) {
            batch++;
        }
        return batch;
    }
}

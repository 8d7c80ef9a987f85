package org.backchannel.algo.centrality.sweeps;

import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.centrality.blocks.SplitGraph;

/**
 * One thread's share of the sources: sweeps the sources of a task into scores of its own, and adds those of the members
 * that they can reach to the totals. Each kernel is made when first needed.
 */
final class SweepTasks implements OrderedBlocks.Worker {
    private final SplitBetweenness work;
    private final SplitGraph graph;
    private final double[] nodeTotals;
    private final double[] arcTotals;
    private final double[] nodeScores;
    private final double[] arcScores;
    private LaneSweep lanes;
    private GatherSweep gathered;
    private OneSourceSweep single;
    private ScaledSweep scaled;

    SweepTasks(SplitBetweenness work, double[] nodeTotals, double[] arcTotals) {
        this.work = work;
        this.graph = work.graph();
        this.nodeTotals = nodeTotals;
        this.arcTotals = arcTotals;
        this.nodeScores = new double[nodeTotals.length == 0 ? 0 : graph.reachable()];
        this.arcScores = new double[arcTotals.length == 0 ? 0 : graph.heads().length];
    }

    private int endOf(int task) {
        return Math.min(graph.sources().length, (task + 1) * work.sourcesPerTask());
    }

    @Override
    public void compute(int task) {
        int end = endOf(task);
        int place = task * work.sourcesPerTask();
        while (place < end) {
            int next = work.endOfBatch(place, end);
            if (next - place < SplitBetweenness.FEWEST_LANES || !sweepBatch(place, next)) {
                for (int i = place; i < next; i++) {
                    sweepOne(graph.sources()[i]);
                }
            }
            work.progress().advance(next - place);
            place = next;
        }
    }

    private boolean sweepBatch(int from, int to) {
        return work.isGathered(from) ? gather(from, to) : sweepLanes(from, to);
    }

    private boolean gather(int from, int to) {
        if (gathered == null) {
            gathered = new GatherSweep(graph, work.progress());
        }
        if (!gathered.search(graph.sources(), from, to)) {
            return false;
        }
        int group = 0;
        for (int first = from; first < to; first += SourceOrders.GROUP) {
            int end = Math.min(to, first + SourceOrders.GROUP);
            if (!gathered.sweep(group++, graph.sources(), first, end, nodeScores, arcScores)) {
                for (int place = first; place < end; place++) {
                    sweepOne(graph.sources()[place]);
                }
            }
        }
        return true;
    }

    private boolean sweepLanes(int from, int to) {
        if (lanes == null) {
            lanes = new LaneSweep(graph, work.rows(), work.progress());
        }
        return lanes.sweep(graph.sources(), from, to, graph.firstReached(from), nodeScores, arcScores);
    }

    private void sweepOne(int source) {
        if (single == null) {
            single = new OneSourceSweep(graph, work.progress());
        }
        if (!single.sweep(source, nodeScores, arcScores)) {
            if (scaled == null) {
                scaled = new ScaledSweep(graph, arcTotals.length > 0, work.progress());
            }
            scaled.sweep(source, nodeScores, arcScores);
        }
    }

    @Override
    public void reduce(int task) {
        int from = task * work.sourcesPerTask();
        int end = endOf(task);
        int first = graph.firstReached(from);
        int last = graph.endReached(end - 1);
        if (nodeScores.length > 0) {
            for (int member = first; member < last; member++) {
                nodeTotals[graph.nodeOf()[member]] += nodeScores[member];
                nodeScores[member] = 0;
            }
        }
        if (arcScores.length > 0) {
            moveArcs(graph.out()[first], graph.out()[last]);
            for (int i = from; i < end; i++) {
                moveArcs(graph.out()[graph.sources()[i]], graph.out()[graph.sources()[i] + 1]);
            }
        }
    }

    private void moveArcs(int from, int to) {
        for (int arc = from; arc < to; arc++) {
            arcTotals[graph.arcOf()[arc]] += arcScores[arc];
            arcScores[arc] = 0;
        }
    }
}

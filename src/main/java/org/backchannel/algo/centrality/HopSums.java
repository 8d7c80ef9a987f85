package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Sums over each node's shortest routes by hops, to others and from others: of 1 / hops, or of the hops. From 64
 * sources at once ({@link HopBlocks}).
 */
final class HopSums {
    final double[] in;
    final double[] out;

    /** By node: how many others reach it. */
    final int[] reachedBy;

    /** By node: how many others it reaches. */
    final int[] reaches;

    private final boolean reciprocal;

    private HopSums(int nodes, boolean reciprocal) {
        this.in = new double[nodes];
        this.out = new double[nodes];
        this.reachedBy = new int[nodes];
        this.reaches = new int[nodes];
        this.reciprocal = reciprocal;
    }

    /** Of 1 / hops if {@code reciprocal}, else of hops. The task must have begun. */
    static HopSums of(CsrGraph graph, boolean reciprocal, int threads, Progress progress) {
        HopSums sums = new HopSums(graph.nodeCount(), reciprocal);
        OrderedBlocks.run(
                OrderedBlocks.blocksOf(graph.nodeCount()), threads, () -> new HopBlocks(graph, progress, sums));
        return sums;
    }

    /** What so many others so far away add. */
    double of(int others, int hops) {
        return reciprocal ? others / (double) hops : (double) others * hops;
    }

    /** Adds others that a source reaches; each source is in one block, and so one thread's. */
    void addOut(int source, int others, int hops) {
        out[source] += of(others, hops);
        reaches[source] += others;
    }

    /** Adds the sums of a block and sets them to 0. */
    void addIn(double[] sums, int[] sources) {
        OrderedBlocks.moveInto(in, sums);
        for (int node = 0; node < sources.length; node++) {
            reachedBy[node] += sources[node];
            sources[node] = 0;
        }
    }
}

package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.ShortestPathSweep;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/** Sweeps every source, block by block, into sums that are not yet divided by anything. */
final class BetweennessBlocks implements OrderedBlocks.Worker {
    private final CsrGraph graph;
    private final Progress progress;
    private final ShortestPathSweep sweep;
    private final double[] nodeTotals;
    private final double[] arcTotals;

    /** What the block in hand has added up so far. */
    private final double[] nodeScores;

    private final double[] arcScores;

    private BetweennessBlocks(CsrGraph graph, Progress progress, double[] nodeTotals, double[] arcTotals) {
        this.graph = graph;
        this.progress = progress;
        this.sweep = new ShortestPathSweep(graph, progress);
        this.nodeTotals = nodeTotals;
        this.arcTotals = arcTotals;
        this.nodeScores = new double[nodeTotals.length];
        this.arcScores = new double[arcTotals.length];
    }

    /** Adds to the totals; one of length 0 is not asked for. */
    static void run(
            CsrGraph graph,
            BetweennessParameters parameters,
            Progress progress,
            double[] nodeTotals,
            double[] arcTotals) {
        progress.begin("betweenness", graph.nodeCount());
        OrderedBlocks.run(
                OrderedBlocks.blocksOf(graph.nodeCount()),
                parameters.threads(),
                () -> new BetweennessBlocks(graph, progress, nodeTotals, arcTotals));
    }

    @Override
    public void compute(int block) {
        int size = OrderedBlocks.sourcesPerBlock(graph.nodeCount());
        int end = Math.min(graph.nodeCount(), (block + 1) * size);
        for (int source = block * size; source < end; source++) {
            sweep.from(source);
            sweep.addTo(nodeScores, arcScores);
            progress.advance(1);
        }
    }

    @Override
    public void reduce(int block) {
        OrderedBlocks.moveInto(nodeTotals, nodeScores);
        OrderedBlocks.moveInto(arcTotals, arcScores);
    }
}

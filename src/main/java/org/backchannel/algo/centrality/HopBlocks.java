package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.SharedSearch;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/** Sums of 1 / hops, or of hops, over the sources of a block, 64 of them at a time. */
final class HopBlocks implements OrderedBlocks.Worker {
    private final int nodes;
    private final Progress progress;
    private final HopSums totals;
    private final SharedSearch search;
    private final double[] in;

    /** By node: how many of the block's sources reach it. */
    private final int[] sourcesOf;

    /** By source: how many nodes it reaches on the level in hand. */
    private final int[] found = new int[SharedSearch.SOURCES];

    HopBlocks(CsrGraph graph, Progress progress, HopSums totals) {
        this.nodes = graph.nodeCount();
        this.progress = progress;
        this.totals = totals;
        this.search = new SharedSearch(nodes, graph.out(), graph.heads());
        this.in = new double[nodes];
        this.sourcesOf = new int[nodes];
    }

    @Override
    public void compute(int block) {
        int size = OrderedBlocks.sourcesPerBlock(nodes);
        int end = Math.min(nodes, (block + 1) * size);
        for (int first = block * size; first < end; first += SharedSearch.SOURCES) {
            int sources = Math.min(SharedSearch.SOURCES, end - first);
            from(first, sources);
            progress.advance(sources);
        }
    }

    private void from(int first, int sources) {
        search.begin();
        for (int source = 0; source < sources; source++) {
            search.start(first + source, 1L << source);
        }
        for (int hops = 1; search.step(); hops++) {
            progress.check();
            countLevel(hops);
            for (int source = 0; source < sources; source++) {
                totals.addOut(first + source, found[source], hops);
                found[source] = 0;
            }
        }
    }

    /** Counts who is reached by whom. */
    private void countLevel(int hops) {
        int[] level = search.nodes();
        long[] lanes = search.lanes();
        for (int place = 0; place < search.count(); place++) {
            int node = level[place];
            int count = Long.bitCount(lanes[place]);
            in[node] += totals.of(count, hops);
            sourcesOf[node] += count;
            for (long bits = lanes[place]; bits != 0; bits &= bits - 1) {
                found[Long.numberOfTrailingZeros(bits)]++;
            }
        }
    }

    @Override
    public void reduce(int block) {
        totals.addIn(in, sourcesOf);
    }
}

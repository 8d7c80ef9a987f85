package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Sums of 1 / hops, or of hops, over the sources of a block, 64 of them at a time: source number b is bit b of every mask.
 *
 * <p>Only nodes that a search touches are visited, level by level, and only those are reset: a graph of many small
 * parts costs no more than its parts.
 */
final class HopBlocks implements OrderedBlocks.Worker {
    private final CsrGraph graph;
    private final Progress progress;
    private final HopSums totals;
    private final double[] in;

    /** By node: how many of the block's sources reach it. */
    private final int[] sourcesOf;

    /** By node: the sources that have reached it. */
    private final long[] seen;

    /** By node: the sources that reached it in the last step. */
    private long[] front;

    /** By node: the sources that reach it in this step. */
    private long[] next;

    /** The nodes with bits in {@link #front}. */
    private int[] frontNodes;

    /** The nodes with bits in {@link #next}. */
    private int[] nextNodes;

    /** The nodes with bits in {@link #seen}. */
    private final int[] seenNodes;

    private int seenCount;

    /** By source: how many nodes it reached in this step. */
    private final int[] found = new int[Long.SIZE];

    HopBlocks(CsrGraph graph, Progress progress, HopSums totals) {
        int n = graph.nodeCount();
        this.graph = graph;
        this.progress = progress;
        this.totals = totals;
        this.in = new double[n];
        this.sourcesOf = new int[n];
        this.seen = new long[n];
        this.front = new long[n];
        this.next = new long[n];
        this.frontNodes = new int[n];
        this.nextNodes = new int[n];
        this.seenNodes = new int[n];
    }

    @Override
    public void compute(int block) {
        int size = OrderedBlocks.sourcesPerBlock(graph.nodeCount());
        int end = Math.min(graph.nodeCount(), (block + 1) * size);
        for (int first = block * size; first < end; first += Long.SIZE) {
            int sources = Math.min(Long.SIZE, end - first);
            search(first, sources);
            progress.advance(sources);
        }
    }

    private void search(int first, int sources) {
        int frontCount = start(first, sources);
        for (int hops = 1; frontCount > 0; hops++) {
            progress.check();
            int nextCount = step(frontCount);
            settle(nextCount, hops);
            for (int source = 0; source < sources; source++) {
                totals.addOut(first + source, found[source], hops);
                found[source] = 0;
            }
            swap();
            frontCount = nextCount;
        }
        for (int i = 0; i < seenCount; i++) {
            seen[seenNodes[i]] = 0;
        }
    }

    private int start(int first, int sources) {
        for (int source = 0; source < sources; source++) {
            seen[first + source] = 1L << source;
            front[first + source] = 1L << source;
            frontNodes[source] = first + source;
            seenNodes[source] = first + source;
        }
        seenCount = sources;
        return sources;
    }

    /** Walks the arcs out of the front; returns how many nodes are reached by somebody who had not reached them. */
    private int step(int frontCount) {
        int[] starts = graph.out();
        int[] heads = graph.heads();
        int nextCount = 0;
        for (int i = 0; i < frontCount; i++) {
            int node = frontNodes[i];
            long here = front[node];
            front[node] = 0;
            for (int arc = starts[node]; arc < starts[node + 1]; arc++) {
                int head = heads[arc];
                long fresh = here & ~seen[head];
                if (fresh != 0) {
                    if (next[head] == 0) {
                        nextNodes[nextCount++] = head;
                    }
                    next[head] |= fresh;
                }
            }
        }
        return nextCount;
    }

    /** Counts who was reached by whom. */
    private void settle(int nextCount, int hops) {
        for (int i = 0; i < nextCount; i++) {
            int node = nextNodes[i];
            long fresh = next[node];
            if (seen[node] == 0) {
                seenNodes[seenCount++] = node;
            }
            seen[node] |= fresh;
            int count = Long.bitCount(fresh);
            in[node] += totals.of(count, hops);
            sourcesOf[node] += count;
            for (long bits = fresh; bits != 0; bits &= bits - 1) {
                found[Long.numberOfTrailingZeros(bits)]++;
            }
        }
    }

    private void swap() {
        long[] masks = front;
        front = next;
        next = masks;
        int[] nodes = frontNodes;
        frontNodes = nextNodes;
        nextNodes = nodes;
    }

    @Override
    public void reduce(int block) {
        totals.addIn(in, sourcesOf);
    }
}

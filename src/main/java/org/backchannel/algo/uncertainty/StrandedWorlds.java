package org.backchannel.algo.uncertainty;

import java.util.Arrays;

/**
 * Many worlds, node by node: where origins are stranded and from where a request gets through, as {@link StrandedBlock} says
 * of 64. A node without any has an empty row.
 */
final class StrandedWorlds {
    private static final long[] NONE = {};

    private final int planes;
    private final int origins;
    private final int blocks;

    /** By node: a plane after the other, each of so many blocks. */
    private final long[][] stranded;

    /** By node and block. */
    private final long[][] through;

    /** By node: how many origins are stranded there, over worlds; in how many worlds it gets through. */
    private final long[] strandedSums;

    private final long[] throughSums;

    StrandedWorlds(WorldGraph graph, Halves.Span span) {
        planes = StrandedBlock.planes(graph);
        origins = graph.origins().length;
        blocks = span.blocks();
        stranded = new long[graph.nodeCount()][];
        through = new long[graph.nodeCount()][];
        strandedSums = new long[graph.nodeCount()];
        throughSums = new long[graph.nodeCount()];
        Arrays.fill(stranded, NONE);
        Arrays.fill(through, NONE);
    }

    /** Keeps a block, the number-th of the worlds. */
    void take(StrandedBlock block, int number) {
        for (int node = 0; node < stranded.length; node++) {
            for (int plane = 0; plane < planes; plane++) {
                long worlds = block.stranded()[node * planes + plane];
                if (worlds != 0) {
                    stranded[node] = stranded[node].length == 0 ? new long[planes * blocks] : stranded[node];
                    stranded[node][plane * blocks + number] = worlds;
                }
            }
            if (block.through()[node] != 0) {
                through[node] = through[node].length == 0 ? new long[blocks] : through[node];
                through[node][number] = block.through()[node];
            }
        }
    }

    /** When all blocks are there. */
    void addUp() {
        for (int node = 0; node < stranded.length; node++) {
            for (int place = 0; place < stranded[node].length; place++) {
                strandedSums[node] += (long) Long.bitCount(stranded[node][place]) << place / blocks;
            }
            for (long worlds : through[node]) {
                throughSums[node] += Long.bitCount(worlds);
            }
        }
    }

    /** Whether some origin gets to a node in a world and not to the target. */
    boolean anyIsStrandedAt(int node) {
        return strandedSums[node] > 0;
    }

    /** No pair of these two is worth more. */
    long atMost(int from, int to) {
        return Math.min(strandedSums[from], origins * throughSums[to]);
    }

    /**
     * Over worlds, how many more origins reach the target if the one gets a tie to the other that carries.
     *
     * <p>The kernel: an and, a bit count and an addition for 64 worlds of a plane, over arrays read in order. A million
     * pairs of 5,000 worlds and 100 origins take half a billion of these.
     */
    long worth(int from, int to) {
        long[] asks = stranded[from];
        long[] gets = through[to];
        long worth = 0;
        if (asks.length == 0 || gets.length == 0) {
            return worth;
        }
        for (int plane = 0; plane < planes; plane++) {
            int start = plane * blocks;
            long count = 0;
            for (int block = 0; block < blocks; block++) {
                count += Long.bitCount(asks[start + block] & gets[block]);
            }
            worth += count << plane;
        }
        return worth;
    }
}

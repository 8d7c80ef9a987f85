package org.backchannel.algo.brokerage;

import java.util.Arrays;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * For how many others is an actor the only way to get to somebody?
 *
 * <p>v is the sole door of an ordered pair (o, t), both other than v, if t can be reached from o and every directed way
 * passes v: v dominates t seen from o. The score of v is the number of such pairs, divided by (n − 1)(n − 2), all
 * ordered pairs of others; pairs without a way count as pairs nobody opens. Weights play no part. Undefined for n
 * below 3.
 *
 * <p>One dominator tree per origin ({@link SemiNca}): what v dominates, seen from o, is v's subtree less v itself. The
 * origins are dealt out to the threads in {@link OrderedBlocks}; the counts are whole numbers, so no order of addition
 * can change them. O(n m log n) time at worst; per thread, 10 ints and a long a node and an int an arc.
 * Lengauer and Tarjan 1979; Georgiadis, Tarjan and Werneck 2006.
 *
 * <p>Example: on the way 0→1→2→3, node 1 is the sole door of (0, 2) and (0, 3), node 2 of (0, 3) and (1, 3): 2 of 6
 * pairs each.
 */
public final class SoleDoors {
    private final CsrGraph graph;
    private final Progress progress;
    private final long[] pairs;
    private long connectedPairs;

    private SoleDoors(CsrGraph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
        this.pairs = new long[graph.nodeCount()];
    }

    /** Counts, for every node, the pairs that only it connects. */
    public static SoleDoorsResult of(CsrGraph graph, SoleDoorsParameters parameters, Progress progress) {
        progress.begin("sole doors", graph.nodeCount());
        SoleDoors total = new SoleDoors(graph, progress);
        OrderedBlocks.run(OrderedBlocks.blocksOf(graph.nodeCount()), parameters.threads(), total::worker);
        return new SoleDoorsResult(total.pairs, total.connectedPairs);
    }

    private OrderedBlocks.Worker worker() {
        return new Worker();
    }

    /** One thread's kernel and counts. */
    private final class Worker implements OrderedBlocks.Worker {
        private final SemiNca kernel = new SemiNca(graph);
        private final int[] sizes = new int[graph.nodeCount() + 1];
        private final long[] pairsOfBlock = new long[graph.nodeCount()];
        private long connectedPairsOfBlock;

        @Override
        public void compute(int block) {
            int size = OrderedBlocks.sourcesPerBlock(graph.nodeCount());
            int end = Math.min((block + 1) * size, graph.nodeCount());
            for (int origin = block * size; origin < end; origin++) {
                progress.check();
                count(origin);
            }
            progress.advance(end - block * size);
        }

        private void count(int origin) {
            int reached = kernel.from(origin);
            connectedPairsOfBlock += reached - 1;
            Arrays.fill(sizes, 1, reached + 1, 1);
            kernel.addUpSubtrees(sizes);
            for (int number = 2; number <= reached; number++) {
                pairsOfBlock[kernel.node(number)] += sizes[number] - 1;
            }
        }

        @Override
        public void reduce(int block) {
            for (int node = 0; node < pairs.length; node++) {
                pairs[node] += pairsOfBlock[node];
                pairsOfBlock[node] = 0;
            }
            connectedPairs += connectedPairsOfBlock;
            connectedPairsOfBlock = 0;
        }
    }
}

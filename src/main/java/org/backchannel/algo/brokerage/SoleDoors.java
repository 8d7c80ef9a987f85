package org.backchannel.algo.brokerage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.CancelledException;
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
 * origins are dealt out in blocks of {@value #BLOCK} to the threads; the counts are whole numbers, so no order of
 * addition can change them. O(n m log n) time at worst; per thread, 11 ints and a long a node and an int an arc.
 * Lengauer and Tarjan 1979; Georgiadis, Tarjan and Werneck 2006.
 *
 * <p>Example: on the way 0→1→2→3, node 1 is the sole door of (0, 2) and (0, 3), node 2 of (0, 3) and (1, 3): 2 of 6
 * pairs each.
 */
public final class SoleDoors {
    private static final int BLOCK = 32;

    private final CsrGraph graph;
    private final Progress progress;
    private final AtomicInteger nextBlock = new AtomicInteger();

    private SoleDoors(CsrGraph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
    }

    /** Counts, for every node, the pairs that only it connects. */
    public static SoleDoorsResult of(CsrGraph graph, SoleDoorsParameters parameters, Progress progress) {
        progress.begin("sole doors", graph.nodeCount());
        return new SoleDoors(graph, progress).inThreads(parameters.threads());
    }

    private SoleDoorsResult inThreads(int threads) {
        if (threads == 1) {
            return work();
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<SoleDoorsResult>> shares = new ArrayList<>();
            for (int worker = 0; worker < threads; worker++) {
                shares.add(this::work);
            }
            return sum(workers.invokeAll(shares));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } finally {
            workers.shutdownNow();
        }
    }

    private SoleDoorsResult sum(List<Future<SoleDoorsResult>> shares) throws InterruptedException {
        long[] pairs = new long[graph.nodeCount()];
        long connectedPairs = 0;
        for (Future<SoleDoorsResult> share : shares) {
            SoleDoorsResult result = get(share);
            Arrays.setAll(pairs, node -> pairs[node] + result.pairs()[node]);
            connectedPairs += result.connectedPairs();
        }
        return new SoleDoorsResult(pairs, connectedPairs);
    }

    private static SoleDoorsResult get(Future<SoleDoorsResult> share) throws InterruptedException {
        try {
            return share.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CancelledException) {
                throw new CancelledException();
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** What one worker counts: it takes blocks of origins until there are none. */
    private SoleDoorsResult work() {
        SemiNca kernel = new SemiNca(graph);
        int[] sizes = new int[graph.nodeCount() + 1];
        long[] pairs = new long[graph.nodeCount()];
        long connectedPairs = 0;
        int from = nextBlock.getAndIncrement() * BLOCK;
        while (from < graph.nodeCount()) {
            int to = Math.min(from + BLOCK, graph.nodeCount());
            for (int origin = from; origin < to; origin++) {
                progress.check();
                int reached = kernel.from(origin);
                connectedPairs += reached - 1;
                Arrays.fill(sizes, 1, reached + 1, 1);
                kernel.addUpSubtrees(sizes);
                for (int number = 2; number <= reached; number++) {
                    pairs[kernel.node(number)] += sizes[number] - 1;
                }
            }
            progress.advance(to - from);
            from = nextBlock.getAndIncrement() * BLOCK;
        }
        return new SoleDoorsResult(pairs, connectedPairs);
    }
}

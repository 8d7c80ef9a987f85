package org.backchannel.algo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.backchannel.progress.CancelledException;

/**
 * Spreads numbered blocks of work over threads so that the result is the same bytes for any number of them.
 *
 * <p>Floating-point sums depend on their order. So the blocks are fixed by the size of the question, never by the
 * number of threads; each block sums into an accumulator of its own; and the accumulators are added to the total in
 * the order of the blocks. A thread that is ahead waits for its turn, so there are never more accumulators than
 * threads.
 */
public final class OrderedBlocks {
    /** Sources in a block of a small graph: enough to make the addition of accumulators cheap beside the work. */
    private static final int LEAST_SOURCES = 64;

    /** Adding up accumulators costs time linear in the graph for each block: so there are never more than this. */
    private static final int MOST_BLOCKS = 256;

    private final int blocks;
    private final AtomicInteger next = new AtomicInteger();

    /** The block whose turn it is to be added; guarded by this. */
    private int turn;

    /** What ended the work early, or null; guarded by this. */
    private Throwable failure;

    private OrderedBlocks(int blocks) {
        this.blocks = blocks;
    }

    /** What one thread does. It owns what it needs: no worker is used by two threads. */
    public interface Worker {
        /** Does the work of a block and keeps the outcome. Runs beside other workers. Checks for cancellation. */
        void compute(int block);

        /** Adds the outcome to the total and forgets it. Called in the order of the blocks, by one thread at a time. */
        void reduce(int block);
    }

    /**
     * The sources in each block but the last, when there are so many sources in all. It depends on nothing else, so
     * that results do not.
     */
    public static int sourcesPerBlock(int sources) {
        return Math.max(LEAST_SOURCES, (sources + MOST_BLOCKS - 1) / MOST_BLOCKS);
    }

    /** How many blocks of {@link #sourcesPerBlock} there are. */
    public static int blocksOf(int sources) {
        int size = sourcesPerBlock(sources);
        return (sources + size - 1) / size;
    }

    /** Adds an accumulator to a total and sets it to 0 for the next block. */
    public static void moveInto(double[] total, double[] accumulator) {
        for (int i = 0; i < total.length; i++) {
            total[i] += accumulator[i];
            accumulator[i] = 0;
        }
    }

    /** Returns the number of threads if it is at least 1. */
    public static int checkThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("work needs at least 1 thread, not " + threads);
        }
        return threads;
    }

    /**
     * Runs all blocks, on as many threads as asked for or as there are blocks, and returns when all are done. With
     * one thread it runs in the caller's.
     *
     * @param workers makes a worker for each thread, called in that thread
     * @throws CancelledException if a worker threw it, or the calling thread was interrupted
     */
    public static void run(int blocks, int threads, Supplier<? extends Worker> workers) {
        OrderedBlocks work = new OrderedBlocks(blocks);
        int count = Math.min(checkThreads(threads), blocks);
        if (count > 1) {
            work.runOn(count, workers);
        } else if (blocks > 0) {
            work.workAlone(workers.get());
        }
    }

    private void workAlone(Worker worker) {
        for (int block = 0; block < blocks; block++) {
            worker.compute(block);
            worker.reduce(block);
        }
    }

    private void runOn(int count, Supplier<? extends Worker> workers) {
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Thread thread = new Thread(() -> workInTurn(workers), "blocks-" + number);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        threads.forEach(this::join);
        rethrow();
    }

    /** Waits for the end of a thread, also when interrupted: then the work is told to stop, and does so soon. */
    private void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
                fail(new CancelledException());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void workInTurn(Supplier<? extends Worker> workers) {
        try {
            Worker worker = workers.get();
            for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
                worker.compute(block);
                if (!awaitTurn(block)) {
                    return;
                }
                worker.reduce(block);
                passTurn();
            }
        } catch (Throwable e) {
            fail(e);
        }
    }

    /** Whether the turn came; it does not when another thread failed. */
    private synchronized boolean awaitTurn(int block) throws InterruptedException {
        while (turn != block && failure == null) {
            wait();
        }
        return failure == null;
    }

    private synchronized void passTurn() {
        turn++;
        notifyAll();
    }

    private synchronized void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
        notifyAll();
    }

    private synchronized void rethrow() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }
}

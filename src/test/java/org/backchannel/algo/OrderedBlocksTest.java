package org.backchannel.algo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.backchannel.progress.CancelledException;
import org.junit.jupiter.api.Test;

class OrderedBlocksTest {
    /** Does nothing with a block, and notes down the order of their addition. */
    private record Notes(List<Integer> reduced) implements OrderedBlocks.Worker {
        @Override
        public void compute(int block) {}

        @Override
        public void reduce(int block) {
            reduced.add(block);
        }
    }

    @Test
    void blocksAreAddedInOrderOnAnyNumberOfThreads() {
        for (int threads = 1; threads <= 8; threads++) {
            List<Integer> reduced = new ArrayList<>();
            OrderedBlocks.run(500, threads, () -> new Notes(reduced));
            assertThat(reduced)
                    .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
        }
    }

    @Test
    void oneThreadIsTheCallers() {
        List<Thread> threads = new ArrayList<>();
        OrderedBlocks.run(3, 1, () -> {
            threads.add(Thread.currentThread());
            return new Notes(new ArrayList<>());
        });
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void anAccumulatorIsAddedToTheTotalAndBeginsAgainAtZero() {
        double[] total = {1, 2, 3};
        double[] accumulator = {0.5, 0, -4};
        OrderedBlocks.moveInto(total, accumulator);
        assertThat(total).containsExactly(1.5, 2, -1);
        assertThat(accumulator).containsOnly(0);
    }

    @Test
    void thereAreNoMoreWorkersThanThreadsOrBlocks() {
        AtomicInteger workers = new AtomicInteger();
        OrderedBlocks.run(2, 8, () -> {
            workers.incrementAndGet();
            return new Notes(new ArrayList<>());
        });
        assertThat(workers).hasValue(2);

        OrderedBlocks.run(0, 8, () -> {
            throw new AssertionError("no block, no worker");
        });
    }

    @Test
    void whatAWorkerThrowsComesOutAndNothingIsAddedAfterIt() {
        for (int threads = 1; threads <= 4; threads++) {
            List<Integer> reduced = new ArrayList<>();
            int count = threads;
            assertThatThrownBy(() -> OrderedBlocks.run(100, count, () -> new OrderedBlocks.Worker() {
                        @Override
                        public void compute(int block) {
                            if (block == 7) {
                                throw new IllegalStateException("block 7");
                            }
                        }

                        @Override
                        public void reduce(int block) {
                            reduced.add(block);
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("block 7");
            assertThat(reduced)
                    .hasSizeLessThanOrEqualTo(7)
                    .isEqualTo(IntStream.range(0, reduced.size()).boxed().toList());
        }
    }

    /** A worker interrupts the caller and waits until the caller has noticed; the second time, it must know. */
    @Test
    void anInterruptedCallerCancelsAndStaysInterrupted() {
        Thread caller = Thread.currentThread();
        AtomicInteger computed = new AtomicInteger();
        try {
            assertThatThrownBy(() -> OrderedBlocks.run(100, 2, () -> new OrderedBlocks.Worker() {
                        @Override
                        public void compute(int block) {
                            computed.incrementAndGet();
                            caller.interrupt();
                            while (caller.isInterrupted()) {
                                Thread.onSpinWait();
                            }
                        }

                        @Override
                        public void reduce(int block) {}
                    }))
                    .isInstanceOf(CancelledException.class);
            assertThat(computed).hasValueLessThan(100);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void blocksDependOnTheNumberOfSourcesAlone() {
        assertThat(OrderedBlocks.blocksOf(0)).isZero();
        assertThat(OrderedBlocks.blocksOf(1)).isEqualTo(1);
        assertThat(OrderedBlocks.blocksOf(64)).isEqualTo(1);
        assertThat(OrderedBlocks.blocksOf(65)).isEqualTo(2);
        assertThat(OrderedBlocks.sourcesPerBlock(16_384)).isEqualTo(64);
        assertThat(OrderedBlocks.sourcesPerBlock(1_000_000)).isEqualTo(3_907);
        assertThat(OrderedBlocks.blocksOf(1_000_000)).isLessThanOrEqualTo(256);
    }
}

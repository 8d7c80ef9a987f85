package org.backchannel.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Consumer;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.Closeness;
import org.backchannel.algo.centrality.ClosenessParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final long MILLISECOND = 1_000_000;

    /** Nanoseconds that pass only where the test says so. */
    private long now;

    private long inUse;

    /** Processor time of this thread: other work on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of the second time: what the compiler takes matters only to what is over in no time. */
    private static double secondsOf(Consumer<Progress> work) {
        work.accept(Progress.NONE);
        long begin = processorTime();
        work.accept(Progress.NONE);
        return (processorTime() - begin) / 1e9;
    }

    private Estimate estimate() {
        return new Estimate(Progress.NONE, () -> now, () -> inUse);
    }

    private void work(Progress progress, int steps, long nanosEach) {
        progress.begin("work", steps);
        for (int step = 0; step < steps; step++) {
            now += nanosEach;
            progress.advance(1);
            progress.check();
        }
    }

    @Test
    void theKernelsThatAreUsedAreWithinAFactorOfThree() {
        CsrGraph graph = RandomGraphs.heavyTailed(1, 3_000, 5);
        Estimate estimate = new Estimate(Progress.NONE, EstimateTest::processorTime, () -> 0);
        Consumer<Progress> closeness = progress -> Closeness.of(graph, new ClosenessParameters(1, 1), progress);
        double taken = secondsOf(closeness);
        assertThat(estimate.of(closeness).seconds()).isBetween(taken / 3, taken * 3);
        Consumer<Progress> betweenness = progress -> Betweenness.of(graph, new BetweennessParameters(1), progress);
        taken = secondsOf(betweenness);
        assertThat(estimate.of(betweenness).seconds()).isBetween(taken / 3, taken * 3);
    }

    @Test
    void stepsThatAreYetToComeAreCountedByTheClock() {
        Work work = estimate().of(progress -> work(progress, 1_000_000, MILLISECOND));

        assertThat(work.seconds()).isCloseTo(1000, within(1e-6));
        assertThat(work.known()).isEqualTo(Work.Known.FORECAST);
        assertThat(now).isLessThan(1000 * MILLISECOND);
    }

    @Test
    void whatIsOverInAMomentIsDoneToTheEnd() {
        Work work = estimate().of(progress -> work(progress, 100, MILLISECOND));

        assertThat(work).isEqualTo(new Work(0.1, 0, Work.Known.MEASURED));
    }

    /** Cold code: the first steps take ten times as long as the later ones. */
    @Test
    void slowFirstStepsDoNotCount() {
        Work work = estimate().of(progress -> {
            progress.begin("work", 10_000);
            for (int step = 0; step < 10_000; step++) {
                now += step < 25 ? 10 * MILLISECOND : MILLISECOND;
                progress.advance(1);
                progress.check();
            }
        });

        assertThat(work.seconds()).isBetween(10.0, 10.6);
    }

    @Test
    void tasksThatWereDoneBeforeCountAsTheyWere() {
        Work work = estimate().of(progress -> {
            work(progress, 10, 20 * MILLISECOND);
            work(progress, 100_000, MILLISECOND);
        });

        assertThat(work.seconds()).isCloseTo(100.2, within(1e-6));
    }

    @Test
    void whatHasNoNumberOfStepsIsGivenUpAfterAWhile() {
        Work work = estimate().of(progress -> {
            progress.begin("work", 0);
            while (true) {
                now += 10 * MILLISECOND;
                progress.advance(1);
                progress.check();
            }
        });

        assertThat(work.known()).isEqualTo(Work.Known.AT_LEAST);
        assertThat(work.seconds()).isBetween(5.0, 5.1);
    }

    @Test
    void memoryIsWhatIsKeptWhileItRuns() {
        Work work = estimate().of(progress -> {
            inUse += 50_000_000;
            work(progress, 1_000_000, MILLISECOND);
        });

        assertThat(work.bytes()).isEqualTo(50_000_000);
    }

    @Test
    void theHeapOfThisMachineIsLookedAt() {
        double[][] kept = new double[1][];
        Work work = Estimate.here(Progress.NONE).of(progress -> {
            kept[0] = new double[5_000_000];
            progress.begin("sorting", 1_000_000);
            for (int step = 0; step < 1_000_000; step++) {
                progress.check();
                Arrays.fill(kept[0], step);
                progress.advance(1);
            }
        });

        assertThat(kept[0]).hasSize(5_000_000);
        assertThat(work.bytes()).isBetween(40_000_000L / 3, 40_000_000L * 3);
    }

    @Test
    void theUserCanStopIt() {
        Progress impatient = new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public void advance(long steps) {}

            @Override
            public boolean isCancelled() {
                return now > 10 * MILLISECOND;
            }
        };
        Estimate estimate = new Estimate(impatient, () -> now, () -> inUse);
        assertThatThrownBy(() -> estimate.of(progress -> work(progress, 1_000_000, MILLISECOND)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void aBudgetEndsWhatWouldTakeLongerAsSoonAsThatCanBeTold() {
        Budget budget = new Budget(Progress.NONE, 60, () -> now);

        assertThatThrownBy(() -> work(budget, 100_000, MILLISECOND)).isInstanceOf(CancelledException.class);
        assertThat(budget.isExceeded()).isTrue();
        assertThat(budget.seconds().orElseThrow()).isCloseTo(100, within(1e-6));
        assertThat(now).isLessThan(2_000 * MILLISECOND);
    }

    @Test
    void aBudgetLetsGoOnWhatIsDoneInTime() {
        Budget budget = new Budget(Progress.NONE, 60, () -> now);
        work(budget, 50_000, MILLISECOND);

        assertThat(budget.isExceeded()).isFalse();
    }

    /** Nobody wants to have waited 40 s for nothing because 61 would have been needed. */
    @Test
    void whatIsHalfThroughItsBudgetGoesOnUnlessItTakesTwiceAsLong() {
        Budget little = new Budget(Progress.NONE, 1, () -> now);
        Budget much = new Budget(Progress.NONE, 1, () -> now);
        Consumer<Budget> slowsDown = budget -> {
            budget.begin("work", 1_000);
            for (int step = 0; step < 1_000; step++) {
                now += step < 700 ? MILLISECOND * 9 / 10 : MILLISECOND * (budget == little ? 2 : 20);
                budget.advance(1);
                budget.check();
            }
        };
        slowsDown.accept(little);
        assertThat(little.isExceeded()).isFalse();
        assertThatThrownBy(() -> slowsDown.accept(much)).isInstanceOf(CancelledException.class);
        assertThat(much.isExceeded()).isTrue();
    }

    @Test
    void aBudgetEndsAStepThatNeverEnds() {
        Budget budget = new Budget(Progress.NONE, 1, () -> now);
        budget.begin("work", 10);
        now += 2_000 * MILLISECOND;

        assertThatThrownBy(budget::check).isInstanceOf(CancelledException.class);
        assertThat(budget.isExceeded()).isTrue();
        assertThat(budget.seconds()).isEmpty();
    }

    @Test
    void severalThreadsMayWork() {
        Budget budget = new Budget(Progress.NONE, 1e-9, System::nanoTime);
        budget.begin("work", 1_000_000_000L);
        assertThatThrownBy(() -> OrderedBlocks.run(1_000_000, 4, () -> new OrderedBlocks.Worker() {
                    @Override
                    public void compute(int block) {
                        budget.check();
                        budget.advance(1);
                    }

                    @Override
                    public void reduce(int block) {}
                }))
                .isInstanceOf(CancelledException.class);
    }
}

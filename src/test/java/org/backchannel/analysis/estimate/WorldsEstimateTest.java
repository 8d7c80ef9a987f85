package org.backchannel.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

/** What answers take that are drawn from worlds, by a clock that goes on only where the test says so. */
class WorldsEstimateTest {
    private static final long MILLISECOND = 1_000_000;

    private final List<Long> asked = new ArrayList<>();
    private long now;
    private long inUse;
    private boolean interrupted;

    private Work estimated(long worlds, String lastTask, WorldsAnswer.Asked answer) {
        return estimated(worlds, Map.of(), lastTask, answer);
    }

    private Work estimated(long worlds, Map<String, Long> most, String lastTask, WorldsAnswer.Asked answer) {
        Estimate estimate = new Estimate(
                new Progress() {
                    @Override
                    public void begin(String task, long steps) {}

                    @Override
                    public void advance(long steps) {}

                    @Override
                    public boolean isCancelled() {
                        return interrupted;
                    }
                },
                () -> now,
                () -> inUse);
        return estimate.ofWorlds("part", new WorldsAnswer(worlds, most, lastTask, (count, progress) -> {
                    asked.add(count);
                    answer.of(count, progress);
                }))
                .work();
    }

    /** A task, a step of which takes so long. */
    private void task(String name, long steps, long nanosEach, Progress progress) {
        progress.begin(name, steps);
        for (long step = 0; step < steps; step++) {
            progress.check();
            now += nanosEach;
            progress.advance(1);
        }
    }

    @Test
    void whatIsOverSoonIsMeasured() {
        Work work = estimated(10_000, "", (worlds, progress) -> task("worlds", worlds, MILLISECOND / 10, progress));

        assertThat(work).isEqualTo(new Work(1, 0, Work.Known.MEASURED));
        assertThat(asked).containsExactly(10_000L);
    }

    /** Two searches that do not depend on the worlds, pairs in 5,120 worlds at most, and the worlds. */
    @Test
    void tasksThatHaveFewerStepsInFewerWorldsTakeLongerAndOthersDoNot() {
        Work work = estimated(1_000_000, Map.of("pairs", 5_120L), "", (worlds, progress) -> {
            task("search", 20, 10 * MILLISECOND, progress);
            task("pairs", Math.min(worlds, 5_120), MILLISECOND / 10, progress);
            task("worlds", worlds, MILLISECOND / 20, progress);
            now += 100 * MILLISECOND;
            task("cut", 30, 10 * MILLISECOND, progress);
            progress.begin("uncounted", 0);
            now += 50 * MILLISECOND;
        });

        assertThat(work.seconds()).isCloseTo(0.2 + 0.512 + 50 + 0.1 + 0.3 + 0.05, within(1e-6));
        assertThat(work.known()).isEqualTo(Work.Known.FORECAST);
        assertThat(asked).containsExactly(1_000_000L, 128L, 640L, 1_280L, 2_560L);
    }

    /** The code is not compiled yet the first time, nor will it be for whoever asks. */
    @Test
    void noEstimateIsBelowTheTimeInWhichItDidNotEnd() {
        Work work = estimated(
                10_000,
                "",
                (worlds, progress) ->
                        task("worlds", worlds, asked.size() == 1 ? MILLISECOND : MILLISECOND / 10, progress));

        assertThat(work).isEqualTo(new Work(2, 0, Work.Known.FORECAST));
    }

    /** A use case that is stopped among its worlds answers from those there were. */
    @Test
    void whatAnswersAlthoughItWasStoppedIsNotMeasured() {
        Work work = estimated(100_000, "", (worlds, progress) -> {
            try {
                task("worlds", worlds, MILLISECOND, progress);
            } catch (CancelledException e) {
                now += MILLISECOND;
            }
        });

        assertThat(work.seconds()).isCloseTo(100, within(1e-6));
        assertThat(work.known()).isEqualTo(Work.Known.FORECAST);
    }

    @Test
    void whatTakesTooLongWithFewWorldsTakesAtLeastWhatItsTaskInHandTakes() {
        Work work = estimated(10_000, "", (worlds, progress) -> {
            task("worlds", worlds, 1_000 * MILLISECOND, progress);
            task("search", 0, 0, progress);
        });

        assertThat(work.known()).isEqualTo(Work.Known.AT_LEAST);
        assertThat(work.seconds()).isCloseTo(10_000, within(1e-3));
        assertThat(asked).containsExactly(10_000L, 128L);
    }

    /** 100 numbers, each a run of the worlds. */
    @Test
    void aTaskThatEndsTheWorkSaysHowLongAllOfItTakes() {
        Work work = estimated(10_000, "numbers", (worlds, progress) -> {
            task("worlds", worlds, MILLISECOND, progress);
            task("numbers", 100, worlds * MILLISECOND + 50 * MILLISECOND, progress);
        });

        assertThat(work.seconds()).isCloseTo(10 + 100 * 10.05, within(1e-3));
        assertThat(work.known()).isEqualTo(Work.Known.FORECAST);
    }

    @Test
    void whatIsTakenForAllWorldsAtTheBeginningIsSeen() {
        Work work = estimated(100_000, "", (worlds, progress) -> {
            inUse = 1_000 * worlds;
            task("worlds", worlds, MILLISECOND, progress);
            inUse = 0;
        });

        assertThat(work.bytes()).isEqualTo(100_000_000);
    }

    @Test
    void fewWorldsAreNeverMoreThanWereAskedFor() {
        LongStream.of(2, 100, 640, 700, 1_280).forEach(worlds -> {
            asked.clear();
            Work work = estimated(worlds, "", (count, progress) -> {
                task("search", 400, 10 * MILLISECOND, progress);
                task("worlds", count, MILLISECOND, progress);
            });

            assertThat(work.known()).isEqualTo(Work.Known.MEASURED);
            assertThat(work.seconds()).isCloseTo(4 + worlds / 1e3, within(1e-6));
            assertThat(asked).allMatch(count -> count <= worlds);
        });
    }

    @Test
    void whoeverStopsItGetsNoEstimate() {
        assertThatThrownBy(() -> estimated(10_000, "", (worlds, progress) -> {
                    interrupted = true;
                    assertThatThrownBy(progress::check).isInstanceOf(CancelledException.class);
                }))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void onlyWhatIsForecastMayEndSooner() {
        PartEstimate forecast = new PartEstimate("doors", new Work(1, 2, Work.Known.FORECAST));
        PartEstimate measured = new PartEstimate("doors", new Work(1, 2, Work.Known.MEASURED));

        assertThat(forecast.atMost(10_000_000).work()).isEqualTo(new Work(1, 2, Work.Known.AT_MOST));
        assertThat(forecast.atMost(10_000_000).note())
                .hasValue("for 10,000,000 worlds; it ends sooner if fewer are precise enough");
        assertThat(measured.atMost(10_000_000)).isEqualTo(measured);
    }
}

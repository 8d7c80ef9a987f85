package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class IntervalsTest {
    @Test
    void aShareHasWilsonsInterval() {
        // Newcombe 1998, table I: 81 of 263, 15 of 148.
        Estimate of263 = Intervals.ofShare(81, 263);
        Estimate of148 = Intervals.ofShare(15, 148);

        assertThat(of263.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(of263.high()).isCloseTo(0.3662, within(5e-5));
        assertThat(of148.low()).isCloseTo(0.0624, within(5e-5));
        assertThat(of148.high()).isCloseTo(0.1605, within(5e-5));
    }

    @Test
    void whatWasSeenInNoWorldIsBelowABoundAndNeverNothing() {
        Estimate none = Intervals.ofShare(0, 10_000);

        assertThat(none.isUnseen()).isTrue();
        assertThat(none.high()).isCloseTo(2.9953e-4, within(1e-8));
        assertThat(Intervals.ofMean(0, 0, 0, 7, 10_000)).isEqualTo(none);
    }

    @Test
    void whatWasSeenInEveryWorldIsNotCertain() {
        Estimate all = Intervals.ofShare(10_000, 10_000);

        assertThat(all.value()).isEqualTo(1);
        assertThat(all.low()).isLessThan(1).isGreaterThan(0.999);
    }

    /** By scipy.stats.beta; samples of several sizes are asked by turns. */
    @Test
    void fewWorldsOfAnySizeHaveTheirOwnInterval() {
        for (int turn = 0; turn < 2; turn++) {
            assertThat(FewWorlds.of(20).lowest(1)).isCloseTo(0.001265, within(1e-6));
            assertThat(FewWorlds.of(20).highest(1)).isCloseTo(0.248733, within(1e-6));
            assertThat(FewWorlds.of(100).lowest(19)).isCloseTo(0.118443, within(1e-6));
            assertThat(FewWorlds.of(100).highest(19)).isCloseTo(0.280698, within(1e-6));
            assertThat(FewWorlds.of(5).highest(5)).isEqualTo(1);
            assertThat(FewWorlds.of(5).lowest(0)).isZero();
        }
    }

    @Test
    void aMeanOfFewLosingWorldsHasClopperAndPearsonsIntervalOfTheirShare() {
        // 1 of 20 worlds: Clopper-Pearson 0.0013 to 0.2487; a world loses between one of four origins and all.
        Estimate few = Intervals.ofMean(2, 4, 1, 4, 20);

        assertThat(few.value()).isEqualTo(2.0 / 20 / 4);
        assertThat(few.low()).isCloseTo(0.001265 / 4, within(1e-6));
        assertThat(few.high()).isCloseTo(0.248733, within(1e-6));
    }

    @Test
    void aMeanOfManyHasTheIntervalOfItsWorlds() {
        // 50 worlds lose 2 of 4 origins, 50 lose none: mean 0.25, deviation 0.2513 a world.
        Estimate many = Intervals.ofMean(100, 200, 50, 4, 100);

        assertThat(many.value()).isEqualTo(0.25);
        assertThat(many.width() / 2).isCloseTo(1.959964 * 0.251259 / 10, within(1e-6));
    }

    @Test
    void aDifferenceHasTheIntervalOfTheDifferencesOfItsWorlds() {
        // 100 worlds, by 4 origins: the sum of the differences 10, of their squares 30; deviation √((30 − 1) / 99) a
        // world.
        Estimate difference = Intervals.ofDifference(10, 30, 4, 100);
        double half = 1.959964 * Math.sqrt(29.0 / 99) / 10 / 4;

        assertThat(difference.value()).isEqualTo(0.025);
        assertThat(difference.low()).isCloseTo(0.025 - half, within(1e-8));
        assertThat(difference.high()).isCloseTo(0.025 + half, within(1e-8));
    }

    @Test
    void aDifferenceStaysBetweenAllLostAndAllGained() {
        assertThat(Intervals.ofDifference(-396, 1_584, 4, 100).low()).isEqualTo(-1);
        assertThat(Intervals.ofDifference(396, 1_584, 4, 100).high()).isEqualTo(1);
        assertThat(Intervals.ofDifference(0, 0, 0, 100)).isEqualTo(Estimate.ZERO);
    }

    /** One world says nothing of how much worlds differ: as much as they can. */
    @Test
    void aDifferenceInOneWorldIsHardlyKnown() {
        assertThat(Intervals.ofDifference(1, 1, 1, 1).low()).isCloseTo(1 - 1.959964, within(1e-6));
        assertThat(Intervals.ofDifference(1, 1, 1, 2).low()).isCloseTo(0.5 - 1.959964 * 0.5, within(1e-6));
    }

    /** 81 of 100 worlds have all 4 origins, 19 have one of them; then 80 and 20. */
    @Test
    void reachIsSeenFromTheOtherSideWhereFewerThanTwentyWorldsMissAny() {
        Estimate missing = Intervals.ofMean(57, 171, 19, 4, 100);
        assertThat(Intervals.ofReach(343, 1_315, 100, 81, 4, 100))
                .isEqualTo(new Estimate(1 - missing.value(), 1 - missing.high(), 1 - missing.low()));
        assertThat(Intervals.ofReach(340, 1_300, 100, 80, 4, 100)).isEqualTo(Intervals.ofMean(340, 1_300, 100, 4, 100));
    }

    /** Of 38 worlds 19 have an origin, or 20; one origin alone is a share. */
    @Test
    void reachIsNotSeenFromTheOtherSideWhereFewWorldsHaveAny() {
        assertThat(Intervals.ofReach(76, 304, 19, 19, 4, 38)).isEqualTo(Intervals.ofMean(76, 304, 19, 4, 38));
        Estimate missing = Intervals.ofMean(72, 288, 18, 4, 38);
        assertThat(Intervals.ofReach(80, 320, 20, 20, 4, 38))
                .isEqualTo(new Estimate(1 - missing.value(), 1 - missing.high(), 1 - missing.low()));
        assertThat(Intervals.ofReach(95, 95, 95, 95, 1, 100)).isEqualTo(Intervals.ofShare(95, 100));
    }

    @Test
    void reachThatNearlyNoWorldMissesIsSeenFromTheOtherSide() {
        Estimate nearlyAll = Intervals.ofReach(3_995, 15_985, 1_000, 997, 4, 1_000);

        assertThat(nearlyAll.value()).isCloseTo(0.99875, within(1e-12));
        assertThat(nearlyAll.low()).isLessThan(0.99875).isGreaterThan(0.98);
        assertThat(nearlyAll.high()).isLessThan(1).isGreaterThan(0.99875);
    }

    /** The seeds are fixed, so that the share is always the same: 95 % ± 1.5 %, which is three deviations of 2,000. */
    @Test
    void ninetyFiveOfAHundredIntervalsHoldTheExactValue() {
        int maps = 0;
        int held = 0;
        for (int seed = 0; maps < 2_000; seed++) {
            RandomUncertainGraphs graphs = new RandomUncertainGraphs(new Random(seed));
            WaysQuestion question = graphs.question(6, 8);
            if (Worlds.drawsThatMatter(question, Progress.NONE) > 12) {
                continue;
            }
            double exact = Worlds.of(question, WorldsParameters.DEFAULT, Progress.NONE)
                    .reach()
                    .get(0)
                    .value();
            if (exact < 0.02 || exact > 0.98) {
                continue;
            }
            WorldsParameters sampled =
                    new WorldsParameters(2_000, seed, WorldsParameters.DEFAULT.precision(), Mode.SAMPLED, 1);
            Estimate estimate =
                    Worlds.of(question, sampled, Progress.NONE).reach().get(0);
            maps++;
            held += estimate.low() <= exact && exact <= estimate.high() ? 1 : 0;
        }

        assertThat(held / 2_000.0).isBetween(0.935, 0.965);
    }

    @Test
    void ninetyFiveOfAHundredIntervalsOfCriticalityHoldItToo() {
        int maps = 0;
        int held = 0;
        for (int seed = 0; maps < 2_000; seed++) {
            RandomUncertainGraphs graphs = new RandomUncertainGraphs(new Random(seed));
            WaysQuestion question = graphs.question(6, 8);
            if (question.origins().length < 2 || Worlds.drawsThatMatter(question, Progress.NONE) > 12) {
                continue;
            }
            int node = question.origins()[0];
            double exact = Worlds.of(question, WorldsParameters.DEFAULT, Progress.NONE)
                    .criticality()
                    .get(node)
                    .value();
            if (exact < 0.02 || exact > 0.98) {
                continue;
            }
            WorldsParameters sampled =
                    new WorldsParameters(2_000, seed, WorldsParameters.DEFAULT.precision(), Mode.SAMPLED, 1);
            Estimate estimate =
                    Worlds.of(question, sampled, Progress.NONE).criticality().get(node);
            maps++;
            held += estimate.low() <= exact && exact <= estimate.high() ? 1 : 0;
        }

        assertThat(held / 2_000.0).isBetween(0.935, 0.965);
    }

    @Test
    void whatIsCertainlyNotIsNoRareEvent() {
        assertThat(Estimate.ZERO.isUnseen()).isFalse();
        assertThat(new Estimate(0, 0, 0.01).isUnseen()).isTrue();
        assertThat(new Estimate(0.01, 0, 0.02).isUnseen()).isFalse();
    }
}

package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SampleBoundsTest {
    private static final long MOST = 10_000;
    private static final double DELTA = 0.05;
    private static final double ERROR = 0.05;
    private static final long DRAWN = 100;
    private static final long[] HITS = {0, 50, 70, 100};

    /** So that no bound is cut at 0 or 1 below. */
    private static final double[] SHARES = {0.3, 0.5, 0.7};

    private static final double CLOSE = 1e-9;

    private static SampleBounds bounds() {
        return new SampleBounds(MOST, DELTA, HITS, DRAWN, SampleBounds.evenly(HITS.length, ERROR));
    }

    /** Freedman's inequality: of so many samples too many, or too few, where so many of MOST are expected. */
    private static double chance(double probability, double excess) {
        return Math.exp(-excess * excess / (2 * (MOST * probability + excess / 3)));
    }

    @Test
    void whateverTheShareANodesBoundsFailWithTheSameChanceOnEitherSide() {
        SampleBounds bounds = bounds();
        for (int node = 0; node < HITS.length; node++) {
            double expected = chanceBelow(bounds, node, 0.5, 9_000);
            for (long samples : new long[] {2_000, 5_000, 9_999}) {
                for (double share : SHARES) {
                    assertThat(chanceBelow(bounds, node, share, samples)).isCloseTo(expected, within(CLOSE));
                    assertThat(chanceAbove(bounds, node, share, samples)).isCloseTo(expected, within(CLOSE));
                }
            }
        }
    }

    @Test
    void theChancesOfAllBoundsTogetherAreDelta() {
        SampleBounds bounds = bounds();
        double sum = 0;
        for (int node = 0; node < HITS.length; node++) {
            sum += chanceBelow(bounds, node, 0.5, 9_000) + chanceAbove(bounds, node, 0.5, 9_000);
        }
        assertThat(sum).isCloseTo(DELTA, within(CLOSE));
    }

    @Test
    void whoIsHitMoreGetsMoreOfTheChanceAndWhoNeverWasGetsSome() {
        SampleBounds bounds = bounds();
        for (int node = 1; node < HITS.length; node++) {
            assertThat(chanceBelow(bounds, node, 0.5, 9_000)).isGreaterThan(chanceBelow(bounds, node - 1, 0.5, 9_000));
        }
        assertThat(chanceBelow(bounds, 0, 0.5, 9_000)).isGreaterThan(0.99 * 0.01 * DELTA / (2 * HITS.length));
    }

    /** Of ten who were hit alike: (5 + √5 + 1) of 100 each, with a little to spare. */
    @Test
    void drawingMayBeExpectedToEndWhereTheChancesNeededAreWithinDelta() {
        long[] hits = new long[10];
        Arrays.fill(hits, 5);
        SampleBounds bounds = new SampleBounds(MOST, DELTA, hits, DRAWN, SampleBounds.evenly(10, ERROR));
        double expected = (5 + Math.sqrt(5) + 1) / DRAWN;
        long end = bounds.expectedEnd();

        assertThat(20 * chance(expected + ERROR, end * ERROR)).isGreaterThan(0.99 * DELTA);
        assertThat(20 * chance(expected + ERROR, (end + 1) * ERROR)).isLessThanOrEqualTo(0.99 * DELTA);
    }

    @Test
    void whereEvenTheMostSamplesAreTooFewForTheErrorsTheyAreAllExpectedAndDeltaHolds() {
        SampleBounds bounds = new SampleBounds(MOST, DELTA, HITS, DRAWN, SampleBounds.evenly(HITS.length, 0.0001));
        double sum = 0;
        for (int node = 0; node < HITS.length; node++) {
            sum += 2 * chanceBelow(bounds, node, 0.5, 9_000);
        }
        assertThat(bounds.expectedEnd()).isEqualTo(MOST);
        assertThat(sum).isCloseTo(DELTA, within(CLOSE));
    }

    @Test
    void noBoundLeavesWhatAProbabilityCanBe() {
        SampleBounds bounds = bounds();
        assertThat(bounds.below(0, 0, 100)).isZero();
        assertThat(bounds.below(0, 0.001, 100)).isEqualTo(0.001);
        assertThat(bounds.above(0, 1, 100)).isZero();
        assertThat(bounds.above(0, 0.75, 100)).isEqualTo(0.25);
    }

    private static double chanceBelow(SampleBounds bounds, int node, double share, long samples) {
        double below = bounds.below(node, share, samples);
        assertThat(below).isBetween(0.0, share);
        return chance(share - below, samples * below);
    }

    private static double chanceAbove(SampleBounds bounds, int node, double share, long samples) {
        double above = bounds.above(node, share, samples);
        assertThat(above).isBetween(0.0, 1 - share);
        return chance(share + above, samples * above);
    }
}

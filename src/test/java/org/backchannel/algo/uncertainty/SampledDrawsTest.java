package org.backchannel.algo.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.backchannel.graph.DrawName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampledDrawsTest {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final int BLOCKS = 20_000;
    private static final double WORLDS = 64.0 * BLOCKS;

    /** Five standard deviations of the share of so many fair draws. */
    private static final double FIVE_DEVIATIONS = 5 * 0.5 / Math.sqrt(WORLDS);

    private static final long[] NAMES = {
        DrawName.of("source", "s"), DrawName.of("source", "t"), DrawName.of("carries", "u", "forward"), 0, -1
    };

    private static SampledDraws draws(double probability, long seed) {
        double[] probabilities = new double[NAMES.length];
        Arrays.fill(probabilities, probability);
        return new SampledDraws(probabilities, NAMES, seed);
    }

    /** What Java's own SplitMix64 makes of a state. */
    private static long mixed(long bits) {
        return new SplittableRandom(bits - GOLDEN_RATIO).nextLong();
    }

    /** World by world: its uniform number, a bit from each of 64 numbers, the highest first, is below the probability. */
    private static long plain(double probability, long name, long seed, long block) {
        long seedKey = new SplittableRandom(seed).nextLong();
        SplittableRandom planes = new SplittableRandom(mixed(name ^ mixed(seedKey + block * GOLDEN_RATIO)));
        long[] uniform = new long[Long.SIZE];
        for (int plane = 0; plane < Long.SIZE; plane++) {
            long bits = planes.nextLong();
            for (int world = 0; world < Long.SIZE; world++) {
                uniform[world] = uniform[world] << 1 | bits >>> world & 1;
            }
        }
        long succeeds = 0;
        for (int world = 0; world < Long.SIZE; world++) {
            boolean isBelow = Math.scalb(toDouble(uniform[world]), -64) < probability;
            succeeds |= isBelow ? 1L << world : 0;
        }
        return succeeds;
    }

    private static double toDouble(long unsigned) {
        return unsigned >= 0 ? unsigned : 2.0 * (unsigned >>> 1 | unsigned & 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-3, 0.25, 1.0 / 3, 0.5, 0.65, 0.85, 0.999})
    void drawsAreThoseOfJavasSplitMix(double probability) {
        for (long seed : new long[] {0, 1, 42, -7, Long.MIN_VALUE}) {
            SampledDraws draws = draws(probability, seed);
            for (long block : new long[] {0, 1, 2, 1_000_000}) {
                draws.turnTo(block);
                for (int draw = 0; draw < NAMES.length; draw++) {
                    assertThat(draws.of(draw)).isEqualTo(plain(probability, NAMES[draw], seed, block));
                }
                assertThat(draws.of(-1)).isEqualTo(-1L);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.5, 0.85})
    void aDrawSucceedsAsOftenAsItsProbabilitySays(double probability) {
        SampledDraws draws = draws(probability, 1);
        for (int draw = 0; draw < NAMES.length; draw++) {
            long succeeded = 0;
            for (int block = 0; block < BLOCKS; block++) {
                draws.turnTo(block);
                succeeded += Long.bitCount(draws.of(draw));
            }
            assertThat(succeeded / WORLDS).isCloseTo(probability, within(FIVE_DEVIATIONS));
        }
    }

    /** Two draws, two seeds, two worlds side by side and two blocks agree in half of the worlds. */
    @Test
    void nothingIsToldByAnyOtherDrawSeedOrWorld() {
        SampledDraws one = draws(0.5, 1);
        SampledDraws other = draws(0.5, 2);
        long[] agree = new long[4];
        for (int block = 0; block < BLOCKS; block++) {
            one.turnTo(block);
            other.turnTo(block);
            long here = one.of(0);
            agree[0] += Long.bitCount(~(here ^ one.of(1)));
            agree[1] += Long.bitCount(~(here ^ other.of(0)));
            agree[2] += Long.bitCount(~(here ^ Long.rotateLeft(here, 1)));
            one.turnTo(block + 1);
            agree[3] += Long.bitCount(~(here ^ one.of(0)));
        }
        for (long same : agree) {
            assertThat(same / WORLDS).isCloseTo(0.5, within(FIVE_DEVIATIONS));
        }
    }

    @Test
    void aDrawThatBecomesLikelierSucceedsInTheSameWorldsAndSomeMore() {
        SampledDraws seldom = draws(0.3, 1);
        SampledDraws often = draws(0.4, 1);
        for (int block = 0; block < 100; block++) {
            seldom.turnTo(block);
            often.turnTo(block);
            assertThat(seldom.of(0) & ~often.of(0)).isZero();
        }
    }
}

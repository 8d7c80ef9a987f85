package org.backchannel.algo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededDrawsTest {
    private static final int DRAWS = 60_000;

    /** SplitMix64 steps by this before it mixes, so the JDK's, begun one step back, mixes a number as it is. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private static long mixedByTheJdk(long bits) {
        return new SplittableRandom(bits - STEP).nextLong();
    }

    @Test
    void drawsAreThoseOfTheJdksSplitMix64BegunFromSeedAndPurpose() {
        for (long seed : new long[] {0, 1, 42, -1, Long.MIN_VALUE}) {
            for (long purpose = -1; purpose < 4; purpose++) {
                SplittableRandom jdk = new SplittableRandom(mixedByTheJdk(mixedByTheJdk(seed) + STEP * purpose));
                SeededDraws draws = new SeededDraws(seed, purpose);
                for (int draw = 0; draw < 20; draw++) {
                    assertThat(draws.nextLong()).isEqualTo(jdk.nextLong());
                }
            }
        }
    }

    /** The counts of six sides lie within five standard deviations, which one honest die in 300,000 does not. */
    @Test
    void aDieIsFair() {
        SeededDraws draws = new SeededDraws(1, 2);
        int[] counts = new int[6];
        for (int draw = 0; draw < DRAWS; draw++) {
            counts[draws.nextInt(6)]++;
        }
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(10_000 - 457, 10_000 + 457));
    }

    @Test
    void sharesLieBetweenZeroAndOneAndAverageToAHalf() {
        SeededDraws draws = new SeededDraws(3, 4);
        double mean = IntStream.range(0, DRAWS)
                .mapToDouble(draw -> draws.nextDouble())
                .peek(share -> assertThat(share).isGreaterThanOrEqualTo(0).isLessThan(1))
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(0.494, 0.506);
    }

    @Test
    void aSeedAndAPurposeNameTheDraws() {
        assertThat(new SeededDraws(1, 1).nextLong()).isEqualTo(new SeededDraws(1, 1).nextLong());
        assertThat(new SeededDraws(1, 1).nextLong()).isNotEqualTo(new SeededDraws(1, 2).nextLong());
        assertThat(new SeededDraws(1, 1).nextLong()).isNotEqualTo(new SeededDraws(2, 1).nextLong());
    }

    @Test
    void aBoundOfOneLeavesNoChoiceAndTheLargestIsKept() {
        SeededDraws draws = new SeededDraws(5, 6);
        for (int draw = 0; draw < 1_000; draw++) {
            assertThat(draws.nextInt(1)).isZero();
            assertThat(draws.nextInt(Integer.MAX_VALUE)).isBetween(0, Integer.MAX_VALUE - 1);
        }
    }

    @Test
    void shufflingKeepsAllAndEveryOrderComes() {
        SeededDraws draws = new SeededDraws(7, 8);
        int[] orders = new int[6];
        for (int time = 0; time < 6_000; time++) {
            int[] numbers = {0, 1, 2};
            draws.shuffle(numbers);
            assertThat(numbers).containsExactlyInAnyOrder(0, 1, 2);
            orders[numbers[0] * 2 + (numbers[1] > numbers[2] ? 1 : 0)]++;
        }
        assertThat(Arrays.stream(orders).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }
}

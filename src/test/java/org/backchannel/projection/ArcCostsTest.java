package org.backchannel.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArcCostsTest {
    private static final BigInteger LARGEST_SUM = BigInteger.ONE.shiftLeft(62);

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "0.9999999, 1",
        "0.999999, 1",
        "0.9999984, 2",
        "0.98, 20203",
        "0.5, 693147",
        "0.36787944117144233, 1000000",
        "1e-17, 39143947",
        "4.9e-324, 744440072",
        "17, 1"
    })
    void aStrengthCostsItsLogarithmInMillionthsButNeverNothing(double strength, long cost) {
        assertThat(ArcCosts.ofStrength(strength)).isEqualTo(cost);
        assertThat(ArcCosts.reliability(new double[] {strength, strength}).costs())
                .containsExactly(cost, cost);
    }

    @Test
    void reliabilityIsReportedInNepersAndIsRounded() {
        ArcCosts costs = ArcCosts.reliability(new double[] {0.5});
        assertThat(costs.perUnit()).isEqualTo(1e6);
        assertThat(costs.rounded()).isTrue();
    }

    @Test
    void routesOfTheSameArcsTieWhateverTheirOrder() {
        double[] strengths = {0.1, 0.7, 0.3};
        double[] backwards = {0.3, 0.7, 0.1};
        assertThat(sum(ArcCosts.reliability(strengths))).isEqualTo(sum(ArcCosts.reliability(backwards)));
        assertThat(DoubleStream.of(strengths).reduce(1, (a, b) -> a * b))
                .as("which the products of the strengths do not")
                .isNotEqualTo(DoubleStream.of(backwards).reduce(1, (a, b) -> a * b));
    }

    private static long sum(ArcCosts costs) {
        return LongStream.of(costs.costs()).sum();
    }

    @Test
    void everyArcIsAHop() {
        ArcCosts costs = ArcCosts.hops(3);
        assertThat(costs.costs()).containsExactly(1, 1, 1);
        assertThat(costs.perUnit()).isEqualTo(1);
        assertThat(costs.rounded()).isFalse();
    }

    @Test
    void aGraphWithoutArcsCostsNothing() {
        assertThat(ArcCosts.reliability(new double[0]).costs()).isEmpty();
        assertThat(ArcCosts.hops(0).costs()).isEmpty();
        assertThat(ArcCosts.inverse(new double[0], 0).costs()).isEmpty();
        assertThat(ArcCosts.inverse(new double[0], 1).rounded()).isFalse();
        assertThat(ArcCosts.length(new double[0], 0).costs()).isEmpty();
    }

    @Test
    void wholeWeightsDivideTheirLeastCommonMultiple() {
        ArcCosts costs = ArcCosts.inverse(new double[] {1, 2, 3, 4, 6, 2}, 5);
        assertThat(costs.perUnit()).isEqualTo(12);
        assertThat(costs.costs()).containsExactly(12, 6, 4, 3, 2, 6);
        assertThat(costs.rounded()).isFalse();
    }

    @Test
    void equalWeightsCostOneEach() {
        ArcCosts costs = ArcCosts.inverse(new double[] {7, 7}, 3);
        assertThat(costs.costs()).containsExactly(1, 1);
        assertThat(costs.perUnit()).isEqualTo(7);
    }

    @Test
    void randomWholeWeightsComeOutExactly() {
        long seed = Long.getLong("backchannel.test.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int number = 0; number < 300; number++) {
            double[] weights = random.doubles(1 + random.nextInt(8), 1, 40)
                    .map(Math::floor)
                    .toArray();
            ArcCosts costs = ArcCosts.inverse(weights, 10);
            String name = "seed " + seed + ": " + Arrays.toString(weights);
            assertThat(costs.rounded()).as(name).isFalse();
            assertThat(costs.perUnit()).as(name).isEqualTo(leastCommonMultiple(weights));
            for (int arc = 0; arc < weights.length; arc++) {
                assertThat(costs.costs()[arc] * weights[arc]).as(name).isEqualTo(costs.perUnit());
            }
        }
    }

    /** By the highest power of each prime. */
    private static double leastCommonMultiple(double[] weights) {
        double multiple = 1;
        for (int prime : new int[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}) {
            double best = 1;
            for (double weight : weights) {
                double power = 1;
                while (weight % (power * prime) == 0) {
                    power *= prime;
                }
                best = Math.max(best, power);
            }
            multiple *= best;
        }
        return multiple;
    }

    @Test
    void theMultipleIsUsedUntilARouteWouldPassTwoToTheSixtySecond() {
        double[] weights = {1, 0x1p52};
        ArcCosts last = ArcCosts.inverse(weights, 1024);
        assertThat(last.rounded()).isFalse();
        assertThat(last.costs()).containsExactly(1L << 52, 1);
        ArcCosts first = ArcCosts.inverse(weights, 1025);
        assertThat(first.rounded()).isTrue();
        assertThat(first.perUnit()).isEqualTo(0x1p51);
        assertThat(first.costs()).containsExactly(1L << 51, 1);
    }

    @Test
    void theMultipleItselfMayPassTwoToTheSixtySecond() {
        double odd = 0x1p52 - 1;
        ArcCosts costs = ArcCosts.inverse(new double[] {0x1p52, odd}, 1000);
        assertThat(costs.rounded()).isFalse();
        assertThat(costs.costs()).containsExactly((1L << 52) - 1, 1L << 52);
        assertThat(costs.perUnit()).isEqualTo(0x1p52 * odd);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.999, 1.5, 1e-300, 123_456_789.5, 0x1p50 + 0.5, 0x1p53, 1e30})
    void otherWeightsDivideTheLargestPowerOfTwoThatFits(double least) {
        for (int nodes : new int[] {1, 2, 3, 1000, 100_000, Integer.MAX_VALUE}) {
            ArcCosts costs = ArcCosts.inverse(new double[] {least, least * 1.75}, nodes);
            assertThat(costs.rounded()).isTrue();
            assertThat(costs.perUnit()).isEqualTo(Math.scalb(1.0, Math.getExponent(costs.perUnit())));
            double route = Math.max(1, nodes - 1) * (costs.perUnit() / least);
            assertThat(route).isLessThan(0x1p62).isGreaterThanOrEqualTo(0x1p61);
            assertThat(costs.costs()[0]).isPositive();
            assertThat(costs.costs()[1]).isPositive();
        }
    }

    @Test
    void roundedInverseCostsKeepTheirProportions() {
        ArcCosts costs = ArcCosts.inverse(new double[] {0.3, 0.7, 0.123456789}, 1000);
        assertThat(costs.costs()[0] / costs.perUnit()).isCloseTo(1 / 0.3, within(1e-13));
        assertThat(costs.costs()[1] / costs.perUnit()).isCloseTo(1 / 0.7, within(1e-13));
        assertThat(costs.costs()[2] / costs.perUnit()).isCloseTo(1 / 0.123456789, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {4.9e-324, 1e-310, 1e300, Double.MAX_VALUE})
    void weightsAtTheEndsOfTheRangeHaveCostsToo(double weight) {
        ArcCosts costs = ArcCosts.inverse(new double[] {weight}, Integer.MAX_VALUE);
        assertThat(costs.perUnit()).isPositive().isFinite();
        assertThat(costs.costs()[0]).isBetween(1L, 1L << 31);
    }

    @Test
    void aWeightAThousandOrdersAboveTheLeastStillCostsOne() {
        assertThat(ArcCosts.inverse(new double[] {1e-300, 1}, 3).costs()[1]).isOne();
    }

    @Test
    void noLongestRouteOverflows() {
        for (double[] weights : new double[][] {{1, 3}, {0.1, 0.9}, {1, 0x1p52 - 1}, {1e-9, 5}}) {
            for (int nodes : new int[] {2, 1000, 1_000_000}) {
                long dearest = LongStream.of(ArcCosts.inverse(weights, nodes).costs())
                        .max()
                        .orElseThrow();
                assertThat(BigInteger.valueOf(dearest).multiply(BigInteger.valueOf(nodes - 1L)))
                        .isLessThan(LARGEST_SUM);
            }
        }
    }

    @Test
    void aLengthCostsItsMillionthsButNeverNothing() {
        ArcCosts costs = ArcCosts.length(new double[] {2.5, 1, 0.1, 1e-9}, 4);
        assertThat(costs.costs()).containsExactly(2_500_000, 1_000_000, 100_000, 1);
        assertThat(costs.perUnit()).isEqualTo(1e6);
    }

    @Test
    void lengthsThatCouldOverflowAreRefusedWithTheNumbers() {
        double[] lengths = {1, 1e12};
        assertThat(ArcCosts.length(lengths, 5).costs()).containsExactly(1_000_000, 1_000_000_000_000_000_000L);
        assertThatExceptionOfType(BadProjectionException.class)
                .isThrownBy(() -> ArcCosts.length(lengths, 6))
                .withMessage("cost 'length': a route of 5 ties of length 1.000e+12 passes the largest sum of 2^62"
                        + " millionths; give lengths in a larger unit");
    }
}

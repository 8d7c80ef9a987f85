package org.backchannel.projection;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What arcs cost under a cost model: whole numbers of at least 1, so that routes of equal arc costs tie exactly,
 * whatever the order of addition, and no sum along a route can overflow a {@code long}.
 *
 * @param costs by arc
 * @param perUnit how much cost makes one unit of the model
 * @param rounded whether a cost may differ from its model by rounding
 */
record ArcCosts(long[] costs, double perUnit, boolean rounded) {
    /** Millionths: a neper is a million of them. */
    static final double MILLION = 1e6;

    /** A route of n − 1 arcs must stay below this. */
    private static final double LARGEST_SUM = 0x1p62;

    private static final int LARGEST_POWER = 62;

    /** The least strength that any double holds costs 745 million: no route overflows below 10 billion arcs. */
    static long ofStrength(double strength) {
        return Math.max(1, Math.round(-StrictMath.log(strength) * MILLION));
    }

    static ArcCosts reliability(double[] strengths) {
        return new ArcCosts(
                Arrays.stream(strengths).mapToLong(ArcCosts::ofStrength).toArray(), MILLION, true);
    }

    static ArcCosts hops(int arcs) {
        long[] costs = new long[arcs];
        Arrays.fill(costs, 1);
        return new ArcCosts(costs, 1, false);
    }

    /**
     * K / weight. For whole weights K is their least common multiple, and every cost exact, if a route's sum stays
     * below 2⁶²; otherwise it is the largest power of two for which it does.
     */
    static ArcCosts inverse(double[] weights, int nodes) {
        double least = Arrays.stream(weights).min().orElse(1);
        OptionalDouble multiple = leastCommonMultiple(weights);
        if (multiple.isPresent() && Math.max(1, nodes - 1) * (multiple.getAsDouble() / least) < LARGEST_SUM) {
            return scaledInverse(weights, multiple.getAsDouble(), false);
        }
        int power = LARGEST_POWER;
        while (Math.max(1, nodes - 1) * (Math.scalb(1.0, power) / least) >= LARGEST_SUM) {
            power--;
        }
        return scaledInverse(weights, Math.scalb(1.0, power), true);
    }

    private static ArcCosts scaledInverse(double[] weights, double scale, boolean rounded) {
        long[] costs = Arrays.stream(weights)
                .mapToLong(weight -> Math.max(1, Math.round(scale / weight)))
                .toArray();
        return new ArcCosts(costs, scale, rounded);
    }

    /** Of the distinct weights; empty where one of them is not whole or the multiple passes 2⁵³. */
    private static OptionalDouble leastCommonMultiple(double[] weights) {
        long multiple = 1;
        for (double weight : Arrays.stream(weights).distinct().toArray()) {
            if (weight != Math.rint(weight) || weight >= 0x1p53) {
                return OptionalDouble.empty();
            }
            long whole = (long) weight;
            long factor = whole / greatestCommonDivisor(multiple, whole);
            if (multiple > (1L << 53) / factor) {
                return OptionalDouble.empty();
            }
            multiple *= factor;
        }
        return OptionalDouble.of(multiple);
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    static ArcCosts length(double[] lengths, int nodes) {
        double longest = Arrays.stream(lengths).max().orElse(0);
        if (Math.max(1, nodes - 1) * longest * MILLION >= LARGEST_SUM) {
            throw new BadProjectionException("cost 'length': a route of " + (nodes - 1) + " ties of length " + longest
                    + " passes the largest sum of 2^62 millionths; give lengths in a larger unit");
        }
        long[] costs = Arrays.stream(lengths)
                .mapToLong(length -> Math.max(1, Math.round(length * MILLION)))
                .toArray();
        return new ArcCosts(costs, MILLION, true);
    }
}

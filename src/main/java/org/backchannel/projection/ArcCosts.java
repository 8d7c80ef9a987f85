package org.backchannel.projection;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    private static final int LARGEST_SUM_POWER = 62;

    /** From here on not every whole number is a double, so none is known to be what was meant. */
    private static final double LARGEST_WHOLE = 0x1p53;

    /** Under a model, of arcs of these strengths that are made of these ties. */
    static ArcCosts of(CostModel model, double[] strengths, List<List<Contribution>> contributions, int nodes) {
        return switch (model) {
            case RELIABILITY -> reliability(strengths);
            case HOPS -> hops(strengths.length);
            case INVERSE -> inverse(strengths, nodes);
            case LENGTH ->
                length(contributions.stream().mapToDouble(ArcCosts::shortest).toArray(), nodes);
        };
    }

    private static double shortest(List<Contribution> arc) {
        return arc.stream()
                .map(Contribution::tie)
                .mapToDouble(tie -> tie.length()
                        .orElseThrow(() -> new BadProjectionException("cost 'length' needs a length on every tie that"
                                + " counts; tie '" + tie.id() + "' has none")))
                .min()
                .orElseThrow();
    }

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
        int longestRoute = Math.max(1, nodes - 1);
        return leastCommonMultiple(weights, least, longestRoute)
                .map(multiple -> dividedExactly(multiple, weights))
                .orElseGet(() -> dividedRounding(largestPowerOfTwo(least, longestRoute), weights));
    }

    /** Of the weights; empty where one of them is not whole or a route could cost too much. */
    private static Optional<BigInteger> leastCommonMultiple(double[] weights, double least, int longestRoute) {
        if (!Arrays.stream(weights).allMatch(weight -> weight == Math.rint(weight) && weight < LARGEST_WHOLE)) {
            return Optional.empty();
        }
        BigInteger route = BigInteger.valueOf(longestRoute);
        BigInteger bound = BigInteger.valueOf((long) least).shiftLeft(LARGEST_SUM_POWER);
        BigInteger multiple = BigInteger.ONE;
        for (double weight : Arrays.stream(weights).distinct().toArray()) {
            BigInteger whole = BigInteger.valueOf((long) weight);
            multiple = multiple.divide(multiple.gcd(whole)).multiply(whole);
            if (multiple.multiply(route).compareTo(bound) >= 0) {
                return Optional.empty();
            }
        }
        return Optional.of(multiple);
    }

    private static ArcCosts dividedExactly(BigInteger multiple, double[] weights) {
        long[] costs = Arrays.stream(weights)
                .mapToLong(weight ->
                        multiple.divide(BigInteger.valueOf((long) weight)).longValueExact())
                .toArray();
        return new ArcCosts(costs, multiple.doubleValue(), false);
    }

    /** Searched downwards from where the dearest arc alone would pass the limit. */
    private static double largestPowerOfTwo(double least, int longestRoute) {
        int power = Math.min(Double.MAX_EXPONENT, Math.getExponent(least) + LARGEST_SUM_POWER + 1);
        while (longestRoute * (Math.scalb(1.0, power) / least) >= LARGEST_SUM) {
            power--;
        }
        return Math.scalb(1.0, power);
    }

    private static ArcCosts dividedRounding(double scale, double[] weights) {
        long[] costs = Arrays.stream(weights)
                .mapToLong(weight -> Math.max(1, Math.round(scale / weight)))
                .toArray();
        return new ArcCosts(costs, scale, true);
    }

    static ArcCosts length(double[] lengths, int nodes) {
        double longest = Arrays.stream(lengths).max().orElse(0);
        if (Math.max(1, nodes - 1) * longest * MILLION >= LARGEST_SUM) {
            throw new BadProjectionException(String.format(
                    Locale.ROOT,
                    "cost 'length': a route of %d ties of length %.4g passes the largest sum of 2^62 millionths;"
                            + " give lengths in a larger unit",
                    Math.max(1, nodes - 1),
                    longest));
        }
        long[] costs = Arrays.stream(lengths)
                .mapToLong(length -> Math.max(1, Math.round(length * MILLION)))
                .toArray();
        return new ArcCosts(costs, MILLION, true);
    }
}

package org.backchannel.algo.uncertainty;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Points of a distribution of weighed values. */
final class Quantiles {
    /** Weights are sums of rounded products: a half that falls short of 0.5 by a last digit is a half. */
    private static final double ROUNDING = 1e-9;

    private Quantiles() {}

    /** The least value that this much of the weight does not exceed; weights sum to 1. */
    static double of(double[] values, double[] weights, double quantile) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> values[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        double sum = 0;
        for (int place : order) {
            sum += weights[place];
            if (sum >= quantile - ROUNDING) {
                return values[place];
            }
        }
        return order.length == 0 ? Double.NaN : values[order[order.length - 1]];
    }
}

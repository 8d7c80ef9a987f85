package org.backchannel.algo.brokerage;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * How many pairs are at each distance in hops, and what they add up to: 1 each, or 1/d each. Sets of actors whose sums
 * are equal must tie, and sums of thirds and sevenths in {@code double} do not: where two are too near to tell, they are
 * compared as fractions.
 */
final class HopCounts implements Comparable<HopCounts> {
    /** Sums farther apart than this share of themselves are in the order that they seem to be in. */
    private static final double NEAR = 1e-9;

    private final boolean weighsDistance;

    /** By distance; none at 0. */
    private final long[] pairs;

    private final double sum;

    /** Keeps its own copy. */
    HopCounts(boolean weighsDistance, long[] pairs, int distances) {
        this.weighsDistance = weighsDistance;
        this.pairs = Arrays.copyOf(pairs, distances);
        double total = 0;
        for (int distance = 1; distance < distances; distance++) {
            total += weighsDistance ? pairs[distance] / (double) distance : pairs[distance];
        }
        this.sum = total;
    }

    double sum() {
        return sum;
    }

    @Override
    public int compareTo(HopCounts other) {
        if (!weighsDistance || Math.abs(sum - other.sum) > NEAR * Math.max(sum, other.sum)) {
            return Double.compare(sum, other.sum);
        }
        return exactly(other);
    }

    /** The sign of the difference, as a fraction of whole numbers of any size. */
    private int exactly(HopCounts other) {
        BigInteger over = BigInteger.ZERO;
        BigInteger under = BigInteger.ONE;
        for (int distance = 1; distance < Math.max(pairs.length, other.pairs.length); distance++) {
            long difference = at(distance) - other.at(distance);
            if (difference != 0) {
                BigInteger d = BigInteger.valueOf(distance);
                over = over.multiply(d).add(BigInteger.valueOf(difference).multiply(under));
                under = under.multiply(d);
                BigInteger common = over.gcd(under);
                over = over.divide(common);
                under = under.divide(common);
            }
        }
        return over.signum();
    }

    private long at(int distance) {
        return distance < pairs.length ? pairs[distance] : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HopCounts counts && compareTo(counts) == 0;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(weighsDistance);
    }
}

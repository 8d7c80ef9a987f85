package org.backchannel.algo.centrality;

/**
 * The strength of a route that costs so many micronepers, exp(−cost / 1,000,000), as the product of two entries of
 * tables: of the cost's last 14 bits, and of the others. A few units in the last place
 * from the exact value, and n² pairs cost no exponential. Strengths
 * below the least normal {@code double}, from 708 nepers on, count as 0. Memory: 500 KB.
 */
final class RouteStrengths {
    private static final double MICRONEPERS = 1e6;
    private static final int LOW_BITS = 14;
    private static final int LOW_MASK = (1 << LOW_BITS) - 1;
    private static final int COARSE = (708_000_000 >> LOW_BITS) + 1;

    private final double[] fine;
    private final double[] coarse;

    /** Without the tables where they are not needed. */
    RouteStrengths(boolean needed) {
        fine = new double[needed ? LOW_MASK + 1 : 0];
        coarse = new double[needed ? COARSE : 0];
        for (int i = 0; i < fine.length; i++) {
            fine[i] = StrictMath.exp(-i / MICRONEPERS);
        }
        for (int i = 0; i < coarse.length; i++) {
            coarse[i] = StrictMath.exp(-((long) i << LOW_BITS) / MICRONEPERS);
        }
    }

    /** The strength of a route of this cost. */
    double of(long cost) {
        long high = cost >>> LOW_BITS;
        return high < COARSE ? coarse[(int) high] * fine[(int) cost & LOW_MASK] : 0;
    }
}

package org.backchannel.algo;

/**
 * Random draws that are named by a seed and by what they are for, so that the same question gets the same draws on
 * every machine, every JDK and any number of threads.
 *
 * <p>SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): a counter stepped by the golden ratio and mixed. Its whole state is
 * one {@code long}.
 */
public final class SeededDraws {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final double UNIT_OF_53_BITS = 0x1.0p-53;

    private long state;

    /** The draws of a seed for one purpose: a block of samples, a round of a search. */
    public SeededDraws(long seed, long purpose) {
        state = mixed(mixed(seed) + GOLDEN_RATIO * purpose);
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 64 random bits. */
    public long nextLong() {
        state += GOLDEN_RATIO;
        return mixed(state);
    }

    /** A number from 0 up to, not including, 1. */
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT_OF_53_BITS;
    }

    /**
     * A whole number from 0 up to, not including, a bound. By the high half of a product: one number is likelier than
     * another by at most bound / 2^63, which no test could see.
     *
     * @param bound at least 1
     */
    public int nextInt(int bound) {
        return (int) Math.multiplyHigh(nextLong() >>> 1, (long) bound << 1);
    }

    /** Puts numbers in random order, every order as likely as another (Fisher and Yates). */
    public void shuffle(int[] numbers) {
        for (int last = numbers.length - 1; last > 0; last--) {
            int place = nextInt(last + 1);
            int kept = numbers[last];
            numbers[last] = numbers[place];
            numbers[place] = kept;
        }
    }
}

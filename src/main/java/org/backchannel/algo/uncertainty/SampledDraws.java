package org.backchannel.algo.uncertainty;

/**
 * Draws by a hash of what they are for: of the seed, the block of worlds, and the draw's own name. So a world is the same
 * world whatever is asked of it, in whatever order, on whatever thread.
 *
 * <p>A draw succeeds in a world if {@code u < p} for the world's uniform number u. The bits of 64 such numbers are looked
 * at together, the highest first: the bit planes are successive outputs of SplitMix64, and as soon as a world's u differs
 * from p it is decided. After k planes 64 / 2^k worlds are open, so that some eight planes do, and p is met to all of
 * 64 bits. As u does not depend on p, a draw that becomes likelier succeeds in the same worlds, and some more.
 */
final class SampledDraws implements LaneDraws {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final double TWO_TO_64 = 0x1.0p64;
    private static final double TWO_TO_63 = 0x1.0p63;

    private final long seedKey;
    private final long[] names;

    /** By draw: its probability in units of 2⁻⁶⁴, as an unsigned number. */
    private final long[] thresholds;

    private long blockKey;

    SampledDraws(double[] probabilities, long[] names, long seed) {
        this.names = names;
        this.seedKey = mixed(seed + GOLDEN_RATIO);
        thresholds = new long[probabilities.length];
        for (int draw = 0; draw < thresholds.length; draw++) {
            thresholds[draw] = unsigned(probabilities[draw]);
        }
    }

    /** Of a probability below 1; the cast of a double is signed, so the upper half is taken apart. */
    private static long unsigned(double probability) {
        double scaled = probability * TWO_TO_64;
        return scaled < TWO_TO_63 ? (long) scaled : (long) (scaled - TWO_TO_63) | Long.MIN_VALUE;
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    @Override
    public void turnTo(long block) {
        blockKey = mixed(seedKey + block * GOLDEN_RATIO);
    }

    @Override
    public long of(int draw) {
        if (draw < 0) {
            return -1L;
        }
        long state = mixed(names[draw] ^ blockKey);
        long rest = thresholds[draw];
        long undecided = -1L;
        long succeeds = 0;
        while (rest != 0 && undecided != 0) {
            state += GOLDEN_RATIO;
            long plane = mixed(state);
            // Where p has a 1, a 0 is below it; where p has a 0, a 1 is above it.
            long ones = rest >> 63;
            succeeds |= undecided & ~plane & ones;
            undecided &= plane ^ ~ones;
            rest <<= 1;
        }
        return succeeds;
    }
}

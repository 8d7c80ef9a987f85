package org.backchannel.algo.uncertainty;

import java.util.Arrays;

/**
 * All outcomes of a few draws, one after the other: 64 worlds a block, the first six draws as the fixed patterns of the
 * lanes' numbers, the others by the number of the block.
 */
final class EnumeratedDraws implements LaneDraws {
    private static final long[] PATTERNS = {
        0xAAAAAAAAAAAAAAAAL,
        0xCCCCCCCCCCCCCCCCL,
        0xF0F0F0F0F0F0F0F0L,
        0xFF00FF00FF00FF00L,
        0xFFFF0000FFFF0000L,
        0xFFFFFFFF00000000L
    };

    private final double[] probabilities;

    /** The draws enumerated; the others are not asked for, or never succeed. */
    private final int[] enumerated;

    /** By draw: its place among those, or −1. */
    private final int[] places;

    private long block;

    EnumeratedDraws(double[] probabilities, int[] enumerated) {
        this.probabilities = probabilities;
        this.enumerated = enumerated;
        places = new int[probabilities.length];
        Arrays.fill(places, -1);
        for (int place = 0; place < enumerated.length; place++) {
            places[enumerated[place]] = place;
        }
    }

    /** How many blocks there are. */
    long blocks() {
        return enumerated.length <= PATTERNS.length ? 1 : 1L << enumerated.length - PATTERNS.length;
    }

    /** Which lanes of a block are worlds: with fewer than six draws the patterns repeat. */
    long worlds() {
        return enumerated.length >= PATTERNS.length ? -1L : (1L << (1 << enumerated.length)) - 1;
    }

    @Override
    public void turnTo(long newBlock) {
        block = newBlock;
    }

    @Override
    public long of(int draw) {
        if (draw < 0) {
            return -1L;
        }
        int place = places[draw];
        if (place < 0 && probabilities[draw] > 0) {
            throw new IllegalArgumentException("draw " + draw + " is not among those enumerated");
        }
        if (place < 0) {
            return 0;
        }
        return place < PATTERNS.length ? PATTERNS[place] : -(block >>> place - PATTERNS.length & 1);
    }

    /** The probability of each world of the block. */
    void weigh(double[] weights) {
        Arrays.fill(weights, 1);
        for (int draw : enumerated) {
            long succeeds = of(draw);
            for (int world = 0; world < weights.length; world++) {
                weights[world] *= (succeeds >>> world & 1) == 1 ? probabilities[draw] : 1 - probabilities[draw];
            }
        }
    }
}

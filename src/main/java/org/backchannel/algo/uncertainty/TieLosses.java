package org.backchannel.algo.uncertainty;

import java.util.Arrays;

/**
 * How many origins are lost without which tie in which world of a block. Few are, so that they are kept one by one, and
 * not for every tie there is.
 */
final class TieLosses {
    private static final int COUNT_BITS = 32;
    private static final long COUNT = (1L << COUNT_BITS) - 1;

    /** Tie, world and count, in this order of bits; sorted on demand. */
    private long[] losses = new long[Long.SIZE];

    private int size;

    /** Hears of the ties and worlds in which two sides differ. */
    @FunctionalInterface
    interface Differing {
        /** So many more are lost after than before; below 0 if fewer are. */
        void tell(int tie, int change);
    }

    void clear() {
        size = 0;
    }

    /** One more; of one tie and world there may be several, which add up. */
    void add(int tie, int world, int origins) {
        if (size == losses.length) {
            losses = Arrays.copyOf(losses, 2 * size);
        }
        losses[size++] = ((long) tie * Long.SIZE + world) << COUNT_BITS | origins;
    }

    /** Goes through what differs between two blocks, tie by tie. */
    static void compare(TieLosses before, TieLosses after, Differing differing) {
        before.sort();
        after.sort();
        int one = 0;
        int other = 0;
        while (one < before.size || other < after.size) {
            long key = Math.min(before.key(one), after.key(other));
            int change = 0;
            while (before.key(one) == key) {
                change -= (int) (before.losses[one++] & COUNT);
            }
            while (after.key(other) == key) {
                change += (int) (after.losses[other++] & COUNT);
            }
            if (change != 0) {
                differing.tell((int) (key / Long.SIZE), change);
            }
        }
    }

    private void sort() {
        Arrays.sort(losses, 0, size);
    }

    private long key(int place) {
        return place < size ? losses[place] >>> COUNT_BITS : Long.MAX_VALUE;
    }
}

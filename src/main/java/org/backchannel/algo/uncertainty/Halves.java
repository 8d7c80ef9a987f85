package org.backchannel.algo.uncertainty;

/**
 * Two halves of a sample: on the first the best is chosen, from the other it is reported, since the winner of many is
 * flattered by the worlds it won in.
 *
 * @param worlds in both
 */
record Halves(long worlds) {
    Halves {
        check(worlds);
    }

    /** Refuses a sample whose halves give no interval. */
    static void check(long worlds) {
        if (worlds < 4) {
            throw new IllegalArgumentException("a sample with two halves has 4 worlds or more, not " + worlds);
        }
    }

    Span choosing() {
        return new Span(0, worlds / 2);
    }

    Span reporting() {
        return new Span(worlds / 2, worlds);
    }

    /** Worlds one after the other: from one on, and below another. */
    record Span(long from, long below) {
        long worlds() {
            return below - from;
        }

        /** The first block that has some. */
        long firstBlock() {
            return from / Long.SIZE;
        }

        /** How many blocks have some. */
        int blocks() {
            return Math.toIntExact((below + Long.SIZE - 1) / Long.SIZE - firstBlock());
        }

        /** Which worlds of a block are among them. */
        long lanes(long block) {
            return Worlds.lanes(below - block * Long.SIZE) & ~lanesBefore(from - block * Long.SIZE);
        }

        private static long lanesBefore(long count) {
            return count <= 0 ? 0 : Worlds.lanes(count);
        }
    }
}

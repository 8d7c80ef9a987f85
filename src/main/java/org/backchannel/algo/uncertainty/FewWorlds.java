package org.backchannel.algo.uncertainty;

import java.util.Arrays;

/**
 * Clopper and Pearson's 95 % intervals (1934) of the share of worlds in which something happened that happened in fewer than
 * {@link Intervals#FEW} of them.
 *
 * <p>Each end is a root that takes a thousand logarithms and powers to find, and of a large map hundreds of thousands of ties
 * have lost something in a few worlds. But a sample has only so many different intervals: each is found once, when it is asked
 * for first. Several threads may find the same one, and find the same.
 */
final class FewWorlds {
    private static final double TAIL = 0.025;
    private static final double UNSEEN = 0.05;
    private static final int HALVINGS = 60;

    /** Of the size that was asked about last: an answer asks about one, mostly. */
    private static volatile FewWorlds last = new FewWorlds(2);

    private final long worlds;

    /** By worlds seen: NaN until it is asked for. */
    private final double[] lowest;

    private final double[] highest;
    private final double unseen;

    private FewWorlds(long worlds) {
        this.worlds = worlds;
        int sizes = (int) Math.min(Intervals.FEW, worlds + 1);
        lowest = new double[sizes];
        highest = new double[sizes];
        Arrays.fill(lowest, Double.NaN);
        Arrays.fill(highest, Double.NaN);
        unseen = -StrictMath.expm1(StrictMath.log(UNSEEN) / worlds);
    }

    /** Of a sample of so many worlds. */
    static FewWorlds of(long worlds) {
        FewWorlds known = last;
        if (known.worlds != worlds) {
            known = new FewWorlds(worlds);
            last = known;
        }
        return known;
    }

    /** What was seen in no world is below this, by the rule of three. */
    double unseen() {
        return unseen;
    }

    /** The share at which so many worlds or more are as unlikely as a tail. */
    double lowest(long seen) {
        int at = (int) seen;
        if (Double.isNaN(lowest[at])) {
            lowest[at] = lowest(seen, worlds);
        }
        return lowest[at];
    }

    /** The share at which so many worlds or fewer are as unlikely as a tail. */
    double highest(long seen) {
        int at = (int) seen;
        if (Double.isNaN(highest[at])) {
            highest[at] = highest(seen, worlds);
        }
        return highest[at];
    }

    private static double lowest(long seen, long worlds) {
        return seen == 0 ? 0 : rootOf(p -> 1 - atMost(seen - 1, worlds, p) < TAIL);
    }

    private static double highest(long seen, long worlds) {
        return seen == worlds ? 1 : rootOf(p -> atMost(seen, worlds, p) > TAIL);
    }

    private interface StillBelow {
        boolean at(double p);
    }

    private static double rootOf(StillBelow below) {
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (below.at(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The probability of so many successes or fewer, of few. */
    private static double atMost(long successes, long trials, double p) {
        double logP = StrictMath.log(p);
        double logNot = StrictMath.log1p(-p);
        double logChoices = 0;
        double sum = 0;
        for (long k = 0; k <= successes; k++) {
            if (k > 0) {
                logChoices += StrictMath.log((double) (trials - k + 1) / k);
            }
            sum += StrictMath.exp(logChoices + k * logP + (trials - k) * logNot);
        }
        return Math.min(1, sum);
    }
}

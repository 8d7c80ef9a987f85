package org.backchannel.algo.uncertainty;

/**
 * 95 % intervals of what was counted in worlds.
 *
 * <p>A share of worlds has Wilson's interval (1927). What happened in none of N worlds is below {@code 1 − 0.05^(1/N)},
 * at 95 % (the rule of three), and what happened in all of them likewise above its complement. A mean over origins has
 * the interval of the mean of its worlds; where fewer than {@link #FEW} worlds lost anything, that mean's variance is
 * not known, and it has Clopper and Pearson's interval (1934) of the share of worlds that lost something, times the
 * least and the most that a world can lose: one origin, and all.
 */
final class Intervals {
    /** Below so many worlds that lost something, their share is taken and not their mean. */
    static final int FEW = 20;

    private static final double Z = 1.959963984540054;

    private Intervals() {}

    /** Of a share: so many of the worlds. */
    static Estimate ofShare(long seen, long worlds) {
        double share = (double) seen / worlds;
        if (seen == 0) {
            return new Estimate(0, 0, unseen(worlds));
        }
        if (seen == worlds) {
            return new Estimate(1, 1 - unseen(worlds), 1);
        }
        double spread = Z * Z / worlds;
        double middle = (share + spread / 2) / (1 + spread);
        double half = Z / (1 + spread) * Math.sqrt(share * (1 - share) / worlds + spread / (4 * worlds));
        return new Estimate(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /**
     * Of a mean over origins.
     *
     * @param sum over worlds, of origins counted
     * @param squares over worlds, of the squares of those
     * @param some worlds in which any was
     * @param origins how many could be
     */
    static Estimate ofMean(long sum, double squares, long some, int origins, long worlds) {
        if (origins == 0) {
            return Estimate.ZERO;
        }
        if (origins == 1) {
            return ofShare(sum, worlds);
        }
        if (some == 0) {
            return new Estimate(0, 0, unseen(worlds));
        }
        double mean = (double) sum / worlds / origins;
        if (some < FEW) {
            FewWorlds few = FewWorlds.of(worlds);
            return new Estimate(mean, few.lowest(some) / origins, few.highest(some));
        }
        double half = Z * deviation(sum, squares, worlds) / Math.sqrt(worlds) / origins;
        return new Estimate(mean, Math.max(0, mean - half), Math.min(1, mean + half));
    }

    /** Of the origins that reach the target, in the mean: what no world, or nearly none, misses counts as little known. */
    static Estimate ofReach(long sum, double squares, long some, long all, int origins, long worlds) {
        long missing = worlds - all;
        if (origins > 1 && missing < FEW && some >= FEW) {
            // Seen from the other side: how much is missing. Of so few worlds the squares do not count.
            Estimate lacking = ofMean(worlds * origins - sum, 0, missing, origins, worlds);
            return new Estimate(1 - lacking.value(), 1 - lacking.high(), 1 - lacking.low());
        }
        return ofMean(sum, squares, some, origins, worlds);
    }

    /** Of a mean difference of the same worlds, in [−1, 1]. */
    static Estimate ofDifference(double sum, double squares, int origins, long worlds) {
        if (origins == 0) {
            return Estimate.ZERO;
        }
        double mean = sum / worlds / origins;
        double half = Z * deviation(sum, squares, worlds) / Math.sqrt(worlds) / origins;
        return new Estimate(mean, Math.max(-1, mean - half), Math.min(1, mean + half));
    }

    private static double deviation(double sum, double squares, long worlds) {
        if (worlds < 2) {
            return 1;
        }
        double mean = sum / worlds;
        return Math.sqrt(Math.max(0, (squares - sum * mean) / (worlds - 1)));
    }

    /** What was seen in no world is below this. */
    static double unseen(long worlds) {
        return FewWorlds.of(worlds).unseen();
    }
}

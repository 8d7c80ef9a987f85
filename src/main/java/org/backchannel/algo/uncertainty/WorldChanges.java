package org.backchannel.algo.uncertainty;

/** By how many origins a count differs between two sides of a comparison, world by world, added up as whole numbers. */
final class WorldChanges {
    private long gained;
    private double gainedSquares;
    private long gaining;
    private long lost;
    private double lostSquares;
    private long losing;

    /** One world more in which the side after has so many more than the side before, or fewer; 0 need not be told. */
    void add(int change) {
        if (change > 0) {
            gained += change;
            gainedSquares += (double) change * change;
            gaining++;
        } else if (change < 0) {
            lost -= change;
            lostSquares += (double) change * change;
            losing++;
        }
    }

    /** 64 worlds more a place: of one origin, in which of them it holds before and after. */
    void add(long[] before, long[] after) {
        for (int place = 0; place < before.length; place++) {
            add(before[place], after[place]);
        }
    }

    /** 64 worlds more: of one origin, in which of them it holds before and after. */
    void add(long before, long after) {
        int more = Long.bitCount(after & ~before);
        int fewer = Long.bitCount(before & ~after);
        gained += more;
        gainedSquares += more;
        gaining += more;
        lost += fewer;
        lostSquares += fewer;
        losing += fewer;
    }

    /** Moves all that another counted here. */
    void take(WorldChanges other) {
        gained += other.gained;
        gainedSquares += other.gainedSquares;
        gaining += other.gaining;
        lost += other.lost;
        lostSquares += other.lostSquares;
        losing += other.losing;
        other.gained = 0;
        other.gainedSquares = 0;
        other.gaining = 0;
        other.lost = 0;
        other.lostSquares = 0;
        other.losing = 0;
    }

    /** Over worlds, how many more after than before. */
    long sum() {
        return gained - lost;
    }

    /**
     * The mean difference. Where few worlds differ, what is gained and what is lost each has the interval of so few; where
     * none does, it may still be either by what was seen in no world.
     */
    Estimate mean(int origins, long worlds) {
        if (origins == 0) {
            return Estimate.ZERO;
        }
        if (gaining + losing >= Intervals.FEW) {
            return Intervals.ofDifference(sum(), gainedSquares + lostSquares, origins, worlds);
        }
        Estimate more = Intervals.ofMean(gained, gainedSquares, gaining, origins, worlds);
        Estimate fewer = Intervals.ofMean(lost, lostSquares, losing, origins, worlds);
        return new Estimate(more.value() - fewer.value(), more.low() - fewer.high(), more.high() - fewer.low());
    }
}

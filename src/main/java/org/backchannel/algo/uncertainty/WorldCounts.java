package org.backchannel.algo.uncertainty;

/** How many origins something holds for, world by world, added up as whole numbers. */
final class WorldCounts {
    private long sum;
    private double squares;
    private long some;
    private long all;

    /** One world more, in which it holds for so many of the origins; worlds with none need not be told of. */
    void add(int count, int origins) {
        sum += count;
        squares += (double) count * count;
        some += count > 0 ? 1 : 0;
        all += count == origins ? 1 : 0;
    }

    /** Moves all that another counted here. */
    void take(WorldCounts other) {
        sum += other.sum;
        squares += other.squares;
        some += other.some;
        all += other.all;
        other.sum = 0;
        other.squares = 0;
        other.some = 0;
        other.all = 0;
    }

    /** Over worlds, the origins counted. */
    long sum() {
        return sum;
    }

    /** The mean over origins and worlds. */
    Estimate mean(int origins, long worlds) {
        return Intervals.ofReach(sum, squares, some, all, origins, worlds);
    }
}

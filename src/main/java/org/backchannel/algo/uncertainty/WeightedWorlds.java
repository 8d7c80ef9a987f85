package org.backchannel.algo.uncertainty;

import java.util.Arrays;

/** What all worlds hold, each weighed by its probability: the exact answer. */
final class WeightedWorlds implements WorldSums {
    /** Of the worlds of the block being told of. */
    private final double[] weights = new double[Long.SIZE];

    private final double[] reached;
    private final double[] early;
    private final double[] lost;
    private final double[] tieLost;
    private double connected;

    WeightedWorlds(WorldGraph graph) {
        reached = new double[graph.origins().length];
        early = new double[reached.length];
        lost = new double[graph.nodeCount()];
        tieLost = new double[graph.tieCount()];
    }

    /** The probabilities of the worlds that come next; to be filled by the caller. */
    double[] weights() {
        return weights;
    }

    @Override
    public void reached(int origin, long worlds, long earlyIn) {
        reached[origin] += weightOf(worlds);
        early[origin] += weightOf(earlyIn);
    }

    private double weightOf(long worlds) {
        double weight = 0;
        for (long rest = worlds; rest != 0; rest &= rest - 1) {
            weight += weights[Long.numberOfTrailingZeros(rest)];
        }
        return weight;
    }

    @Override
    public void connected(int world, int origins, long[] sound) {
        connected += weights[world] * origins;
    }

    @Override
    public void lostWithoutNode(int world, int node, int origins) {
        lost[node] += weights[world] * origins;
    }

    @Override
    public void lostWithoutTie(int world, int tie, int origins) {
        tieLost[tie] += weights[world] * origins;
    }

    /** Forgets all that was told. */
    void clear() {
        connected = 0;
        Arrays.fill(reached, 0);
        Arrays.fill(early, 0);
        Arrays.fill(lost, 0);
        Arrays.fill(tieLost, 0);
    }

    /** Moves all that another counted here: adds it and forgets it there. */
    void take(WeightedWorlds other) {
        connected += other.connected;
        other.connected = 0;
        move(other.reached, reached);
        move(other.early, early);
        move(other.lost, lost);
        move(other.tieLost, tieLost);
    }

    private static void move(double[] from, double[] to) {
        for (int place = 0; place < to.length; place++) {
            to[place] += from[place];
            from[place] = 0;
        }
    }

    double reached(int origin) {
        return Math.min(1, reached[origin]);
    }

    double early(int origin) {
        return Math.min(1, early[origin]);
    }

    double connected() {
        return connected;
    }

    double lost(int node) {
        return lost[node];
    }

    double tieLost(int tie) {
        return tieLost[tie];
    }
}

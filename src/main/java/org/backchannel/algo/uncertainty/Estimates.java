package org.backchannel.algo.uncertainty;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * What worlds say of each node, or of each tie; it cannot be changed. The values are there at once, as they are what places
 * are ranked by; an estimate is worked out when it is got, as few of 50,000 are shown.
 */
public final class Estimates extends AbstractList<Estimate> implements RandomAccess {
    private final double[] values;

    /** By place: its number among what was counted, or −1 where nothing can be. */
    private final int[] numbers;

    private final IntFunction<Estimate> counted;

    private Estimates(int count, IntFunction<Estimate> counted) {
        values = new double[count];
        numbers = new int[count];
        Arrays.fill(numbers, -1);
        this.counted = counted;
    }

    /** Those of a list, which is not changed any more. */
    static Estimates of(List<Estimate> known) {
        Estimates all = new Estimates(known.size(), known::get);
        for (int place = 0; place < all.values.length; place++) {
            all.values[place] = known.get(place).value();
            all.numbers[place] = place;
        }
        return all;
    }

    /** Of what is lost without each node of the whole graph. */
    static Estimates ofNodes(WorldGraph graph, CountedWorlds counted) {
        Estimates all = new Estimates(
                graph.question().graph().nodeCount(), node -> counted.criticality(node, Spread.others(graph, node)));
        for (int node = 1; node < graph.nodeCount(); node++) {
            int place = graph.wholeNode(node);
            all.numbers[place] = node;
            all.values[place] = mean(counted.lost(node), counted.worlds(), Spread.others(graph, node));
        }
        return all;
    }

    /** Of what is lost without each tie of the whole graph. */
    static Estimates ofTies(WorldGraph graph, CountedWorlds counted) {
        Estimates all = new Estimates(graph.question().graph().ties().count(), counted::tieCriticality);
        int origins = graph.origins().length;
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            int place = graph.wholeTie(tie);
            all.numbers[place] = tie;
            all.values[place] = mean(counted.tieLost(tie), counted.worlds(), origins);
        }
        return all;
    }

    /** As {@link Intervals#ofMean} has it, without the interval. */
    private static double mean(long sum, long worlds, int origins) {
        return origins == 0 ? 0 : (double) sum / worlds / origins;
    }

    /**
     * The same in other places.
     *
     * @param places by place here: its new place
     * @param count how many new places there are; of those to which none leads nothing can be
     */
    Estimates placed(int[] places, int count) {
        Estimates all = new Estimates(count, counted);
        for (int place = 0; place < places.length; place++) {
            all.numbers[places[place]] = numbers[place];
            all.values[places[place]] = values[place];
        }
        return all;
    }

    /** The value of a place, without the interval. */
    public double value(int place) {
        return values[place];
    }

    @Override
    public Estimate get(int place) {
        return numbers[place] < 0 ? Estimate.ZERO : counted.apply(numbers[place]);
    }

    @Override
    public int size() {
        return values.length;
    }
}

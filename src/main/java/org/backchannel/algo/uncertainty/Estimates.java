package org.backchannel.algo.uncertainty;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * What worlds say of each node, or of each tie; it cannot be changed. The values are there at once, as they are what places
 * are ranked by; an estimate is worked out when it is got, as few of 50,000 are shown.
 */
public final class Estimates extends AbstractList<Estimate> implements RandomAccess {
    private final double[] values;

    /** By place: its number in the pruned graph, or −1 where it was pruned and nothing can be. */
    private final int[] numbers;

    private final IntFunction<Estimate> counted;

    private Estimates(int count, IntFunction<Estimate> counted) {
        values = new double[count];
        numbers = new int[count];
        Arrays.fill(numbers, -1);
        this.counted = counted;
    }

    /**
     * Of what was counted for the nodes of a pruned graph, by node of the whole one.
     *
     * @param value by node of the pruned graph
     * @param counted the same with its interval; called when it is asked for, so that what it reads must not change any more
     */
    static Estimates ofNodes(WorldGraph graph, IntToDoubleFunction value, IntFunction<Estimate> counted) {
        Estimates all = new Estimates(graph.question().graph().nodeCount(), counted);
        for (int node = 1; node < graph.nodeCount(); node++) {
            all.put(graph.wholeNode(node), node, value);
        }
        return all;
    }

    /** The same of ties. */
    static Estimates ofTies(WorldGraph graph, IntToDoubleFunction value, IntFunction<Estimate> counted) {
        Estimates all = new Estimates(graph.question().graph().ties().count(), counted);
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            all.put(graph.wholeTie(tie), tie, value);
        }
        return all;
    }

    private void put(int place, int number, IntToDoubleFunction value) {
        numbers[place] = number;
        values[place] = value.applyAsDouble(number);
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

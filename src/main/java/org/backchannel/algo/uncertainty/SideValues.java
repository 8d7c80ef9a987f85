package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What the worlds say of one side of a comparison, by place: the values at once, as they are what places are ranked by;
 * an interval when it is asked for, as few of 50,000 are shown.
 */
final class SideValues {
    private final double[] values;

    /** By place: its number among what was counted, or −1 where nothing can hang on it. */
    private final int[] numbers;

    private final IntFunction<Estimate> estimate;

    private SideValues(int count, IntFunction<Estimate> estimate) {
        values = new double[count];
        numbers = new int[count];
        Arrays.fill(numbers, -1);
        this.estimate = estimate;
    }

    /** Of values that are known. */
    static SideValues of(List<Estimate> known) {
        SideValues side = new SideValues(known.size(), known::get);
        for (int place = 0; place < side.values.length; place++) {
            side.values[place] = known.get(place).value();
            side.numbers[place] = place;
        }
        return side;
    }

    /** Of what is lost without each node of the whole graph. */
    static SideValues nodes(WorldGraph graph, CountedWorlds counted) {
        SideValues side = new SideValues(
                graph.question().graph().nodeCount(), node -> counted.criticality(node, Spread.others(graph, node)));
        for (int node = 1; node < graph.nodeCount(); node++) {
            int place = graph.wholeNode(node);
            side.numbers[place] = node;
            side.values[place] = mean(counted.lost(node), counted.worlds(), Spread.others(graph, node));
        }
        return side;
    }

    /** Of what is lost without each of so many ties, by common number. */
    static SideValues ties(WorldGraph graph, CountedWorlds counted, int[] common, int count) {
        SideValues side = new SideValues(count, counted::tieCriticality);
        if (common.length == 0) {
            return side;
        }
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            int place = common[graph.wholeTie(tie)];
            side.numbers[place] = tie;
            side.values[place] = mean(
                    counted.tieLost(tie), counted.worlds(), graph.question().origins().length);
        }
        return side;
    }

    /** As {@link Intervals#ofMean} has it, without the interval. */
    private static double mean(long sum, long worlds, int origins) {
        return origins == 0 ? 0 : (double) sum / worlds / origins;
    }

    int size() {
        return values.length;
    }

    double value(int place) {
        return values[place];
    }

    Estimate estimate(int place) {
        return numbers[place] < 0 ? Estimate.ZERO : estimate.apply(numbers[place]);
    }
}

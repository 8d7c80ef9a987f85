package org.backchannel.algo.centrality;

import java.util.Comparator;
import java.util.List;

/**
 * Which pairs' cheapest routes pass a node. The arrays are the result's own; nobody may write to them.
 *
 * @param pairs the first of them, in order
 * @param passing how many pairs have a cheapest route that passes
 * @param connected how many pairs of others have a route at all
 * @param bySource by node: the shares of its pairs as a source, added up
 * @param byTarget by node: the same as a target
 * @param overArcs by arc of the node, in or out: the shares of the pairs that take it to or from the node; 0 elsewhere
 */
public record PassingPairsResult(
        List<Pair> pairs, long passing, long connected, double[] bySource, double[] byTarget, double[] overArcs) {

    /** Keeps a copy of the list that cannot change. */
    public PassingPairsResult {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two nodes whose cheapest routes pass: all of them first, then the cheapest, then by source and target.
     *
     * @param source where they start
     * @param target where they end
     * @param share of the cheapest routes, how many pass, above 0 and up to 1
     * @param cost what each of them costs
     */
    public record Pair(int source, int target, double share, long cost) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER = Comparator.comparingDouble((Pair pair) -> -pair.share)
                .thenComparingLong(Pair::cost)
                .thenComparingInt(Pair::source)
                .thenComparingInt(Pair::target);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    /** The shares of all pairs added up: the node's subset betweenness between these sources and targets. */
    public double sum() {
        double sum = 0;
        for (double share : bySource) {
            sum += share;
        }
        return sum;
    }
}

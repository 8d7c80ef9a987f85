package org.backchannel.analysis.doors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.backchannel.algo.DescendingOrder;

/**
 * Places in an order: the highest score first; equal scores share a rank and stand in the order given; what scores 0 has
 * no rank.
 *
 * <p>Scores are sums of shares of routes, and the same shares in another order may sum to another last digit. Scores
 * count as equal within a billionth of the highest of them.
 *
 * @param order the places of the scores, the highest score first
 * @param ranks in that order, from 1
 */
record Ranks(List<Integer> order, List<OptionalInt> ranks) {
    private static final double ROUNDING = 1e-9;

    /** Of scores of at least 0. */
    static Ranks of(double[] scores) {
        List<Integer> order =
                new ArrayList<>(IntStream.of(DescendingOrder.of(scores)).boxed().toList());
        List<OptionalInt> ranks = new ArrayList<>();
        while (ranks.size() < scores.length) {
            int first = ranks.size();
            int end = endOfEqual(scores, order, first);
            OptionalInt rank = scores[order.get(first)] == 0 ? OptionalInt.empty() : OptionalInt.of(first + 1);
            if (end > first + 1) {
                order.subList(first, end).sort(Comparator.naturalOrder());
            }
            for (int place = first; place < end; place++) {
                ranks.add(rank);
            }
        }
        return new Ranks(List.copyOf(order), List.copyOf(ranks));
    }

    private static int endOfEqual(double[] scores, List<Integer> order, int first) {
        double highest = scores[order.get(first)];
        int end = first + 1;
        while (end < scores.length && scores[order.get(end)] >= highest * (1 - ROUNDING)) {
            end++;
        }
        return end;
    }
}

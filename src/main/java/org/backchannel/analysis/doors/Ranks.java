package org.backchannel.analysis.doors;

import java.util.Arrays;
import java.util.OptionalInt;
import org.backchannel.algo.DescendingOrder;

/**
 * Places in an order: the highest score first; equal scores share a rank and stand in the order given; what scores 0 has
 * no rank.
 *
 * <p>Scores are sums of shares of routes, and the same shares in another order may sum to another last digit. Scores
 * count as equal within a billionth of the highest of them.
 */
final class Ranks {
    private static final double ROUNDING = 1e-9;

    private final int[] order;

    /** By place in the order, from 1; 0 of what has none. */
    private final int[] ranks;

    private Ranks(int[] order, int[] ranks) {
        this.order = order;
        this.ranks = ranks;
    }

    /** Of scores of at least 0. */
    static Ranks of(double[] scores) {
        int[] order = DescendingOrder.of(scores);
        int[] ranks = new int[order.length];
        int end;
        for (int first = 0; first < order.length; first = end) {
            end = endOfEqual(scores, order, first);
            Arrays.sort(order, first, end);
            Arrays.fill(ranks, first, end, scores[order[first]] == 0 ? 0 : first + 1);
        }
        return new Ranks(order, ranks);
    }

    private static int endOfEqual(double[] scores, int[] order, int first) {
        double highest = scores[order[first]];
        int end = first + 1;
        while (end < order.length && scores[order[end]] >= highest * (1 - ROUNDING)) {
            end++;
        }
        return end;
    }

    /** How many there are. */
    int count() {
        return order.length;
    }

    /** The place among the scores of what comes at this place of the order. */
    int scored(int place) {
        return order[place];
    }

    /** Its rank, from 1. */
    OptionalInt rank(int place) {
        return ranks[place] == 0 ? OptionalInt.empty() : OptionalInt.of(ranks[place]);
    }
}

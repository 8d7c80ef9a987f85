package org.backchannel.algo.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.progress.Progress;

/**
 * How sure is a ranking, given what may be true? Each state of the evidence ranks the same items by its own scores; an
 * item's standing is the distribution of its ranks over the states.
 *
 * <p>Mid-ranks: items of equal score share the mean of the places they take. An undefined score ({@code NaN}) ranks last.
 * Scores that differ by rounding only ({@value #ROUNDING} of the greater one) are equal. Time: a sort a state; memory: a
 * rank an item and state.
 *
 * <p>Example: two states of equal weight, scores (3, 1) and (1, 1): the first item stands at 1 and 1.5, the second at 2 and
 * 1.5; the first is first with 0.75, the second with 0.25.
 */
public final class Standings {
    private static final double ROUNDING = 1e-9;
    private static final double LOW = 0.05;
    private static final double MEDIAN = 0.5;
    private static final double HIGH = 0.95;
    private static final int TOP = 3;

    private final boolean zeroIsNone;
    private final double[][] scores;
    private final double[] weights;
    private final double[][] ranks;
    private final double[] first;
    private final double[] topThree;

    private Standings(double[][] scores, double[] weights, boolean zeroIsNone, Progress progress) {
        this.zeroIsNone = zeroIsNone;
        this.scores = scores;
        this.weights = weights;
        int items = scores.length == 0 ? 0 : scores[0].length;
        ranks = new double[scores.length][items];
        first = new double[items];
        topThree = new double[items];
        for (int state = 0; state < scores.length; state++) {
            progress.check();
            rank(state);
        }
    }

    /**
     * Of scores by state and item, high scores first.
     *
     * @param scores by state, then by item
     * @param weights by state: its probability; they sum to 1
     */
    public static Standings of(double[][] scores, double[] weights) {
        return new Standings(scores, weights, false, Progress.NONE);
    }

    /**
     * Of scores of which 0 is none: in a state in which nobody scores, nobody is first, nor among the first three.
     *
     * @param scores by state, then by item, at least 0
     * @param weights by state: its probability; they sum to 1
     * @param progress asked at every state, of which each sorts all items
     */
    public static Standings ofThoseWhoScore(double[][] scores, double[] weights, Progress progress) {
        return new Standings(scores, weights, true, progress);
    }

    /** Of states that are equally likely. */
    public static Standings of(double[][] scores) {
        double[] weights = new double[scores.length];
        Arrays.fill(weights, 1.0 / scores.length);
        return new Standings(scores, weights, false, Progress.NONE);
    }

    private void rank(int state) {
        double[] mine = scores[state];
        List<Integer> order = new ArrayList<>(IntStream.range(0, mine.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> -known(mine[item])))
                .toList());
        int from = 0;
        while (from < order.size()) {
            int end = from + 1;
            while (end < order.size() && areEqual(known(mine[order.get(from)]), known(mine[order.get(end)]))) {
                end++;
            }
            for (int place = from; place < end; place++) {
                int item = order.get(place);
                ranks[state][item] = (from + 1 + end) / 2.0;
                if (zeroIsNone && mine[item] == 0) {
                    continue;
                }
                first[item] += from == 0 ? weights[state] / end : 0;
                topThree[item] += weights[state] * Math.max(0, Math.min(TOP, end) - from) / (end - from);
            }
            from = end;
        }
    }

    private static double known(double score) {
        return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
    }

    private static boolean areEqual(double higher, double lower) {
        return lower == higher || lower >= higher - ROUNDING * Math.abs(higher);
    }

    /** The standing of an item. */
    public Standing of(int item) {
        return new Standing(
                rankAt(item, MEDIAN),
                rankAt(item, LOW),
                rankAt(item, HIGH),
                Math.min(1, first[item]),
                Math.min(1, topThree[item]));
    }

    private double rankAt(int item, double quantile) {
        double[] mine = new double[ranks.length];
        for (int state = 0; state < mine.length; state++) {
            mine[state] = ranks[state][item];
        }
        return Quantiles.of(mine, weights, quantile);
    }

    /** The probability that one item stands above another. */
    public double above(int item, int other) {
        return sum(item, other, true);
    }

    /** The probability that two items share their place. */
    public double tied(int item, int other) {
        return sum(item, other, false);
    }

    private double sum(int item, int other, boolean above) {
        double sum = 0;
        for (int state = 0; state < ranks.length; state++) {
            boolean counts =
                    above ? ranks[state][item] < ranks[state][other] : ranks[state][item] == ranks[state][other];
            sum += counts ? weights[state] : 0;
        }
        return Math.min(1, sum);
    }
}

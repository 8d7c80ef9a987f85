package org.backchannel.algo.centrality.sweeps;

import java.util.Arrays;
import org.backchannel.algo.centrality.blocks.SplitGraph;
import org.backchannel.progress.Progress;

/**
 * Betweenness by hops from four sources after the other four, for graphs whose 64 lanes ({@link LaneSweep}) no cache would
 * hold. {@link SourceOrders} tell for up to 64 sources at once who is on which level; after that, counts and what they
 * are worth are gathered without a comparison:
 *
 * <ul>
 *   <li>forward, a member's routes are the sum of those of all its tails. None of them is more than one level before
 *       it, and those of its own level and after it have no routes yet, so add 0;
 *   <li>backward, what passes through it is the sum of what the routes of all its heads are worth. None is more than
 *       one level behind it, and those of its own level and before it are worth nothing yet.
 * </ul>
 *
 * <p>Members of one level are not to see each other, so even and odd levels have arrays of their own. What a comparison
 * costs here is the wrong guess: only 29 in 100 arcs of the larger made graph are on routes from a given source, and no
 * processor foretells which.
 *
 * <p><b>Four lanes.</b> A member is worked on once for each level on which some of the four sources finds it: as sources
 * come in the order of a search, 1.5 to 2 times instead of 4. All four sums are made then, and of those that are not
 * this level's the factor 0 takes what they are: sums of whole numbers below 2^1000, never infinite. One arc is read, one end of
 * a loop guessed wrong, for four sources. (Where every arc has its opposite, forward and backward read the same arrays.)
 *
 * <p><b>Measured</b>, CPU seconds on one thread of a machine with 2 MB of second-level cache a core: 2,048 sources of the
 * made graph of 20,000 members and 280,000 arcs 1.9, one source at a time 3.0; 256 of the made graph of 100,000 and
 * 500,000 arcs 1.2, one at a time 1.6. Beside 64 lanes: all of ca-GrQc 0.27 and 0.24, of wiki-Vote 0.41 and 0.44, of
 * facebook_combined 0.70 and 0.40; made graphs of 4,000 members 0.75 and 0.85, of 8,000 2.7 either way. So it is for
 * blocks of {@value #FEWEST_MEMBERS} members and more.
 *
 * <p>Time for four sources: four additions an arc, forward and backward, for each level on which one of them finds its end.
 * Memory: 4 bytes an arc, unless it has its opposite; 128 bytes a member, beside {@link SourceOrders}. Batches with long
 * ways are given up, and left to {@link OneSourceSweep}.
 */
final class GatherSweep {
    /** The fewest members of a block that is swept so. */
    static final int FEWEST_MEMBERS = 12_000;

    private static final int LANES = SourceOrders.GROUP;

    /** By which lanes of four, and lane: 1 if it is one of them, else 0. */
    private static final double[] FACTORS = factors();

    private final Progress progress;
    private final SourceOrders orders;
    private final int[] out;
    private final int[] heads;
    private final double[] sourceWeights;
    private final double[] targetWeights;

    /** By member reachable: where its tails begin. */
    private final int[] in;

    /** The tails that can be reached themselves. */
    private final int[] tails;

    /** By parity of the level, member and lane: how many cheapest routes; all 0 between sources. */
    private final double[][] counts;

    /** By parity of the level, member and lane: what each route is worth; all 0 between sources. */
    private final double[][] worth;

    /** By lane of the group in hand: the weight of its source. */
    private final double[] weights = new double[LANES];

    GatherSweep(SplitGraph graph, Progress progress) {
        int reachable = graph.reachable();
        this.progress = progress;
        this.out = graph.out();
        this.heads = graph.heads();
        this.sourceWeights = graph.sourceWeights();
        this.targetWeights = graph.targetWeights();
        this.orders = new SourceOrders(graph, progress);
        this.counts = new double[2][LANES * reachable];
        this.worth = new double[2][LANES * reachable];
        int[] first = new int[reachable + 1];
        int[] tailsFound = tails(reachable, first);
        boolean goesBothWays = Arrays.equals(first, 0, reachable + 1, out, 0, reachable + 1)
                && Arrays.equals(tailsFound, 0, tailsFound.length, heads, 0, tailsFound.length);
        this.in = goesBothWays ? out : first;
        this.tails = goesBothWays ? heads : tailsFound;
    }

    private static double[] factors() {
        double[] factors = new double[(SourceOrders.GROUP_MASK + 1) * LANES];
        for (int place = 0; place < factors.length; place++) {
            factors[place] = place / LANES >>> place % LANES & 1;
        }
        return factors;
    }

    private int[] tails(int reachable, int[] first) {
        int[] found = new int[out[reachable]];
        for (int arc = 0; arc < found.length; arc++) {
            first[heads[arc] + 1]++;
        }
        for (int member = 0; member < reachable; member++) {
            first[member + 1] += first[member];
        }
        int[] next = first.clone();
        for (int member = 0; member < reachable; member++) {
            for (int arc = out[member]; arc < out[member + 1]; arc++) {
                found[next[heads[arc]]++] = member;
            }
        }
        return found;
    }

    /** Finds who is on which level from the sources at these places; whether ways are short enough to go on. */
    boolean search(int[] sources, int from, int to) {
        return orders.search(sources, from, to);
    }

    /**
     * Adds what passes over members and arcs from up to {@value #LANES} sources of the search, times their weights. Groups
     * are asked for in order, from 0 on.
     *
     * @param sources all that the search began from, by place
     * @param from the place of the group's first
     * @param to the place after the group's last
     * @param nodeScores by member reachable, or of length 0
     * @param arcScores by arc, or of length 0
     * @return whether it could; if not, there are too many routes to count, and nothing was added
     */
    boolean sweep(int group, int[] sources, int from, int to, double[] nodeScores, double[] arcScores) {
        if (SourceOrders.isFirst(group)) {
            orders.listFrom(group);
        }
        int[] order = orders.order(group);
        int[] stops = orders.stops(group);
        int levels = orders.levels(group);
        for (int lane = 0; lane < LANES; lane++) {
            weights[lane] = lane < to - from ? sourceWeights[sources[from + lane]] : 0;
        }
        boolean countable = forward(order, stops, levels);
        if (countable) {
            backward(order, stops, levels, nodeScores, arcScores);
            for (int place = from; place < to && arcScores.length > 0; place++) {
                addFirstArcs(sources[place], place - from, arcScores);
            }
        }
        clear(order, levels == 0 ? 0 : stops[levels - 1]);
        return countable;
    }

    /** Sweeps clean in one go if most of it is in use, else where it is. */
    private void clear(int[] order, int length) {
        if (LANES * length > counts[0].length / 2) {
            for (int parity = 0; parity < 2; parity++) {
                Arrays.fill(counts[parity], 0);
                Arrays.fill(worth[parity], 0);
            }
            return;
        }
        for (int i = 0; i < length; i++) {
            int row = (order[i] >>> LANES) * LANES;
            for (int place = row; place < row + LANES; place++) {
                counts[0][place] = 0;
                counts[1][place] = 0;
                worth[0][place] = 0;
                worth[1][place] = 0;
            }
        }
    }

    /** Whether all counts are of a size to count on with. */
    private boolean forward(int[] order, int[] stops, int levels) {
        double all = 0;
        for (int i = 0; levels > 0 && i < stops[0]; i++) {
            int lanes = (order[i] & SourceOrders.GROUP_MASK) * LANES;
            System.arraycopy(FACTORS, lanes, counts[0], (order[i] >>> LANES) * LANES, LANES);
        }
        for (int level = 1; level < levels && all <= OneSourceSweep.MOST_ROUTES; level++) {
            progress.check();
            all = count(order, stops[level - 1], stops[level], counts[(level - 1) % 2], counts[level % 2]);
        }
        return all <= OneSourceSweep.MOST_ROUTES;
    }

    /** Counts the routes to the entries of a level; how many there are to all together. */
    private double count(int[] order, int from, int to, double[] before, double[] here) {
        double all = 0;
        for (int i = from; i < to; i++) {
            int member = order[i] >>> LANES;
            int lanes = (order[i] & SourceOrders.GROUP_MASK) * LANES;
            double routes0 = 0;
            double routes1 = 0;
            double routes2 = 0;
            double routes3 = 0;
            for (int arc = in[member]; arc < in[member + 1]; arc++) {
                int row = tails[arc] * LANES;
                routes0 += before[row];
                routes1 += before[row + 1];
                routes2 += before[row + 2];
                routes3 += before[row + 3];
            }
            int row = member * LANES;
            here[row] += routes0 *= FACTORS[lanes];
            here[row + 1] += routes1 *= FACTORS[lanes + 1];
            here[row + 2] += routes2 *= FACTORS[lanes + 2];
            here[row + 3] += routes3 *= FACTORS[lanes + 3];
            all += routes0 + routes1 + (routes2 + routes3);
        }
        return all;
    }

    private void backward(int[] order, int[] stops, int levels, double[] nodeScores, double[] arcScores) {
        for (int level = levels - 1; level >= 0; level--) {
            progress.check();
            int start = level == 0 ? 0 : stops[level - 1];
            double[] routes = counts[level % 2];
            double[] behind = worth[(level + 1) % 2];
            value(order, start, stops[level], routes, behind, worth[level % 2], nodeScores);
            for (int i = start; i < stops[level] && arcScores.length > 0; i++) {
                addArcs(order[i], routes, behind, arcScores);
            }
        }
    }

    /** What the routes to the entries of a level are worth, and what passes through these. */
    private void value(
            int[] order, int from, int to, double[] routes, double[] behind, double[] here, double[] nodeScores) {
        double weight0 = weights[0];
        double weight1 = weights[1];
        double weight2 = weights[2];
        double weight3 = weights[3];
        for (int i = from; i < to; i++) {
            int member = order[i] >>> LANES;
            int lanes = (order[i] & SourceOrders.GROUP_MASK) * LANES;
            double sum0 = 0;
            double sum1 = 0;
            double sum2 = 0;
            double sum3 = 0;
            for (int arc = out[member]; arc < out[member + 1]; arc++) {
                int row = heads[arc] * LANES;
                sum0 += behind[row];
                sum1 += behind[row + 1];
                sum2 += behind[row + 2];
                sum3 += behind[row + 3];
            }
            int row = member * LANES;
            double target = targetWeights[member];
            double through0 = routes[row] * sum0;
            double through1 = routes[row + 1] * sum1;
            double through2 = routes[row + 2] * sum2;
            double through3 = routes[row + 3] * sum3;
            double factor0 = FACTORS[lanes];
            double factor1 = FACTORS[lanes + 1];
            double factor2 = FACTORS[lanes + 2];
            double factor3 = FACTORS[lanes + 3];
            // Where the factor is 0, there may be no routes: then it is divided by 1 and not by 0.
            here[row] += factor0 * (target + through0) / (routes[row] + (1 - factor0));
            here[row + 1] += factor1 * (target + through1) / (routes[row + 1] + (1 - factor1));
            here[row + 2] += factor2 * (target + through2) / (routes[row + 2] + (1 - factor2));
            here[row + 3] += factor3 * (target + through3) / (routes[row + 3] + (1 - factor3));
            if (nodeScores.length > 0) {
                nodeScores[member] += factor0 * weight0 * through0
                        + factor1 * weight1 * through1
                        + factor2 * weight2 * through2
                        + factor3 * weight3 * through3;
            }
        }
    }

    private void addArcs(int entry, double[] routes, double[] behind, double[] arcScores) {
        int member = entry >>> LANES;
        for (int lane = 0; lane < LANES; lane++) {
            if ((entry >>> lane & 1) != 0) {
                double factor = weights[lane] * routes[member * LANES + lane];
                for (int arc = out[member]; arc < out[member + 1]; arc++) {
                    arcScores[arc] += factor * behind[heads[arc] * LANES + lane];
                }
            }
        }
    }

    private void addFirstArcs(int source, int lane, double[] arcScores) {
        for (int arc = out[source]; arc < out[source + 1]; arc++) {
            arcScores[arc] += weights[lane] * worth[0][heads[arc] * LANES + lane];
        }
    }
}

package org.backchannel.algo.centrality.sweeps;

import org.backchannel.algo.centrality.blocks.SplitGraph;
import org.backchannel.progress.Progress;

/**
 * Betweenness by hops from one source after the other, for graphs whose lanes ({@link LaneSweep}) no cache would hold.
 * {@link SourceOrders} tell for up to 64 sources at once who is on which level; after that, a source's counts and
 * what they are worth are gathered without a comparison:
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
 * <p><b>Measured</b> (CPU seconds for 64 sources, beside 64 lanes, on a machine with 1 MB of second-level cache a core
 * and 32 MB of third): made graph of 100,000 and 500,000 arcs 0.21 beside 0.42, and beside 0.53 for {@link
 * OneSourceSweep}, which compares; made graph of 20,000 members and 280,000 arcs 0.047 beside 0.054; ca-GrQc 0.0041
 * beside 0.0026, wiki-Vote 0.0081 beside 0.0052, facebook_combined 0.014 beside 0.0035. So it is for blocks of
 * {@value #FEWEST_MEMBERS} members and more. Two sums side by side in the inner loops, against the latency of additions,
 * took a third longer.
 *
 * <p>Time per source: an addition an arc, forward and backward, with one member in view at a time. Memory: 4 bytes an
 * arc; 36 bytes a member, beside {@link SourceOrders}. Batches with long ways are given up, and left to {@link
 * OneSourceSweep}.
 */
final class GatherSweep {
    /** The fewest members of a block that is swept so. */
    static final int FEWEST_MEMBERS = 12_000;

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

    /** By parity of the level and member: how many cheapest routes; all 0 between sources. */
    private final double[][] counts;

    /** By parity of the level and member: what each route is worth; all 0 between sources. */
    private final double[][] worth;

    GatherSweep(SplitGraph graph, Progress progress) {
        int reachable = graph.reachable();
        this.progress = progress;
        this.out = graph.out();
        this.heads = graph.heads();
        this.sourceWeights = graph.sourceWeights();
        this.targetWeights = graph.targetWeights();
        this.orders = new SourceOrders(graph, progress);
        this.in = new int[reachable + 1];
        this.tails = new int[out[reachable]];
        this.counts = new double[2][reachable];
        this.worth = new double[2][reachable];
        fillTails(reachable);
    }

    private void fillTails(int reachable) {
        for (int arc = 0; arc < tails.length; arc++) {
            in[heads[arc] + 1]++;
        }
        for (int member = 0; member < reachable; member++) {
            in[member + 1] += in[member];
        }
        int[] next = in.clone();
        for (int member = 0; member < reachable; member++) {
            for (int arc = out[member]; arc < out[member + 1]; arc++) {
                tails[next[heads[arc]]++] = member;
            }
        }
    }

    /** Finds who is on which level from the sources at these places; whether ways are short enough to go on. */
    boolean search(int[] sources, int from, int to) {
        return orders.search(sources, from, to);
    }

    /**
     * Adds what passes over members and arcs from the source in a lane of the search, times its weight. Lanes are asked
     * for in order, from 0 on.
     *
     * @param nodeScores by member reachable, or of length 0
     * @param arcScores by arc, or of length 0
     * @return whether it could; if not, there are too many routes to count, and nothing was added
     */
    boolean sweep(int source, int lane, double[] nodeScores, double[] arcScores) {
        if (SourceOrders.isFirst(lane)) {
            orders.listFrom(lane);
        }
        int[] order = orders.order(lane);
        int[] stops = orders.stops(lane);
        int levels = orders.levels(lane);
        boolean countable = forward(order, stops, levels);
        if (countable) {
            backward(source, order, stops, levels, nodeScores, arcScores);
        }
        for (int i = 0; levels > 0 && i < stops[levels - 1]; i++) {
            int member = order[i];
            counts[0][member] = 0;
            counts[1][member] = 0;
            worth[0][member] = 0;
            worth[1][member] = 0;
        }
        return countable;
    }

    /** Whether all counts are of a size to count on with. */
    private boolean forward(int[] order, int[] stops, int levels) {
        double most = 1;
        for (int i = 0; levels > 0 && i < stops[0]; i++) {
            counts[0][order[i]] = 1;
        }
        for (int level = 1; level < levels && most <= OneSourceSweep.MOST_ROUTES; level++) {
            progress.check();
            double[] before = counts[(level - 1) % 2];
            double[] here = counts[level % 2];
            for (int i = stops[level - 1]; i < stops[level]; i++) {
                int member = order[i];
                double routes = 0;
                for (int arc = in[member]; arc < in[member + 1]; arc++) {
                    routes += before[tails[arc]];
                }
                here[member] = routes;
                most = Math.max(most, routes);
            }
        }
        return most <= OneSourceSweep.MOST_ROUTES;
    }

    private void backward(int source, int[] order, int[] stops, int levels, double[] nodeScores, double[] arcScores) {
        double weight = sourceWeights[source];
        for (int level = levels - 1; level >= 0; level--) {
            progress.check();
            int start = level == 0 ? 0 : stops[level - 1];
            double[] routes = counts[level % 2];
            double[] here = worth[level % 2];
            double[] behind = worth[(level + 1) % 2];
            for (int i = start; i < stops[level]; i++) {
                int member = order[i];
                double sum = 0;
                for (int arc = out[member]; arc < out[member + 1]; arc++) {
                    sum += behind[heads[arc]];
                }
                double through = routes[member] * sum;
                here[member] = (targetWeights[member] + through) / routes[member];
                if (nodeScores.length > 0) {
                    nodeScores[member] += weight * through;
                }
                if (arcScores.length > 0) {
                    addArcs(member, weight * routes[member], behind, arcScores);
                }
            }
        }
        if (arcScores.length > 0) {
            addArcs(source, weight, worth[0], arcScores);
        }
    }

    private void addArcs(int member, double factor, double[] behind, double[] arcScores) {
        for (int arc = out[member]; arc < out[member + 1]; arc++) {
            arcScores[arc] += factor * behind[heads[arc]];
        }
    }
}

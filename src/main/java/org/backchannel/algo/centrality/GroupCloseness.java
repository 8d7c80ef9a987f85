package org.backchannel.algo.centrality;

import java.util.Arrays;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Group closeness: how short are the cheapest routes between a group and everybody else, each to or from the member that
 * is nearest? A delegation scores high if somebody in it is near to everybody.
 *
 * <p><b>Formula.</b> As {@link Closeness} has it: let r be the number of nodes outside the group C that it reaches, and
 * D the sum of their distances from the nearest member. Group closeness is (r / (n−c)) · (r / D). A group of one has its
 * closeness.
 *
 * <p><b>Direction.</b> {@code out} follows the arcs from the group, {@code in} those that lead to it; NetworkX has the
 * latter.
 *
 * <p><b>Weights.</b> The arcs' costs, in the unit given.
 *
 * <p><b>Disconnected.</b> A group that reaches nobody scores 0. Everett and Borgatti leave open what a node out of reach
 * counts; NetworkX counts it as at distance 0, so that being cut off makes a group closer. Here its share is missing.
 * Nobody outside: undefined, NaN.
 *
 * <p><b>Cost.</b> One search per member and direction, O(c (m + n log n)); memory 36 bytes a node.
 *
 * <p><b>Source.</b> M. G. Everett, S. P. Borgatti, "The centrality of groups and classes", Journal of Mathematical
 * Sociology 23 (1999).
 *
 * <p><b>Example.</b> On the undirected path 0 to 4, the group {1, 3} has each of the three others one hop away: 1.
 */
public final class GroupCloseness {
    private GroupCloseness() {}

    /**
     * The closeness of a group, in and out.
     *
     * @param unit how much cost is a distance of 1, as in {@link ClosenessParameters}
     */
    public static GroupClosenessResult of(CsrGraph graph, GroupParameters parameters, double unit, Progress progress) {
        if (!(unit > 0) || Double.isInfinite(unit)) {
            throw new IllegalArgumentException("a unit of distance is a positive cost, not " + unit);
        }
        boolean[] members = parameters.members(graph);
        progress.begin("group closeness", 2L * parameters.group().size());
        OneWay out = oneWay(graph, parameters, members, unit, progress);
        OneWay in = oneWay(graph.reversed(), parameters, members, unit, progress);
        return new GroupClosenessResult(in.closeness(), out.closeness(), in.reached(), out.reached());
    }

    /** What a group reaches, and how close that is. */
    private record OneWay(double closeness, int reached) {}

    private static OneWay oneWay(
            CsrGraph graph, GroupParameters parameters, boolean[] members, double unit, Progress progress) {
        ShortestDistances search = new ShortestDistances(graph, progress);
        long[] nearest = new long[graph.nodeCount()];
        Arrays.fill(nearest, ShortestDistances.UNREACHED);
        for (int member : parameters.group()) {
            search.from(member);
            for (int i = 0; i < search.reached(); i++) {
                int node = search.order()[i];
                nearest[node] = Math.min(nearest[node], search.distances()[node]);
            }
            progress.advance(1);
        }
        double sum = 0;
        int reached = 0;
        for (int node = 0; node < nearest.length; node++) {
            if (!members[node] && nearest[node] != ShortestDistances.UNREACHED) {
                sum += nearest[node];
                reached++;
            }
        }
        int outside = nearest.length - parameters.group().size();
        return new OneWay(closeness(outside, reached, sum / unit), reached);
    }

    private static double closeness(int outside, int reached, double distance) {
        if (outside == 0) {
            return Double.NaN;
        }
        return reached == 0 ? 0 : reached / (double) outside * (reached / distance);
    }
}

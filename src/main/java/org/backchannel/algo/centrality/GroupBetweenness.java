package org.backchannel.algo.centrality;

import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Group betweenness: how much of the traffic between others passes through some member of a group? Members who stand in
 * a row add nothing to each other; members in different places do.
 *
 * <p><b>Formula.</b> Σ over ordered pairs (s, t) outside the group C of the share of the cheapest routes from s to t
 * that pass through C, divided by (n−c)(n−c−1), the number of such pairs. A group of one has its
 * {@linkplain Betweenness betweenness}.
 *
 * <p><b>Direction</b> and <b>weights</b> are those of betweenness: routes follow the arcs, costs choose them. NetworkX
 * counts unordered pairs in undirected graphs, half of {@code pairs}.
 *
 * <p><b>Disconnected.</b> A pair without a route adds nothing, but still counts among the pairs. Fewer than two nodes
 * outside: undefined, NaN.
 *
 * <p><b>Cost.</b> One search per node outside the group, and one look at every arc of what it reaches: time O(n (m + n
 * log n)), memory 48 bytes a node per thread. A route avoids the group if all its nodes do, so the share of routes that
 * do is counted on the way, over the same sums as the routes; both are kept scaled, since there may be more routes than
 * a {@code double} holds.
 *
 * <p><b>Source.</b> M. G. Everett, S. P. Borgatti, "The centrality of groups and classes", Journal of Mathematical
 * Sociology 23 (1999).
 *
 * <p><b>Example.</b> On 0 → 1 → 2 → 3, the group {1, 2} stands between (0, 3), one of two ordered pairs: 1/2.
 */
public final class GroupBetweenness {
    private GroupBetweenness() {}

    /** The betweenness of a group. */
    public static GroupBetweennessResult of(CsrGraph graph, GroupParameters parameters, Progress progress) {
        boolean[] members = parameters.members(graph);
        double[] sum = new double[1];
        progress.begin("group betweenness", graph.nodeCount());
        OrderedBlocks.run(
                OrderedBlocks.blocksOf(graph.nodeCount()),
                parameters.threads(),
                () -> new Block(graph, members, progress, sum));
        double outside = graph.nodeCount() - (double) parameters.group().size();
        double pairs = outside * (outside - 1);
        return new GroupBetweennessResult(pairs > 0 ? sum[0] / pairs : Double.NaN, sum[0]);
    }

    /** The sources of a block. */
    private static final class Block implements OrderedBlocks.Worker {
        private static final double STEP = 0x1p512;
        private static final double ONE_STEP_DOWN = 0x1p-512;

        private final CsrGraph graph;
        private final boolean[] members;
        private final Progress progress;
        private final ShortestDistances search;
        private final double[] total;
        private final double[] sum = new double[1];

        /** By node reached: how many cheapest routes lead there, divided by 2^(512 * exponent). */
        private final double[] routes;

        /** By node reached: how many of them pass no member, divided by the same. */
        private final double[] around;

        private final int[] exponents;

        Block(CsrGraph graph, boolean[] members, Progress progress, double[] total) {
            this.graph = graph;
            this.members = members;
            this.progress = progress;
            this.search = new ShortestDistances(graph, progress);
            this.total = total;
            this.routes = new double[graph.nodeCount()];
            this.around = new double[graph.nodeCount()];
            this.exponents = new int[graph.nodeCount()];
        }

        @Override
        public void compute(int block) {
            int size = OrderedBlocks.sourcesPerBlock(graph.nodeCount());
            int end = Math.min(graph.nodeCount(), (block + 1) * size);
            for (int source = block * size; source < end; source++) {
                if (!members[source]) {
                    search.from(source);
                    sum[0] += passing(source);
                }
                progress.advance(1);
            }
        }

        private double passing(int source) {
            routes[source] = 1;
            around[source] = 1;
            exponents[source] = 0;
            double passing = 0;
            for (int i = 1; i < search.reached(); i++) {
                int node = search.order()[i];
                countRoutesTo(node);
                if (!members[node]) {
                    passing += (routes[node] - around[node]) / routes[node];
                }
            }
            return passing;
        }

        /** Nodes come by rising distance: those that a cheapest route passes before this one have been counted. */
        private void countRoutesTo(int node) {
            long distance = search.distances()[node];
            double all = 0;
            double avoiding = 0;
            int exponent = 0;
            for (int slot = graph.in()[node]; slot < graph.in()[node + 1]; slot++) {
                int arc = graph.inArcs()[slot];
                int tail = graph.tails()[arc];
                if (search.distances()[tail] == distance - graph.costs()[arc]) {
                    if (exponents[tail] > exponent) {
                        all *= down(exponents[tail] - exponent);
                        avoiding *= down(exponents[tail] - exponent);
                        exponent = exponents[tail];
                    }
                    double scale = down(exponent - exponents[tail]);
                    all += routes[tail] * scale;
                    avoiding += around[tail] * scale;
                }
            }
            if (all > STEP) {
                all *= ONE_STEP_DOWN;
                avoiding *= ONE_STEP_DOWN;
                exponent++;
            }
            routes[node] = all;
            around[node] = members[node] ? 0 : avoiding;
            exponents[node] = exponent;
        }

        /** What is two steps smaller than the rest is below its last bit. */
        private static double down(int steps) {
            return steps == 0 ? 1 : steps == 1 ? ONE_STEP_DOWN : 0;
        }

        @Override
        public void reduce(int block) {
            OrderedBlocks.moveInto(total, sum);
        }
    }
}

package org.backchannel.algo.brokerage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.SeededDraws;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Brokerage roles: between whom does an actor stand, its own people or others, and does it more often than chance
 * would?
 *
 * <p><b>Formula.</b> For every way a → b → c over three different actors without an arc a → c, b is once a broker; in
 * which {@link BrokerageRole}, the groups of the three say. The expectation and z are those of R's sna: arcs drawn at
 * random at the density among the actors that have a group, groups as they are; the five roles of an actor are not
 * independent of each other, so neither are their z.
 *
 * <p><b>p</b> is of another kind: the ties stay and the groups are dealt out anew among those who have one, so often as
 * the parameters say. It is (1 + the number of deals in which the actor has the role at least as often as it does) /
 * (1 + the number of deals): small where the role owes itself to the partition, not to the many ties of the actor.
 *
 * <p><b>Direction.</b> Ways follow the arcs. Read undirected, a representative is a gatekeeper too, and every way
 * counts once each way.
 *
 * <p><b>Weights.</b> None.
 *
 * <p><b>Without a group.</b> Who has none (−1) is left out with all its arcs, and counted; its scores are undefined
 * (NaN). A role that nobody in a group of that size can have is counted 0 and has no z, as in sna.
 *
 * <p><b>Cost.</b> Ways are counted by their groups, not walked: O(m √m) at worst for the triangles, and once more for
 * every eight permutations; memory 320 bytes a node per thread.
 *
 * <p><b>Source.</b> R. V. Gould, R. M. Fernandez, "Structures of mediation", Sociological Methodology 19 (1989); C. T.
 * Butts, "Social network analysis with sna", Journal of Statistical Software 24 (2008).
 *
 * <p><b>Example.</b> On 0 → 1 → 2 with 0 and 1 of one group and 2 of another, node 1 is once a representative.
 */
public final class BrokerageRoles {
    /** A node without a group. */
    public static final int NO_GROUP = -1;

    /** Permutations in a block: see {@link RoleCounter}. */
    private static final int LANES = 8;

    private final int nodes;
    private final MutualGraph graph;
    private final byte[] directions;
    private final int[] groups;
    private final int groupCount;

    /** The nodes that have a group, rising. */
    private final int[] members;

    private final BrokerageRolesParameters parameters;
    private final Progress progress;

    private BrokerageRoles(CsrGraph directed, int[] groups, BrokerageRolesParameters parameters, Progress progress) {
        this.nodes = directed.nodeCount();
        this.graph = MutualGraph.of(directed);
        this.directions = graph.directions(directed);
        this.groups = renumbered(groups);
        this.groupCount = 1 + Arrays.stream(this.groups).max().orElse(NO_GROUP);
        this.members = IntStream.range(0, nodes)
                .filter(node -> groups[node] != NO_GROUP)
                .toArray();
        this.parameters = parameters;
        this.progress = progress;
    }

    /**
     * The roles of every node.
     *
     * @param groups by node: any number from 0 for its group, or {@link #NO_GROUP}
     */
    public static BrokerageRolesResult of(
            CsrGraph graph, int[] groups, BrokerageRolesParameters parameters, Progress progress) {
        if (groups.length != graph.nodeCount()) {
            throw new IllegalArgumentException(
                    "one group a node: there are " + groups.length + " for " + graph.nodeCount() + " nodes");
        }
        return new BrokerageRoles(graph, groups, parameters, progress).compute();
    }

    /** The groups by the order in which they first appear, from 0. */
    private static int[] renumbered(int[] groups) {
        Map<Integer, Integer> numbers = new HashMap<>();
        return Arrays.stream(groups)
                .map(group -> group == NO_GROUP ? NO_GROUP : number(numbers, group))
                .toArray();
    }

    private static int number(Map<Integer, Integer> numbers, int group) {
        if (group < 0) {
            throw new IllegalArgumentException("a group is a number from 0, or -1 for none, not " + group);
        }
        numbers.putIfAbsent(group, numbers.size());
        return numbers.get(group);
    }

    private BrokerageRolesResult compute() {
        int blocks = (parameters.permutations() + LANES - 1) / LANES;
        progress.begin("brokerage roles", (1L + blocks) * nodes);
        long[] observed = new RoleCounter(graph, directions, groupCount, 1, progress).count(groups);
        int[] asOften = new int[observed.length];
        OrderedBlocks.run(blocks, parameters.threads(), () -> new Permutations(observed, asOften));
        return scores(observed, asOften);
    }

    private BrokerageRolesResult scores(long[] observed, int[] asOften) {
        double[][] counts = undefined();
        double[][] expected = undefined();
        double[][] z = undefined();
        double[][] p = undefined();
        RoleExpectations expectations = new RoleExpectations(groupSizes(), arcsAmongMembers());
        for (int node : members) {
            RoleExpectations.Moments moments = expectations.of(groups[node]);
            counts[BrokerageRole.COUNT][node] = 0;
            for (int role = 0; role < BrokerageRole.COUNT; role++) {
                int place = node * BrokerageRole.COUNT + role;
                counts[role][node] = observed[place];
                counts[BrokerageRole.COUNT][node] += observed[place];
                if (parameters.permutations() > 0) {
                    p[role][node] = (1.0 + asOften[place]) / (1.0 + parameters.permutations());
                }
            }
            for (int kind = 0; kind < RoleExpectations.KINDS; kind++) {
                double variance = moments.variance()[kind];
                expected[kind][node] = moments.mean()[kind];
                if (variance > 0) {
                    z[kind][node] = (counts[kind][node] - expected[kind][node]) / Math.sqrt(variance);
                }
            }
        }
        return result(counts, expected, z, p);
    }

    private BrokerageRolesResult result(double[][] counts, double[][] expected, double[][] z, double[][] p) {
        Map<BrokerageRole, RoleScores> roles = new EnumMap<>(BrokerageRole.class);
        for (BrokerageRole role : BrokerageRole.values()) {
            int kind = role.ordinal();
            roles.put(role, new RoleScores(counts[kind], expected[kind], z[kind], p[kind]));
        }
        int total = BrokerageRole.COUNT;
        return new BrokerageRolesResult(
                roles,
                new RoleScores(counts[total], expected[total], z[total], p[total]),
                nodes - members.length,
                parameters.permutations());
    }

    private int[] groupSizes() {
        int[] sizes = new int[groupCount];
        for (int node : members) {
            sizes[groups[node]]++;
        }
        return sizes;
    }

    private long arcsAmongMembers() {
        long arcs = 0;
        for (int node : members) {
            for (int slot = graph.first[node]; slot < graph.first[node + 1]; slot++) {
                boolean isOut = (directions[slot] & MutualGraph.OUT) != 0;
                arcs += isOut && groups[graph.neighbours[slot]] != NO_GROUP ? 1 : 0;
            }
        }
        return arcs;
    }

    private double[][] undefined() {
        double[][] values = new double[RoleExpectations.KINDS][nodes];
        for (double[] ofKind : values) {
            Arrays.fill(ofKind, Double.NaN);
        }
        return values;
    }

    /** A block of permutations. Each has draws of its own, so that it is the same one in any block and thread. */
    private final class Permutations implements OrderedBlocks.Worker {
        private final long[] observed;
        private final int[] total;
        private final int[] asOften;
        private final int[] dealt = new int[nodes * LANES];
        private final RoleCounter counter = new RoleCounter(graph, directions, groupCount, LANES, progress);

        Permutations(long[] observed, int[] total) {
            this.observed = observed;
            this.total = total;
            this.asOften = new int[total.length];
        }

        @Override
        public void compute(int block) {
            int first = block * LANES;
            int lanes = Math.min(LANES, parameters.permutations() - first);
            Arrays.fill(dealt, NO_GROUP);
            for (int lane = 0; lane < LANES; lane++) {
                deal(first + lane, lane);
            }
            long[] counts = counter.count(dealt);
            for (int node : members) {
                for (int lane = 0; lane < lanes; lane++) {
                    compare(node, (node * LANES + lane) * BrokerageRole.COUNT, counts);
                }
            }
        }

        private void deal(int permutation, int lane) {
            int[] shuffled = Arrays.stream(members).map(node -> groups[node]).toArray();
            new SeededDraws(parameters.seed(), permutation).shuffle(shuffled);
            for (int i = 0; i < members.length; i++) {
                dealt[members[i] * LANES + lane] = shuffled[i];
            }
        }

        private void compare(int node, int from, long[] counts) {
            int place = node * BrokerageRole.COUNT;
            for (int role = 0; role < BrokerageRole.COUNT; role++) {
                asOften[place + role] += counts[from + role] >= observed[place + role] ? 1 : 0;
            }
        }

        @Override
        public void reduce(int block) {
            for (int place = 0; place < total.length; place++) {
                total[place] += asOften[place];
                asOften[place] = 0;
            }
        }
    }
}

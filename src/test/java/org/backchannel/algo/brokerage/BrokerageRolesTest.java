package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.backchannel.algo.SeededDraws;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class BrokerageRolesTest {
    private static final int NONE = BrokerageRoles.NO_GROUP;

    @Test
    void theExampleOfTheClass() {
        BrokerageRolesResult result = roles(GraphFamilies.path(3), 0, 0, 1);

        assertThat(result.of(BrokerageRole.REPRESENTATIVE).counts()).containsExactly(0, 1, 0);
        assertThat(result.total().counts()).containsExactly(0, 1, 0);
        assertThat(result.withoutGroup()).isZero();
    }

    @Test
    void eachRoleIsWhatItsNameSays() {
        assertThat(roleOfTheMiddle(0, 0, 0)).isEqualTo(BrokerageRole.COORDINATOR);
        assertThat(roleOfTheMiddle(0, 1, 0)).isEqualTo(BrokerageRole.CONSULTANT);
        assertThat(roleOfTheMiddle(0, 0, 1)).isEqualTo(BrokerageRole.REPRESENTATIVE);
        assertThat(roleOfTheMiddle(0, 1, 1)).isEqualTo(BrokerageRole.GATEKEEPER);
        assertThat(roleOfTheMiddle(0, 1, 2)).isEqualTo(BrokerageRole.LIAISON);
    }

    private static BrokerageRole roleOfTheMiddle(int... groups) {
        BrokerageRolesResult result = roles(GraphFamilies.path(3), groups);
        return Arrays.stream(BrokerageRole.values())
                .filter(role -> result.of(role).counts()[1] == 1)
                .reduce((one, other) -> {
                    throw new AssertionError(one + " and " + other);
                })
                .orElseThrow();
    }

    @Test
    void aWayThatIsClosedNeedsNoBroker() {
        CsrGraph graph = new CsrGraphBuilder(3).arc(0, 1).arc(1, 2).arc(0, 2).build();

        assertThat(roles(graph, 0, 0, 0).total().counts()).containsExactly(0, 0, 0);
        assertThat(roles(GraphFamilies.complete(20), new int[20]).total().counts())
                .containsOnly(0);
    }

    @Test
    void smallGraphsHaveNoBrokersAndNoExpectations() {
        assertThat(roles(GraphFamilies.path(0)).total().counts()).isEmpty();
        assertThat(roles(GraphFamilies.path(1), 0).total().counts()).containsExactly(0);
        assertThat(roles(GraphFamilies.path(1), 0).total().z()).containsExactly(Double.NaN);
        assertThat(roles(GraphFamilies.path(2), 0, 1).total().z()).containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void whoHasNoGroupIsLeftOutAndCounted() {
        BrokerageRolesResult result = roles(GraphFamilies.path(5), 0, 0, 0, NONE, 0);

        assertThat(result.withoutGroup()).isEqualTo(1);
        assertThat(result.of(BrokerageRole.COORDINATOR).counts()).containsExactly(0, 1, 0, Double.NaN, 0);
        assertThat(result.total().expected()[3]).isNaN();
        assertThat(result.of(BrokerageRole.COORDINATOR).p()[3]).isNaN();
    }

    @Test
    void leavingOutIsTheSameAsNotBeingThere() {
        int[] five = {0, 0, 1, 1, 0};
        BrokerageRolesResult alone = roles(GraphFamilies.cycle(5), five);
        CsrGraphBuilder builder = new CsrGraphBuilder(6);
        for (int node = 0; node < 5; node++) {
            builder.arc(node, (node + 1) % 5).arc(node, 5).arc(5, node);
        }
        BrokerageRolesResult among = roles(builder.build(), 0, 0, 1, 1, 0, NONE);

        for (BrokerageRole role : BrokerageRole.values()) {
            assertThat(Arrays.copyOf(among.of(role).z(), 5))
                    .isEqualTo(alone.of(role).z());
            assertThat(Arrays.copyOf(among.of(role).p(), 5))
                    .isEqualTo(alone.of(role).p());
        }
    }

    @Test
    void theHubOfAGreatStarIsCountedNotWalked() {
        int nodes = 100_001;
        int[] groups = IntStream.range(0, nodes).map(node -> node % 2).toArray();
        BrokerageRolesResult result =
                BrokerageRoles.of(GraphFamilies.star(nodes), groups, withoutPermutations(), Progress.NONE);

        double half = 50_000;
        assertThat(result.of(BrokerageRole.COORDINATOR).counts()[0]).isEqualTo(half * (half - 1));
        assertThat(result.of(BrokerageRole.CONSULTANT).counts()[0]).isEqualTo(half * (half - 1));
        assertThat(result.of(BrokerageRole.REPRESENTATIVE).counts()[0]).isEqualTo(half * half);
        assertThat(result.of(BrokerageRole.GATEKEEPER).counts()[0]).isEqualTo(half * half);
        assertThat(result.of(BrokerageRole.LIAISON).counts()[0]).isZero();
        assertThat(result.total().counts()[1]).isZero();
    }

    @Test
    void theyAreWhatALookAtEveryTripleSays() {
        RandomGraphs.each(2_000, (graph, random) -> {
            int[] groups = randomGroups(random, graph.nodeCount());
            double[][] plain = plainCounts(graph, groups);
            BrokerageRolesResult result = BrokerageRoles.of(graph, groups, withoutPermutations(), Progress.NONE);
            for (BrokerageRole role : BrokerageRole.values()) {
                assertThat(result.of(role).counts()).as("%s", role).isEqualTo(plain[role.ordinal()]);
                assertThat(result.of(role).p()).containsOnly(nans(graph));
            }
        });
    }

    private static double[] nans(CsrGraph graph) {
        return graph.nodeCount() == 0 ? new double[0] : new double[] {Double.NaN};
    }

    @Test
    void pIsTheShareOfDealsInWhichTheRoleIsPlayedAsOften() {
        RandomGraphs.each(60, (graph, random) -> {
            int[] groups = randomGroups(random, graph.nodeCount());
            BrokerageRolesParameters parameters = new BrokerageRolesParameters(21, 7, 2);
            BrokerageRolesResult result = BrokerageRoles.of(graph, groups, parameters, Progress.NONE);
            double[][] plain = plainP(graph, groups, parameters);
            for (BrokerageRole role : BrokerageRole.values()) {
                assertThat(result.of(role).p()).as("%s", role).isEqualTo(plain[role.ordinal()]);
            }
            assertThat(result.permutations()).isEqualTo(21);
        });
    }

    @Test
    void whatOwesItselfToThePartitionHasASmallP() {
        // Node 10 lets the first ten in to the last ten, its own.
        CsrGraphBuilder builder = new CsrGraphBuilder(21);
        for (int other = 0; other < 10; other++) {
            builder.arc(other, 10).arc(10, 11 + other);
        }
        int[] groups = IntStream.range(0, 21).map(node -> node / 10).toArray();
        groups[20] = 1;
        BrokerageRolesResult result =
                BrokerageRoles.of(builder.build(), groups, new BrokerageRolesParameters(999, 1, 2), Progress.NONE);

        assertThat(result.of(BrokerageRole.GATEKEEPER).counts()[10]).isEqualTo(100);
        assertThat(result.of(BrokerageRole.GATEKEEPER).p()[10]).isEqualTo(0.001);
        assertThat(result.of(BrokerageRole.COORDINATOR).p()[10]).isEqualTo(1);
        assertThat(result.total().p()).containsOnly(Double.NaN);
    }

    @Test
    void threadsDoNotMatterAndSeedsDo() {
        CsrGraph graph = RandomGraphs.heavyTailed(3, 300, 4);
        int[] groups = IntStream.range(0, 300).map(node -> node % 5 - 1).toArray();
        BrokerageRolesResult one = roles(graph, groups, 1, 1);
        BrokerageRolesResult four = roles(graph, groups, 1, 4);
        BrokerageRolesResult otherSeed = roles(graph, groups, 2, 1);

        for (BrokerageRole role : BrokerageRole.values()) {
            assertThat(four.of(role).p()).isEqualTo(one.of(role).p());
            assertThat(otherSeed.of(role).p()).isNotEqualTo(one.of(role).p());
            assertThat(otherSeed.of(role).z()).isEqualTo(one.of(role).z());
        }
    }

    @Test
    void namesOfActorsAndOfGroupsDoNotMatter() {
        RandomGraphs.each(200, (graph, random) -> {
            int[] groups = randomGroups(random, graph.nodeCount());
            int[] names = RandomGraphs.permutation(random, graph.nodeCount());
            int[] moved = new int[groups.length];
            for (int node = 0; node < groups.length; node++) {
                moved[names[node]] = groups[node] == NONE ? NONE : 1_000_000 - groups[node];
            }
            RoleScores before = BrokerageRoles.of(graph, groups, withoutPermutations(), Progress.NONE)
                    .of(BrokerageRole.LIAISON);
            RoleScores after = BrokerageRoles.of(
                            RandomGraphs.relabelled(graph, names), moved, withoutPermutations(), Progress.NONE)
                    .of(BrokerageRole.LIAISON);
            for (int node = 0; node < groups.length; node++) {
                assertThat(after.counts()[names[node]]).isEqualTo((Double) before.counts()[node]);
                assertThat(after.z()[names[node]]).isEqualTo((Double) before.z()[node]);
            }
        });
    }

    @Test
    void theExpectationIsTheMeanOverRandomGraphs() {
        int[] groups = {0, 0, 0, 1, 1, 2};
        SplittableRandom random = new SplittableRandom(5);
        double[] sums = new double[BrokerageRole.COUNT];
        int graphs = 4_000;
        for (int number = 0; number < graphs; number++) {
            double[][] counts = plainCounts(ofFifteenArcs(random), groups);
            for (int role = 0; role < sums.length; role++) {
                sums[role] += counts[role][0] / graphs;
            }
        }
        BrokerageRolesResult result =
                BrokerageRoles.of(ofFifteenArcs(random), groups, withoutPermutations(), Progress.NONE);

        // Their expectation is for arcs drawn each on its own, not for a number of arcs: they are near, not the same.
        for (BrokerageRole role : BrokerageRole.values()) {
            assertThat(sums[role.ordinal()]).isCloseTo(result.of(role).expected()[0], within(0.15));
        }
    }

    private static CsrGraph ofFifteenArcs(SplittableRandom random) {
        CsrGraphBuilder builder = new CsrGraphBuilder(6);
        int[] pairs = RandomGraphs.permutation(random, 30);
        for (int i = 0; i < 15; i++) {
            int tail = pairs[i] / 5;
            int head = pairs[i] % 5;
            builder.arc(tail, head < tail ? head : head + 1);
        }
        return builder.build();
    }

    @Test
    void groupsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> roles(GraphFamilies.path(3), 0, 0))
                .hasMessage("one group a node: there are 2 for 3 nodes");
        assertThatThrownBy(() -> roles(GraphFamilies.path(2), 0, -2))
                .hasMessage("a group is a number from 0, or -1 for none, not -2");
        assertThatThrownBy(() -> new BrokerageRolesParameters(-1, 1, 1))
                .hasMessage("permutations are 0 or more, not -1");
    }

    private static int[] randomGroups(SplittableRandom random, int nodes) {
        int groups = 1 + random.nextInt(5);
        int least = random.nextInt(3) == 0 ? 0 : NONE;
        return IntStream.range(0, nodes)
                .map(node -> least + random.nextInt(groups - least))
                .toArray();
    }

    private static double[][] plainCounts(CsrGraph graph, int[] groups) {
        int nodes = graph.nodeCount();
        double[][] counts = new double[BrokerageRole.COUNT][nodes];
        for (int b = 0; b < nodes; b++) {
            for (int role = 0; role < BrokerageRole.COUNT; role++) {
                counts[role][b] = groups[b] == NONE ? Double.NaN : 0;
            }
            for (int a = 0; a < nodes; a++) {
                for (int c = 0; c < nodes; c++) {
                    if (a != c
                            && groups[a] != NONE
                            && groups[b] != NONE
                            && groups[c] != NONE
                            && graph.arc(a, b) >= 0
                            && graph.arc(b, c) >= 0
                            && graph.arc(a, c) < 0) {
                        counts[role(groups[a], groups[b], groups[c]).ordinal()][b]++;
                    }
                }
            }
        }
        return counts;
    }

    private static BrokerageRole role(int a, int b, int c) {
        if (a == b && b == c) {
            return BrokerageRole.COORDINATOR;
        } else if (a == c) {
            return BrokerageRole.CONSULTANT;
        } else if (a == b) {
            return BrokerageRole.REPRESENTATIVE;
        } else {
            return b == c ? BrokerageRole.GATEKEEPER : BrokerageRole.LIAISON;
        }
    }

    private static double[][] plainP(CsrGraph graph, int[] groups, BrokerageRolesParameters parameters) {
        int[] members =
                IntStream.range(0, groups.length).filter(v -> groups[v] != NONE).toArray();
        double[][] observed = plainCounts(graph, groups);
        double[][] p = new double[BrokerageRole.COUNT][groups.length];
        for (double[] ofRole : p) {
            Arrays.fill(ofRole, 1);
        }
        for (int permutation = 0; permutation < parameters.permutations(); permutation++) {
            int[] shuffled = Arrays.stream(members).map(v -> groups[v]).toArray();
            new SeededDraws(parameters.seed(), permutation).shuffle(shuffled);
            int[] dealt = groups.clone();
            for (int i = 0; i < members.length; i++) {
                dealt[members[i]] = shuffled[i];
            }
            double[][] counts = plainCounts(graph, dealt);
            for (int role = 0; role < p.length; role++) {
                for (int v : members) {
                    p[role][v] += counts[role][v] >= observed[role][v] ? 1 : 0;
                }
            }
        }
        for (double[] ofRole : p) {
            for (int v = 0; v < ofRole.length; v++) {
                ofRole[v] = groups[v] == NONE ? Double.NaN : ofRole[v] / (parameters.permutations() + 1);
            }
        }
        return p;
    }

    private static BrokerageRolesParameters withoutPermutations() {
        return new BrokerageRolesParameters(0, 1, 1);
    }

    private static BrokerageRolesResult roles(CsrGraph graph, int... groups) {
        return roles(graph, groups, 1, 1);
    }

    private static BrokerageRolesResult roles(CsrGraph graph, int[] groups, long seed, int threads) {
        return BrokerageRoles.of(graph, groups, new BrokerageRolesParameters(20, seed, threads), Progress.NONE);
    }
}

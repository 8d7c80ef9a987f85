package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class KeyPlayersTest {
    private static final double EXACT = 1e-12;

    @Test
    void theExampleOfTheClass() {
        CsrGraph path = GraphFamilies.grid(1, 5);

        KeyPlayersResult fragmenting = players(path, KeyPlayerGoal.FRAGMENT, 1);
        assertThat(fragmenting.sets()).containsExactly(List.of(2));
        assertThat(fragmenting.score()).isEqualTo(1 - 4 / 12.0);
        assertThat(fragmenting.without()).isZero();
        assertThat(fragmenting.search()).isEqualTo(new KeyPlayersResult.Exact(5));

        KeyPlayersResult reaching = players(path, KeyPlayerGoal.REACH_BY_DISTANCE, 1);
        assertThat(reaching.sets()).containsExactly(List.of(2));
        assertThat(reaching.score()).isEqualTo(0.8);
    }

    @Test
    void whatDoesBestTogetherNeedNotDoBestAlone() {
        // Two hubs that know the same three, and a third that knows three others: the best two are of different kinds.
        CsrGraphBuilder builder = new CsrGraphBuilder(10);
        for (int leaf = 3; leaf < 7; leaf++) {
            builder.arc(0, leaf).arc(1, leaf);
        }
        builder.arc(2, 7).arc(2, 8).arc(2, 9);

        KeyPlayersResult result = players(builder.build(), KeyPlayerGoal.REACH_BY_DISTANCE, 2);
        assertThat(result.sets()).containsExactly(List.of(0, 2), List.of(1, 2));
        assertThat(result.ties()).isEqualTo(2);
        assertThat(result.score()).isEqualTo(9 / 10.0);
    }

    @Test
    void theHubOfAStarIsTheOne() {
        CsrGraph star = GraphFamilies.star(400);

        assertThat(players(star, KeyPlayerGoal.FRAGMENT, 1).sets()).containsExactly(List.of(0));
        assertThat(players(star, KeyPlayerGoal.FRAGMENT, 1).score()).isEqualTo(1);
        assertThat(players(star, KeyPlayerGoal.FRAGMENT_BY_DISTANCE, 1).score()).isEqualTo(1);
        assertThat(players(star, KeyPlayerGoal.REACH, 1).ties()).isEqualTo(400);
        assertThat(players(star, KeyPlayerGoal.REACH_BY_DISTANCE, 1).score()).isEqualTo(1);
    }

    @Test
    void aCycleFallsApartBestInHalves() {
        CsrGraph cycle = RandomGraphs.bothWays(GraphFamilies.cycle(12));
        KeyPlayersResult result = players(cycle, KeyPlayerGoal.FRAGMENT, 2);

        assertThat(result.score()).isEqualTo(1 - 2 * 5 * 4 / (10 * 9.0), within(EXACT));
        assertThat(result.ties()).isEqualTo(6);
        assertThat(result.sets()).startsWith(List.of(0, 6), List.of(1, 7));
    }

    @Test
    void sumsOfFractionsThatAreEqualTie() {
        // 1/2 + 1/3 + 1/6 = 1: one pair at each of these distances is worth a pair of neighbours.
        HopCounts parts = new HopCounts(true, new long[] {0, 0, 1, 1, 0, 0, 1}, 7);
        HopCounts whole = new HopCounts(true, new long[] {0, 1}, 2);
        HopCounts more = new HopCounts(true, new long[] {0, 1, 0, 0, 0, 0, 0, 0, 0, 1}, 10);

        assertThat(parts).isEqualByComparingTo(whole).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(more).isGreaterThan(whole);
        long huge = 1L << 40;
        assertThat(new HopCounts(true, new long[] {0, huge, 0, 1}, 4))
                .isGreaterThan(new HopCounts(true, new long[] {0, huge}, 2));
    }

    @Test
    void theyAreWhatALookAtEverySetSays() {
        RandomGraphs.each(100, (graph, random) -> {
            if (graph.nodeCount() > 3) {
                KeyPlayerGoal goal = KeyPlayerGoal.values()[random.nextInt(4)];
                int size = 1 + random.nextInt(Math.min(2, graph.nodeCount() - 3));
                int hops = 1 + random.nextInt(3);
                compareWithPlain(graph, goal, size, hops);
            }
        });
    }

    @Test
    void aSetScoresWhatAllDistancesSay() {
        RandomGraphs.each(2_000, (graph, random) -> {
            KeyPlayerGoal goal = KeyPlayerGoal.values()[random.nextInt(4)];
            int hops = 1 + random.nextInt(3);
            int n = graph.nodeCount();
            Set<Integer> set = IntStream.range(0, n)
                    .filter(node -> random.nextInt(4) == 0)
                    .boxed()
                    .collect(Collectors.toSet());
            double plain = plainScore(graph, goal, hops, List.copyOf(set), distances(graph, Set.of()));
            if (n > 0 && (n - set.size() > 1 || !goal.removes())) {
                assertThat(KeyPlayers.score(graph, goal, hops, set))
                        .as("%s of %s", goal, set)
                        .isEqualTo(plain, within(EXACT));
            }
        });
    }

    @Test
    void setsScoreTheSameWhereBlocksOfSourcesEnd() {
        RandomGraphs.eachAtBlockEnds(2_000, graph -> {
            Set<Integer> set = Set.of(0, 1, 62);
            assertThat(KeyPlayers.score(graph, KeyPlayerGoal.FRAGMENT_BY_DISTANCE, 1, set))
                    .isEqualTo(
                            plainScore(graph, KeyPlayerGoal.FRAGMENT_BY_DISTANCE, 1, List.copyOf(set), new int[0][]),
                            within(EXACT));
        });
    }

    private static void compareWithPlain(CsrGraph graph, KeyPlayerGoal goal, int size, int hops) {
        int[][] distances = distances(graph, Set.of());
        double best = -1;
        List<List<Integer>> sets = new ArrayList<>();
        SetFamily family = SetFamily.allOf(graph.nodeCount(), size);
        for (long number = 0; number < family.size(); number++) {
            List<Integer> set = Arrays.stream(family.set(number)).boxed().toList();
            double score = plainScore(graph, goal, hops, set, distances);
            if (score > best + EXACT) {
                sets.clear();
            }
            if (score > best - EXACT) {
                sets.add(set);
                best = Math.max(best, score);
            }
        }
        KeyPlayersParameters parameters = new KeyPlayersParameters(goal, size, hops, 1L << 40, 1);
        KeyPlayersResult result = KeyPlayers.of(graph, parameters, Progress.NONE);
        assertThat(result.score()).isEqualTo(best, within(EXACT));
        assertThat(result.ties()).isEqualTo(sets.size());
        assertThat(result.sets()).isEqualTo(sets.subList(0, Math.min(sets.size(), KeyPlayersResult.LISTED)));
        assertThat(KeyPlayers.score(graph, goal, hops, new HashSet<>(sets.get(0))))
                .isEqualTo(result.score());
    }

    private static double plainScore(
            CsrGraph graph, KeyPlayerGoal goal, int hops, List<Integer> set, int[][] distances) {
        int n = graph.nodeCount();
        if (goal.removes()) {
            double left = n - set.size();
            double sum = 0;
            for (int[] row : distances(graph, new HashSet<>(set))) {
                for (int d : row) {
                    sum += d <= 0 ? 0 : goal == KeyPlayerGoal.FRAGMENT ? 1 : 1.0 / d;
                }
            }
            return 1 - sum / (left * (left - 1));
        }
        double sum = 0;
        for (int node = 0; node < n; node++) {
            int to = node;
            int nearest = set.stream()
                    .mapToInt(member -> distances[member][to])
                    .filter(d -> d >= 0)
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (goal == KeyPlayerGoal.REACH) {
                sum += nearest <= hops ? 1 : 0;
            } else {
                sum += nearest == Integer.MAX_VALUE ? 0 : 1.0 / Math.max(1, nearest) / n;
            }
        }
        return sum;
    }

    /** In hops, −1 for no way, by Floyd and Warshall, without some of the nodes. */
    private static int[][] distances(CsrGraph graph, Set<Integer> removed) {
        int n = graph.nodeCount();
        int far = n + 1;
        int[][] d = new int[n][n];
        for (int[] row : d) {
            Arrays.fill(row, far);
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            d[graph.tails()[arc]][graph.heads()[arc]] = 1;
        }
        for (int node = 0; node < n; node++) {
            for (int other = 0; other < n; other++) {
                if (removed.contains(node) || removed.contains(other)) {
                    d[node][other] = far;
                } else if (node == other) {
                    d[node][other] = 0;
                }
            }
        }
        for (int over = 0; over < n; over++) {
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    d[from][to] = Math.min(d[from][to], d[from][over] + d[over][to]);
                }
            }
        }
        for (int[] row : d) {
            for (int to = 0; to < n; to++) {
                row[to] = row[to] >= far ? -1 : row[to];
            }
        }
        return d;
    }

    @Test
    void beyondTheStepsItIsGreedyAndSaysSo() {
        CsrGraph graph = RandomGraphs.bothWays(RandomGraphs.heavyTailed(2, 90, 2));
        for (KeyPlayerGoal goal : KeyPlayerGoal.values()) {
            KeyPlayersResult exact = players(graph, goal, 2);
            KeyPlayersResult greedy = KeyPlayers.of(
                    graph,
                    new KeyPlayersParameters(goal, 2, 2, goal.removes() ? 4_000_000 : 1_000_000, 1),
                    Progress.NONE);

            assertThat(exact.search()).isEqualTo(new KeyPlayersResult.Exact(90 * 89 / 2));
            assertThat(greedy.search()).isInstanceOfSatisfying(KeyPlayersResult.Greedy.class, search -> {
                assertThat(search.candidates()).isEqualTo(90);
                assertThat(search.sets()).isEqualTo(90 + 89 + 2 * 88L * (1 + search.swaps()));
            });
            assertThat(greedy.ties()).isEqualTo(1);
            assertThat(greedy.score()).as("%s", goal).isBetween(0.9 * exact.score(), exact.score());
        }
    }

    @Test
    void aSetThatNoSwapMakesBetterIsFoundAlsoWhereTheFirstChoiceMisleads() {
        // The middle reaches four in one hop, but the two others together reach six, all but it: greedy takes the
        // middle first and swaps it out.
        CsrGraphBuilder builder = new CsrGraphBuilder(9);
        builder.arc(0, 3).arc(0, 4).arc(0, 6).arc(0, 7);
        builder.arc(1, 3).arc(1, 4).arc(1, 5);
        builder.arc(2, 6).arc(2, 7).arc(2, 8);
        KeyPlayersResult result = KeyPlayers.of(
                builder.build(), new KeyPlayersParameters(KeyPlayerGoal.REACH, 2, 1, 1, 1), Progress.NONE);

        assertThat(result.sets()).containsExactly(List.of(1, 2));
        assertThat(result.score()).isEqualTo(8);
        assertThat(result.search()).isEqualTo(new KeyPlayersResult.Greedy(9 + 8 + 2 * 14, 9, 1));
    }

    @Test
    void ofManyNodesOnlyThoseThatStandOutAreCandidates() {
        // Two stars of 300 joined by a path over nodes of degree two: hubs by degree, the joint by what it cuts off.
        CsrGraphBuilder builder = new CsrGraphBuilder(603);
        for (int leaf = 3; leaf < 603; leaf++) {
            int hub = leaf % 2;
            builder.arc(hub, leaf).arc(leaf, hub);
        }
        builder.arc(0, 2).arc(2, 0).arc(2, 1).arc(1, 2);
        KeyPlayersResult result = KeyPlayers.of(
                builder.build(),
                new KeyPlayersParameters(KeyPlayerGoal.FRAGMENT_BY_DISTANCE, 2, 2, 1_000, 1),
                Progress.NONE);

        assertThat(result.sets()).containsExactly(List.of(0, 1));
        assertThat(result.search())
                .isInstanceOfSatisfying(
                        KeyPlayersResult.Greedy.class,
                        search -> assertThat(search.candidates()).isEqualTo(68));
    }

    @Test
    void threadsDoNotMatter() {
        CsrGraph graph = RandomGraphs.heavyTailed(4, 60, 2);
        for (KeyPlayerGoal goal : KeyPlayerGoal.values()) {
            for (long steps : new long[] {1_000, 1L << 40}) {
                assertThat(KeyPlayers.of(graph, new KeyPlayersParameters(goal, 2, 2, steps, 4), Progress.NONE))
                        .isEqualTo(KeyPlayers.of(graph, new KeyPlayersParameters(goal, 2, 2, steps, 1), Progress.NONE));
            }
        }
    }

    @Test
    void everySetIsNumberedOnce() {
        SetFamily family = SetFamily.allOf(9, 4);
        List<List<Integer>> sets = IntStream.range(0, (int) family.size())
                .mapToObj(number -> Arrays.stream(family.set(number)).boxed().toList())
                .toList();

        assertThat(sets).hasSize(126).doesNotHaveDuplicates();
        assertThat(sets.get(0)).containsExactly(0, 1, 2, 3);
        assertThat(sets.get(125)).containsExactly(5, 6, 7, 8);
        assertThat(SetFamily.choose(1_000, 500)).isEqualTo(Long.MAX_VALUE);
        assertThat(SetFamily.choose(60, 30)).isEqualTo(118_264_581_564_861_424L);
    }

    @Test
    void aSetOfTheWholeGraphReachesIt() {
        KeyPlayersResult result = players(GraphFamilies.path(3), KeyPlayerGoal.REACH, 3);

        assertThat(result.sets()).containsExactly(List.of(0, 1, 2));
        assertThat(result.score()).isEqualTo(3);
        assertThat(KeyPlayers.of(
                                GraphFamilies.path(3),
                                new KeyPlayersParameters(KeyPlayerGoal.REACH, 3, 2, 1, 1),
                                Progress.NONE)
                        .sets())
                .containsExactly(List.of(0, 1, 2));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> players(GraphFamilies.path(3), KeyPlayerGoal.FRAGMENT, 2))
                .hasMessage("a set of 2 key players is too large: two must be left of 3");
        assertThatThrownBy(() -> players(GraphFamilies.path(3), KeyPlayerGoal.REACH, 4))
                .hasMessage("a set of 4 key players is too large: there are only 3");
        assertThatThrownBy(() -> KeyPlayersParameters.of(KeyPlayerGoal.REACH, 0, 1))
                .hasMessage("a set of key players has at least 1 member, not 0");
        assertThatThrownBy(() -> KeyPlayers.score(GraphFamilies.path(3), KeyPlayerGoal.REACH, 1, Set.of(3)))
                .hasMessage("nodes are 0 to 2; the set names 3");
        assertThat(KeyPlayers.score(GraphFamilies.path(3), KeyPlayerGoal.FRAGMENT, 1, Set.of(0, 1)))
                .isNaN();
    }

    @Test
    void itEndsWhenToldTo() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public void advance(long steps) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> KeyPlayers.of(
                        GraphFamilies.complete(30), KeyPlayersParameters.of(KeyPlayerGoal.REACH, 2, 2), cancelled))
                .isInstanceOf(CancelledException.class);
    }

    private static KeyPlayersResult players(CsrGraph graph, KeyPlayerGoal goal, int size) {
        return KeyPlayers.of(graph, KeyPlayersParameters.of(goal, size, 1), Progress.NONE);
    }
}

package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceCases.NetworkxCase;
import org.junit.jupiter.api.Test;

class GroupMeasuresTest {
    private static final double EXACT = 1e-9;

    @Test
    void theExamplesOfTheClasses() {
        GroupBetweennessResult betweenness = betweenness(GraphFamilies.path(4), 1, 2);
        assertThat(betweenness).isEqualTo(new GroupBetweennessResult(0.5, 1));

        GroupClosenessResult closeness = closeness(GraphFamilies.grid(1, 5), 1, 3);
        assertThat(closeness).isEqualTo(new GroupClosenessResult(1, 1, 3, 3));
    }

    @Test
    void aGroupOfOneHasItsOwnScores() {
        RandomGraphs.each(2_000, graph -> {
            if (graph.nodeCount() > 0) {
                double[] scores = Betweenness.of(graph, new BetweennessParameters(1), Progress.NONE)
                        .scores();
                ClosenessResult closeness = Closeness.of(graph, new ClosenessParameters(1, 1), Progress.NONE);
                for (int node = 0; node < graph.nodeCount(); node += 5) {
                    assertClose(betweenness(graph, node).score(), scores[node]);
                    if (graph.nodeCount() > 1) {
                        assertClose(closeness(graph, node).in(), closeness.in()[node]);
                        assertClose(closeness(graph, node).out(), closeness.out()[node]);
                    }
                }
            }
        });
    }

    @Test
    void aGroupStandsBetweenWhoseRoutesItIsOn() {
        RandomGraphs.each(2_000, (graph, random) -> {
            List<Integer> group = randomGroup(random, graph.nodeCount());
            if (!group.isEmpty()) {
                double pairs = plainPairs(graph, group);
                double outside = graph.nodeCount() - group.size();
                GroupBetweennessResult result =
                        GroupBetweenness.of(graph, new GroupParameters(group, 1), Progress.NONE);
                assertClose(result.pairs(), pairs);
                assertClose(result.score(), outside > 1 ? pairs / (outside * (outside - 1)) : Double.NaN);
            }
        });
    }

    /** The share of routes that pass some member: the first one they pass is a, so by members in turn. */
    private static double plainPairs(CsrGraph graph, List<Integer> group) {
        PlainRoutes all = PlainRoutes.byCost(graph);
        CsrGraphBuilder builder = new CsrGraphBuilder(graph.nodeCount());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (!group.contains(graph.tails()[arc]) && !group.contains(graph.heads()[arc])) {
                builder.arc(graph.tails()[arc], graph.heads()[arc], 1, graph.costs()[arc]);
            }
        }
        PlainRoutes around = PlainRoutes.byCost(builder.build());
        double pairs = 0;
        for (int s = 0; s < graph.nodeCount(); s++) {
            for (int t = 0; t < graph.nodeCount(); t++) {
                if (s != t && !group.contains(s) && !group.contains(t) && all.reaches(s, t)) {
                    boolean asCheap = around.reaches(s, t) && around.distance(s, t) == all.distance(s, t);
                    pairs += 1 - (asCheap ? around.count(s, s, t) / all.count(s, s, t) : 0);
                }
            }
        }
        return pairs;
    }

    @Test
    void aGroupIsAsCloseAsItsNearestMember() {
        RandomGraphs.each(2_000, (graph, random) -> {
            List<Integer> group = randomGroup(random, graph.nodeCount());
            if (!group.isEmpty()) {
                PlainRoutes routes = PlainRoutes.byCost(graph);
                GroupClosenessResult result = GroupCloseness.of(graph, new GroupParameters(group, 1), 2, Progress.NONE);
                double outside = graph.nodeCount() - group.size();
                double sum = 0;
                int reached = 0;
                for (int node = 0; node < graph.nodeCount(); node++) {
                    int to = node;
                    long nearest = group.stream()
                            .mapToLong(member -> routes.distance(member, to))
                            .min()
                            .orElseThrow();
                    if (!group.contains(node) && nearest < PlainRoutes.NONE) {
                        sum += nearest / 2.0;
                        reached++;
                    }
                }
                double expected = outside == 0 ? Double.NaN : reached == 0 ? 0 : reached * reached / (outside * sum);
                assertThat(result.reaches()).isEqualTo(reached);
                assertClose(result.out(), expected);
                GroupClosenessResult turned =
                        GroupCloseness.of(graph.reversed(), new GroupParameters(group, 1), 2, Progress.NONE);
                assertThat(turned)
                        .isEqualTo(new GroupClosenessResult(
                                result.out(), result.in(), result.reaches(), result.reachedBy()));
            }
        });
    }

    @Test
    void twelveHundredDiamondsHaveMoreRoutesThanADoubleHolds() {
        // Node 1 is a side of the first diamond, node 3001 of the one from 3000 to 3003: half of the routes pass each.
        GroupBetweennessResult result = betweenness(GraphFamilies.diamonds(1_200), 1, 3_001);

        double overTheFirst = 2_999 * 0.5;
        double overTheOther = 2_999 * 598 * 0.5;
        double overBoth = 598 * 0.75;
        assertThat(result.pairs()).isEqualTo(overTheFirst + overTheOther + overBoth, within(1e-6));
    }

    @Test
    void waysWithTwiceAndWithCountlessTimesAsManyRoutesMeet() {
        // Routes are counted in steps of 2^512: the counts that meet here are on either side of a step, or two apart.
        for (int[] counts : new int[][] {{512, 513}, {513, 512}, {1_024, 1_025}, {1_025, 1_024}}) {
            double overTheFirst = counts[0] < counts[1] ? 1 / 3.0 : 2 / 3.0;
            assertShareOfTheFirst(counts[0], counts[1], overTheFirst);
        }
        assertShareOfTheFirst(10, 1_030, 0);
        assertShareOfTheFirst(1_030, 10, 1);
    }

    /** Two rows of diamonds from node 0 to the last, as long as each other; over the end of the first goes this share. */
    private static void assertShareOfTheFirst(int first, int second, double share) {
        int last = 3 * (first + second) + 1;
        int longest = Math.max(first, second);
        CsrGraphBuilder builder = new CsrGraphBuilder(last + 1);
        int firstEnd = addDiamonds(builder, first, 1);
        int secondEnd = addDiamonds(builder, second, firstEnd + 1);
        builder.arc(firstEnd, last, 1, 1 + 2 * (longest - first));
        builder.arc(secondEnd, last, 1, 1 + 2 * (longest - second));
        CsrGraph graph = builder.build();

        // Whoever stands in a row before its end has no other way to the last.
        assertThat(betweenness(graph, firstEnd).pairs()).isEqualTo(share + 3 * first - 1, within(EXACT));
        assertThat(betweenness(graph, secondEnd).pairs()).isEqualTo(1 - share + 3 * second - 1, within(EXACT));
    }

    /** Behind node 0, three nodes each, numbered from one on; the last of them ends the row. */
    private static int addDiamonds(CsrGraphBuilder builder, int count, int from) {
        int start = 0;
        for (int side = from; side < from + 3 * count; side += 3) {
            builder.arc(start, side).arc(start, side + 1);
            builder.arc(side, side + 2).arc(side + 1, side + 2);
            start = side + 2;
        }
        return start;
    }

    @Test
    void thePathOfTwoThousandFallsApartInTheMiddle() {
        int n = 2_001;
        assertThat(betweenness(GraphFamilies.path(n), 1_000).pairs()).isEqualTo(1_000.0 * 1_000);
        assertThat(betweenness(GraphFamilies.path(n), 999, 1_000, 1_001).pairs())
                .isEqualTo(999.0 * 999);
        assertThat(closeness(GraphFamilies.star(50_000), 0).out()).isEqualTo(1);
        assertThat(betweenness(GraphFamilies.complete(30), 1, 2, 3).score()).isZero();
    }

    @Test
    void threadsDoNotMatter() {
        CsrGraph graph = RandomGraphs.heavyTailed(8, 400, 4);
        List<Integer> group = List.of(0, 3, 17, 200);

        assertThat(GroupBetweenness.of(graph, new GroupParameters(group, 4), Progress.NONE))
                .isEqualTo(GroupBetweenness.of(graph, new GroupParameters(group, 1), Progress.NONE));
    }

    @Test
    void groupsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new GroupParameters(List.of(), 1)).hasMessage("a group has at least one member");
        assertThatThrownBy(() -> betweenness(GraphFamilies.path(3), 3))
                .hasMessage("nodes are 0 to 2; the group names 3");
        assertThatThrownBy(() ->
                        GroupCloseness.of(GraphFamilies.path(3), new GroupParameters(List.of(0), 1), 0, Progress.NONE))
                .hasMessage("a unit of distance is a positive cost, not 0.0");
        assertThatThrownBy(() -> GroupCloseness.of(
                        GraphFamilies.path(3),
                        new GroupParameters(List.of(0), 1),
                        Double.POSITIVE_INFINITY,
                        Progress.NONE))
                .hasMessage("a unit of distance is a positive cost, not Infinity");
        assertThatThrownBy(() -> betweenness(GraphFamilies.path(3), -1))
                .hasMessage("nodes are 0 to 2; the group names -1");
        assertThatThrownBy(() -> new GroupParameters(List.of(0), 0)).hasMessage("work needs at least 1 thread, not 0");
        assertThat(betweenness(GraphFamilies.path(3), 0, 1, 2).score()).isNaN();
        assertThat(closeness(GraphFamilies.path(3), 0, 1, 2).in()).isNaN();
    }

    @Test
    void networkxHasTheSameGroupBetweenness() {
        assertThat(named("group_betweenness_centrality")).hasSize(3).allSatisfy(reference -> {
            assertThat(reference.params().get("endpoints").asBoolean()).isFalse();
            assertThat(reference.params().get("normalized").asBoolean()).isFalse();
            assertThat(reference.lacks("weight")).isTrue();
            JsonNode groups = reference.params().get("C");
            if (groups.get(0).isArray()) {
                for (int i = 0; i < groups.size(); i++) {
                    compareBetweenness(
                            reference, groups.get(i), reference.expected().get(i));
                }
            } else {
                compareBetweenness(reference, groups, reference.expected());
            }
        });
    }

    /** Unordered pairs there, where both arcs are here. */
    private static void compareBetweenness(NetworkxCase reference, JsonNode group, JsonNode expected) {
        GroupBetweennessResult result =
                GroupBetweenness.of(reference.graph().arcs(), group(reference, group), Progress.NONE);
        assertThat(result.pairs() / 2).isEqualTo(expected.asDouble(), within(EXACT));
    }

    @Test
    void networkxHasTheSameGroupCloseness() {
        assertThat(named("group_closeness_centrality")).hasSize(2).allSatisfy(reference -> {
            assertThat(reference.lacks("weight")).isTrue();
            GroupClosenessResult result = GroupCloseness.of(
                    reference.graph().arcs(),
                    group(reference, reference.params().get("S")),
                    1,
                    Progress.NONE);
            assertThat(result.in()).isEqualTo(reference.expected().asDouble(), within(EXACT));
        });
    }

    private static GroupParameters group(NetworkxCase reference, JsonNode names) {
        Map<String, Integer> index = reference.graph().index();
        List<Integer> group = new ArrayList<>();
        names.forEach(name -> group.add(index.get(name.asText())));
        return new GroupParameters(group, 1);
    }

    private static Stream<NetworkxCase> named(String function) {
        return ReferenceCases.networkx("group").stream()
                .filter(reference -> reference.function().equals(function));
    }

    private static List<Integer> randomGroup(SplittableRandom random, int nodes) {
        return IntStream.range(0, nodes)
                .filter(node -> random.nextInt(4) == 0)
                .boxed()
                .toList();
    }

    private static void assertClose(double actual, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isEqualTo(expected, within(EXACT * (1 + expected)));
        }
    }

    private static GroupBetweennessResult betweenness(CsrGraph graph, Integer... group) {
        return GroupBetweenness.of(graph, new GroupParameters(List.of(group), 1), Progress.NONE);
    }

    private static GroupClosenessResult closeness(CsrGraph graph, Integer... group) {
        return GroupCloseness.of(graph, new GroupParameters(List.of(group), 1), 1, Progress.NONE);
    }
}

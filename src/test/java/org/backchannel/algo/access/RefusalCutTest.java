package org.backchannel.algo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.junit.jupiter.api.Test;

class RefusalCutTest {
    @Test
    void whoIsNearestTheTargetRefuses() {
        CsrGraphBuilder builder =
                new CsrGraphBuilder(5).arc(0, 1).arc(1, 3).arc(0, 2).arc(2, 3).arc(3, 4);

        RefusalCutResult one = cut(builder.build(), new int[] {0}, 4);
        assertThat(one.cut()).containsExactly(3);
        assertThat(one.independentWays()).isEqualTo(1);
        RefusalCutResult two = cut(builder.arc(2, 4).build(), new int[] {0}, 4);
        assertThat(two.cut()).containsExactly(2, 3);
        assertThat(two.independentWays()).isEqualTo(2);
    }

    @Test
    void onAPathTheLastOneBeforeTheTargetIsTheCut() {
        assertThat(cut(GraphFamilies.path(100_000), new int[] {0}, 99_999).cut())
                .containsExactly(99_998);
    }

    @Test
    void whoHasATieOfItsOwnIsSetAsideAndMayRefuseTheOthers() {
        // 0 goes by 1, who is tied to the target; 2 goes by 3.
        CsrGraph graph =
                new CsrGraphBuilder(5).arc(0, 1).arc(1, 4).arc(2, 3).arc(3, 4).build();

        RefusalCutResult all = cut(graph, new int[] {0, 1, 2}, 4);
        assertThat(all.direct()).containsExactly(1);
        assertThat(all.remaining()).containsExactly(0, 2);
        assertThat(all.cut()).containsExactly(1, 3);
        assertThat(cut(graph, new int[] {0}, 4).cut()).containsExactly(1);
    }

    @Test
    void whereEverybodyIsAnOriginTheDoorsAreLeftToRefuse() {
        CsrGraph graph = GraphFamilies.star(6);
        RefusalCutResult all = RefusalCut.of(graph, OriginsToTarget.everybodyElse(graph, 1), Progress.NONE);

        assertThat(all.direct()).containsExactly(0);
        assertThat(all.remaining()).containsExactly(2, 3, 4, 5);
        assertThat(all.cut()).containsExactly(0);
        assertThat(cut(graph, new int[] {2}, 1).cut()).containsExactly(0);
    }

    @Test
    void originsDoNotRefuseForEachOther() {
        CsrGraph graph = GraphFamilies.path(4);

        assertThat(cut(graph, new int[] {0, 1}, 3).cut()).containsExactly(2);
        assertThat(cut(graph, new int[] {0}, 2).cut()).containsExactly(1);
    }

    @Test
    void whereThereIsNoWayNobodyNeedsToRefuse() {
        assertThat(cut(GraphFamilies.path(3), new int[] {2}, 0).cut()).isEmpty();
        assertThat(cut(GraphFamilies.path(3), new int[] {}, 0).cut()).isEmpty();
        assertThat(cut(GraphFamilies.path(2), new int[] {0}, 1).cut()).isEmpty();
        assertThat(cut(GraphFamilies.path(2), new int[] {0}, 1).direct()).containsExactly(0);
    }

    @Test
    void theFirstWayFoundMayHaveToGiveWay() {
        // The shortest way 0-1-4-5-7 blocks both 0-1-2-3-7 and 0-6-4-5-7 unless 1 hands 4 over.
        CsrGraph graph = new CsrGraphBuilder(8)
                .arc(0, 1)
                .arc(1, 4)
                .arc(4, 7)
                .arc(1, 2)
                .arc(2, 3)
                .arc(3, 7)
                .arc(0, 6)
                .arc(6, 5)
                .arc(5, 4)
                .build();

        assertThat(cut(graph, new int[] {0}, 7).independentWays()).isEqualTo(2);
        assertThat(cut(graph, new int[] {0}, 7).cut()).containsExactly(3, 4);
    }

    @Test
    void itHasTheSizeOfJGraphTsFlow() {
        RandomGraphs.each(2_000, (graph, random) -> {
            if (graph.nodeCount() > 1) {
                OriginsToTarget question = PlainRoutes.question(graph, random);
                RefusalCutResult result = RefusalCut.of(graph, question, Progress.NONE);
                assertThat(result.independentWays()).isEqualTo(byPushRelabel(graph, result, question.target()));
                assertThat(closes(graph, result, question.target(), mask(result.cut())))
                        .isTrue();
            }
        });
    }

    @Test
    void noOtherSmallestCutIsNearerTheTarget() {
        RandomGraphs.each(3_000, (graph, random) -> {
            if (graph.nodeCount() > 1 && graph.nodeCount() <= 11) {
                OriginsToTarget question = PlainRoutes.question(graph, random);
                agreesWithAllSubsets(graph, RefusalCut.of(graph, question, Progress.NONE), question);
            }
        });
    }

    private static void agreesWithAllSubsets(CsrGraph graph, RefusalCutResult result, OriginsToTarget question) {
        int barred = mask(result.remaining()) | 1 << question.target();
        int own = behind(graph, result, question.target(), mask(result.cut()));
        for (int subset = 0; subset < 1 << graph.nodeCount(); subset++) {
            int size = Integer.bitCount(subset);
            if ((subset & barred) == 0
                    && size <= result.cut().length
                    && closes(graph, result, question.target(), subset)) {
                assertThat(size).isEqualTo(result.cut().length);
                assertThat(own & ~behind(graph, result, question.target(), subset))
                        .as("%s is nearer the target than %s", Integer.toBinaryString(subset), result)
                        .isZero();
            }
        }
    }

    /** Whether nobody who remains gets to the target past a set of nodes. */
    private static boolean closes(CsrGraph graph, RefusalCutResult result, int target, int refusing) {
        return (behind(graph, result, target, refusing) & mask(result.remaining())) == 0;
    }

    /** Who still gets to the target, itself included. */
    private static int behind(CsrGraph graph, RefusalCutResult result, int target, int refusing) {
        int away = refusing;
        int behind = 1 << target;
        int before = 0;
        while (behind != before) {
            before = behind;
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                int tail = 1 << graph.tails()[arc];
                if ((behind & 1 << graph.heads()[arc]) != 0 && (away & tail) == 0) {
                    behind |= tail;
                }
            }
        }
        return behind;
    }

    private static int mask(int[] nodes) {
        return IntStream.of(nodes).map(node -> 1 << node).reduce(0, (a, b) -> a | b);
    }

    private static RefusalCutResult cut(CsrGraph graph, int[] origins, int target) {
        return RefusalCut.of(graph, new OriginsToTarget(origins, target), Progress.NONE);
    }

    private static int byPushRelabel(CsrGraph graph, RefusalCutResult result, int target) {
        int nodes = graph.nodeCount();
        CsrGraphBuilder split = new CsrGraphBuilder(2 * nodes + 1);
        for (int node = 0; node < nodes; node++) {
            boolean isFree = node == target || Arrays.binarySearch(result.remaining(), node) >= 0;
            split.arc(2 * node, 2 * node + 1, isFree ? nodes : 1, 1);
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            split.arc(2 * graph.tails()[arc] + 1, 2 * graph.heads()[arc], nodes, 1);
        }
        for (int origin : result.remaining()) {
            split.arc(2 * nodes, 2 * origin, nodes, 1);
        }
        return (int) new PushRelabelMFImpl<>(CsrGraphView.byStrength(split.build()))
                .calculateMaximumFlow(2 * nodes, 2 * target + 1);
    }
}

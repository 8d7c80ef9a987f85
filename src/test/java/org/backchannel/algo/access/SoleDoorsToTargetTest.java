package org.backchannel.algo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class SoleDoorsToTargetTest {
    @Test
    void whereTwoWaysMeetIsTheSoleDoorOfBoth() {
        CsrGraph graph = new CsrGraphBuilder(5)
                .arc(0, 1)
                .arc(1, 3)
                .arc(0, 2)
                .arc(2, 3)
                .arc(3, 4)
                .build();
        SoleDoorsToTargetResult doors = doors(graph, new OriginsToTarget(new int[] {0, 1}, 4));

        assertThat(doors.origins()).containsExactly(0, 0, 0, 2, 0);
        assertThat(doors.connectedOrigins()).isEqualTo(2);
        assertThat(doors.soleDoorsOf(0)).containsExactly(3);
    }

    @Test
    void soleDoorsComeInTheOrderOfTheWay() {
        SoleDoorsToTargetResult doors = doors(GraphFamilies.path(6), new OriginsToTarget(new int[] {1}, 5));

        assertThat(doors.soleDoorsOf(1)).containsExactly(2, 3, 4);
        assertThat(doors.soleDoorsOf(5)).isEmpty();
        assertThat(doors.origins()).containsExactly(0, 0, 1, 1, 1, 0);
    }

    @Test
    void whoHasNoWayHasNoSoleDoor() {
        SoleDoorsToTargetResult doors = doors(GraphFamilies.path(3), new OriginsToTarget(new int[] {2}, 1));

        assertThat(doors.reaches(2)).isFalse();
        assertThat(doors.soleDoorsOf(2)).isEmpty();
        assertThat(doors.connectedOrigins()).isZero();
    }

    @Test
    void aSoleDoorIsOneWithoutWhomTheOriginIsCutOff() {
        RandomGraphs.each(2_000, (graph, random) -> {
            if (graph.nodeCount() > 1) {
                agreesWithRemoval(graph, PlainRoutes.question(graph, random));
            }
        });
    }

    private static void agreesWithRemoval(CsrGraph graph, OriginsToTarget question) {
        SoleDoorsToTargetResult doors = doors(graph, question);
        int[] counts = new int[graph.nodeCount()];
        boolean[] all = reach(graph, question.target(), -1);
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (node == question.target()) {
                continue;
            }
            boolean[] without = reach(graph, question.target(), node);
            for (int origin : question.origins()) {
                if (origin != node) {
                    boolean isDoor = all[origin] && !without[origin];
                    counts[node] += isDoor ? 1 : 0;
                    int door = node;
                    assertThat(IntStream.of(doors.soleDoorsOf(origin)).anyMatch(each -> each == door))
                            .isEqualTo(isDoor);
                }
            }
        }
        assertThat(doors.origins()).isEqualTo(counts);
        for (int origin : question.origins()) {
            int[] inOrder = doors.soleDoorsOf(origin);
            if (inOrder.length > 0) {
                Route route =
                        PlainRoutes.cheapest(graph, origin, question.target()).get(0);
                assertThat(Arrays.stream(route.nodes()).boxed().toList())
                        .containsSubsequence(Arrays.stream(inOrder).boxed().toList());
            }
        }
    }

    private static boolean[] reach(CsrGraph graph, int target, int removed) {
        boolean[] reach = new boolean[graph.nodeCount()];
        reach[target] = true;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                int tail = graph.tails()[arc];
                if (tail != removed && !reach[tail] && reach[graph.heads()[arc]]) {
                    reach[tail] = true;
                    changed = true;
                }
            }
        }
        return reach;
    }

    private static SoleDoorsToTargetResult doors(CsrGraph graph, OriginsToTarget question) {
        return SoleDoorsToTarget.of(graph, question, Progress.NONE);
    }
}

package org.backchannel.algo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiConsumer;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OriginsToTargetTest {
    private static List<BiConsumer<CsrGraph, OriginsToTarget>> whoAsks() {
        return List.of(
                (graph, question) -> DoorShares.of(graph, question, Progress.NONE),
                (graph, question) -> RefusalCut.of(graph, question, Progress.NONE),
                (graph, question) -> SoleDoorsToTarget.of(graph, question, Progress.NONE),
                (graph, question) ->
                        KStrongestRoutes.of(graph, new KStrongestRoutesParameters(question, 1), Progress.NONE),
                (graph, question) ->
                        WayAround.of(graph, new WayAroundParameters(question, new int[] {1}), Progress.NONE));
    }

    @ParameterizedTest
    @MethodSource("whoAsks")
    void whoIsNotInTheGraphIsRefusedByAll(BiConsumer<CsrGraph, OriginsToTarget> asks) {
        CsrGraph path = GraphFamilies.path(3);
        assertThatThrownBy(() -> asks.accept(path, new OriginsToTarget(new int[] {0}, 3)))
                .hasMessage("the target is one of 3 nodes, numbered from 0; 3 is not");
        assertThatThrownBy(() -> asks.accept(path, new OriginsToTarget(new int[] {0, 3}, 2)))
                .hasMessage("an origin is one of 3 nodes, numbered from 0; 3 is not");
        assertThatThrownBy(() -> asks.accept(path, new OriginsToTarget(new int[] {-1, 0}, 2)))
                .hasMessage("an origin is one of 3 nodes, numbered from 0; -1 is not");
    }

    @Test
    void originsRiseAndAreNotTheTarget() {
        assertThatThrownBy(() -> new OriginsToTarget(new int[] {1, 1}, 0))
                .hasMessage("origins rise, each once; 1 comes after 1");
        assertThatThrownBy(() -> new OriginsToTarget(new int[] {0, 1}, 1))
                .hasMessage("the target, 1, is not among its own origins");
    }

    @Test
    void twoThatAskTheSameAreEqual() {
        OriginsToTarget question = new OriginsToTarget(new int[] {1, 2}, 0);
        assertThat(question)
                .isEqualTo(OriginsToTarget.everybodyElse(GraphFamilies.path(3), 0))
                .hasSameHashCodeAs(OriginsToTarget.everybodyElse(GraphFamilies.path(3), 0))
                .hasToString("[1, 2] to 0")
                .isNotEqualTo(new OriginsToTarget(new int[] {1, 2}, 3))
                .isNotEqualTo(new OriginsToTarget(new int[] {1}, 0))
                .isNotEqualTo("[1, 2] to 0");
        assertThat(question.hashCode()).isNotEqualTo(new OriginsToTarget(new int[] {1, 2}, 3).hashCode());
        assertThat(question.isOrigin(2)).isTrue();
        assertThat(question.isOrigin(0)).isFalse();
    }
}

package org.backchannel.algo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class WayAroundTest {
    private static final CsrGraph TWO_WAYS = new CsrGraphBuilder(4)
            .arc(0, 1)
            .arc(1, 3)
            .arc(0, 2, 0.5, 2)
            .arc(2, 3, 0.5, 2)
            .build();

    @Test
    void aroundOneDoorTheOtherIsTheWay() {
        List<Optional<Route>> routes = around(TWO_WAYS, new OriginsToTarget(new int[] {0}, 3), 1, 2);

        assertThat(routes.get(0).orElseThrow().nodes()).containsExactly(0, 2, 3);
        assertThat(routes.get(0).orElseThrow().strength()).isEqualTo(0.25);
        assertThat(routes.get(1).orElseThrow().nodes()).containsExactly(0, 1, 3);
    }

    @Test
    void theBestPlacedOriginGoesAndTheDoorItselfDoesNot() {
        assertThat(around(TWO_WAYS, new OriginsToTarget(new int[] {0, 2}, 3), 1, 2))
                .extracting(route -> route.orElseThrow().origin())
                .containsExactly(2, 0);
        assertThat(around(TWO_WAYS, new OriginsToTarget(new int[] {2}, 3), 2)).containsExactly(Optional.empty());
    }

    @Test
    void nobodyGoesAroundTheTarget() {
        OriginsToTarget question = new OriginsToTarget(new int[] {0}, 3);
        assertThatThrownBy(() -> around(TWO_WAYS, question, 3)).hasMessageContaining("goes around it");
        assertThatThrownBy(() -> around(TWO_WAYS, question, 9)).hasMessageContaining("a door is one of 4 nodes");
    }

    @Test
    void itIsTheFirstOfAllCheapestRoutesOfOthersWithoutTheDoor() {
        RandomGraphs.each(2_000, (graph, random) -> {
            if (graph.nodeCount() > 1) {
                OriginsToTarget question = PlainRoutes.question(graph, random);
                int door = (question.target() + 1 + random.nextInt(graph.nodeCount() - 1)) % graph.nodeCount();
                CsrGraph without = without(graph, door);
                Optional<Route> best = IntStream.of(question.origins())
                        .filter(origin -> origin != door)
                        .boxed()
                        .flatMap(origin -> PlainRoutes.cheapest(without, origin, question.target()).stream())
                        .min(Route::compareTo);
                assertThat(around(graph, question, door)).containsExactly(best);
            }
        });
    }

    private static CsrGraph without(CsrGraph graph, int node) {
        CsrGraphBuilder builder = new CsrGraphBuilder(graph.nodeCount());
        IntStream.range(0, graph.arcCount())
                .filter(arc -> graph.tails()[arc] != node && graph.heads()[arc] != node)
                .forEach(arc -> builder.arc(
                        graph.tails()[arc], graph.heads()[arc], graph.strengths()[arc], graph.costs()[arc]));
        return builder.build();
    }

    private static List<Optional<Route>> around(CsrGraph graph, OriginsToTarget question, int... doors) {
        return WayAround.of(graph, new WayAroundParameters(question, doors), Progress.NONE)
                .routes();
    }
}

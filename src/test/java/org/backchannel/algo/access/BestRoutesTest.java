package org.backchannel.algo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class BestRoutesTest {
    @Test
    void ofThreeRoutesThatCostTheSameTheShortestIsShown() {
        BestRoutesResult best = best(
                new CsrGraphBuilder(4)
                        .arc(0, 1)
                        .arc(1, 3)
                        .arc(0, 2)
                        .arc(2, 3)
                        .arc(0, 3, 0.5, 2)
                        .build(),
                3);

        assertThat(best.routes()).containsExactly(3, 1, 1, 1);
        assertThat(best.costs()).containsExactly(2, 1, 1, 0);
        assertThat(best.route(0).orElseThrow().nodes()).containsExactly(0, 3);
        assertThat(best.route(0).orElseThrow().strength()).isEqualTo(0.5);
        assertThat(best.route(1).orElseThrow().door()).isEqualTo(1);
    }

    @Test
    void theTargetAndWhoDoesNotReachItHaveNoRoute() {
        BestRoutesResult best = best(GraphFamilies.path(3), 1);

        assertThat(best.route(0)).isPresent();
        assertThat(best.route(1)).isEmpty();
        assertThat(best.reaches(1)).isTrue();
        assertThat(best.route(2)).isEmpty();
        assertThat(best.reaches(2)).isFalse();
        assertThat(best.hops()).containsExactly(1, 0, -1);
    }

    @Test
    void aTargetThatIsNoNodeIsRefused() {
        assertThatThrownBy(() -> best(GraphFamilies.path(3), 3)).hasMessageContaining("one of 3 nodes");
    }

    @Test
    void aVeryLongRouteIsWalkedWithoutRecursion() {
        Route route = best(GraphFamilies.path(100_000), 99_999).route(0).orElseThrow();

        assertThat(route.hops()).isEqualTo(99_999);
        assertThat(route.strength()).isEqualTo(1);
    }

    @Test
    void moreRoutesThanADoubleHoldsAreInfinitelyMany() {
        BestRoutesResult best = best(GraphFamilies.diamonds(2_000), 6_000);

        assertThat(best.routes()[0]).isInfinite();
        assertThat(best.routes()[6_000 - 30]).isEqualTo(1024);
        assertThat(best.route(0).orElseThrow().hops()).isEqualTo(4_000);
    }

    @Test
    void theyAreTheFirstOfAllCheapestRoutesWrittenDown() {
        RandomGraphs.each(2_000, (graph, random) -> {
            if (graph.nodeCount() > 0) {
                int target = random.nextInt(graph.nodeCount());
                BestRoutesResult best = best(graph, target);
                for (int origin = 0; origin < graph.nodeCount(); origin++) {
                    if (origin != target) {
                        List<Route> routes = PlainRoutes.cheapest(graph, origin, target);
                        assertThat(best.route(origin)).isEqualTo(routes.stream().findFirst());
                        assertThat(best.routes()[origin]).isEqualTo(routes.size());
                    }
                }
            }
        });
    }

    private static BestRoutesResult best(CsrGraph graph, int target) {
        return BestRoutes.of(graph, new BestRoutesParameters(target), Progress.NONE);
    }
}

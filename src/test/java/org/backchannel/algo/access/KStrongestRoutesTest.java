package org.backchannel.algo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.Progress;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.junit.jupiter.api.Test;

class KStrongestRoutesTest {
    @Test
    void routesComeByCostThenHopsThenNodes() {
        CsrGraph graph = new CsrGraphBuilder(4)
                .arc(0, 1)
                .arc(1, 3)
                .arc(0, 2)
                .arc(2, 3, 0.5, 2)
                .arc(0, 3, 0.25, 2)
                .build();

        List<Route> routes = routes(graph, 0, 3, 5);

        assertThat(routes.stream().map(Route::nodes))
                .containsExactly(new int[] {0, 3}, new int[] {0, 1, 3}, new int[] {0, 2, 3});
        assertThat(routes).extracting(Route::cost).containsExactly(2L, 2L, 3L);
        assertThat(routes).extracting(Route::strength).containsExactly(0.25, 1.0, 0.5);
    }

    @Test
    void whoDoesNotReachTheTargetHasNone() {
        OriginsToTarget question = new OriginsToTarget(new int[] {0, 2}, 1);
        assertThat(KStrongestRoutes.of(
                                GraphFamilies.path(3), new KStrongestRoutesParameters(question, 3), Progress.NONE)
                        .routes())
                .extracting(List::size)
                .containsExactly(1, 0);
        assertThatThrownBy(() -> new KStrongestRoutesParameters(question, 0)).hasMessageContaining("at least 1");
    }

    @Test
    void onAGridOfEqualCostsThereAreAsManyBestRoutesAsBinomialsSay() {
        List<Route> routes = routes(GraphFamilies.grid(6, 6), 0, 35, 253);

        // (5 + 5 choose 5) = 252 routes of 10 hops; the next has 12.
        assertThat(routes.get(251).hops()).isEqualTo(10);
        assertThat(routes.get(252).hops()).isEqualTo(12);
        assertThat(routes).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aThousandDiamondsInARowAreNoTrap() {
        List<Route> routes = routes(GraphFamilies.diamonds(1_000), 0, 3_000, 4);

        assertThat(routes).hasSize(4).isSorted().doesNotHaveDuplicates();
        assertThat(routes.get(3).hops()).isEqualTo(2_000);
    }

    @Test
    void theyAreTheFirstOfAllRoutesWrittenDown() {
        RandomGraphs.each(2_000, (graph, random) -> {
            if (graph.nodeCount() > 1) {
                int origin = random.nextInt(graph.nodeCount());
                int target = (origin + 1 + random.nextInt(graph.nodeCount() - 1)) % graph.nodeCount();
                int count = 1 + random.nextInt(12);
                List<Route> routes = routes(graph, origin, target, count);
                Optional<List<Route>> all = PlainRoutes.all(graph, origin, target, 3_000);
                all.ifPresent(list -> assertThat(routes).isEqualTo(list.subList(0, Math.min(count, list.size()))));
                if (all.isEmpty()) {
                    costsAsJGraphTsYen(graph, routes, origin, target, count);
                }
            }
        });
    }

    private static void costsAsJGraphTsYen(CsrGraph graph, List<Route> routes, int origin, int target, int count) {
        List<Double> costs = new ArrayList<>();
        for (GraphPath<Integer, Integer> path :
                new YenKShortestPath<>(CsrGraphView.byCost(graph)).getPaths(origin, target, count)) {
            costs.add(path.getWeight());
        }
        assertThat(routes.stream().map(route -> (double) route.cost()).toList()).isEqualTo(costs);
        Set<List<Integer>> seen = new HashSet<>();
        for (Route route : routes) {
            List<Integer> nodes = Arrays.stream(route.nodes()).boxed().toList();
            assertThat(nodes).doesNotHaveDuplicates().startsWith(origin).endsWith(target);
            assertThat(seen.add(nodes)).isTrue();
            assertThat(Route.along(graph, route.nodes())).isEqualTo(route);
            assertThat(route.strength()).isBetween(0.0, 1 + 1e-12);
        }
        assertThat(routes).isSorted();
    }

    @Test
    void theStrongestRouteIsTheBestRoute() {
        CsrGraph graph = RandomGraphs.heavyTailed(3, 300, 3);
        OriginsToTarget question = OriginsToTarget.everybodyElse(graph, 17);
        BestRoutesResult best = BestRoutes.of(graph, new BestRoutesParameters(17), Progress.NONE);
        List<List<Route>> routes = KStrongestRoutes.of(
                        graph, new KStrongestRoutesParameters(question, 3), Progress.NONE)
                .routes();
        for (int i = 0; i < routes.size(); i++) {
            assertThat(routes.get(i).stream().findFirst()).isEqualTo(best.route(question.origins()[i]));
        }
        assertThat(routes).anySatisfy(found -> assertThat(found).hasSize(3));
        assertThat(routes.get(0).get(0).strength())
                .isEqualTo(StrictMath.exp(-routes.get(0).get(0).cost() / 1e6), within(1e-5));
    }

    private static List<Route> routes(CsrGraph graph, int origin, int target, int count) {
        OriginsToTarget question = new OriginsToTarget(new int[] {origin}, target);
        return KStrongestRoutes.of(graph, new KStrongestRoutesParameters(question, count), Progress.NONE)
                .routes()
                .get(0);
    }
}

package org.backchannel.algo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class DoorSharesTest {
    @Test
    void twoEqualWaysShareTheDoor() {
        CsrGraph graph =
                new CsrGraphBuilder(4).arc(0, 1).arc(1, 3).arc(0, 2).arc(2, 3).build();

        List<Door> doors = shares(graph, new OriginsToTarget(new int[] {0}, 3)).doors();

        assertThat(doors).extracting(Door::node).containsExactly(1, 2);
        assertThat(doors).extracting(Door::share).containsExactly(0.5, 0.5);
    }

    @Test
    void aDoorsOwnRouteIsNotCountedForIt() {
        DoorSharesResult shares = shares(GraphFamilies.path(3), new OriginsToTarget(new int[] {0, 1}, 2));

        assertThat(shares.connectedOrigins()).isEqualTo(2);
        assertThat(shares.doors()).hasSize(1);
        assertThat(shares.doors().get(0).origins()).isEqualTo(1);
        assertThat(shares.doors().get(0).share()).isEqualTo(1);
    }

    @Test
    void aDoorWhoseOwnTieIsDearerThanAWayRoundLetsNobodyIn() {
        CsrGraph graph = new CsrGraphBuilder(4)
                .arc(0, 1)
                .arc(1, 3, 0.1, 9)
                .arc(1, 2)
                .arc(2, 3)
                .build();

        assertThat(shares(graph, new OriginsToTarget(new int[] {0}, 3)).doors())
                .extracting(Door::share)
                .containsExactly(0.0, 1.0);
    }

    @Test
    void withoutOriginsThatGetThereNoShareIsDefined() {
        CsrGraph graph = new CsrGraphBuilder(3).arc(1, 2).build();

        assertThat(shares(graph, new OriginsToTarget(new int[] {0}, 2)).doors())
                .extracting(Door::share)
                .containsExactly(Double.NaN);
        assertThat(shares(graph, new OriginsToTarget(new int[] {}, 0)).doors()).isEmpty();
    }

    @Test
    void twoThousandDiamondsInARowDoNotOverflow() {
        CsrGraph graph = GraphFamilies.diamonds(2_000);

        assertThat(shares(graph, new OriginsToTarget(new int[] {0}, 6_000)).doors())
                .extracting(Door::share)
                .containsExactly(0.5, 0.5);
    }

    @Test
    void anOriginThatIsTheTargetOrComesTwiceIsRefused() {
        assertThatThrownBy(() -> new OriginsToTarget(new int[] {2}, 2)).hasMessageContaining("not among its own");
        assertThatThrownBy(() -> new OriginsToTarget(new int[] {1, 1}, 2)).hasMessageContaining("1 comes after 1");
        assertThatThrownBy(() -> shares(GraphFamilies.path(3), new OriginsToTarget(new int[] {7}, 0)))
                .hasMessageContaining("an origin is one of 3 nodes");
    }

    @Test
    void theyAreCountedOverAllCheapestRoutesWrittenDown() {
        RandomGraphs.each(2_000, (graph, random) -> {
            if (graph.nodeCount() > 1) {
                agreesWithTheRoutes(graph, PlainRoutes.question(graph, random));
            }
        });
    }

    private static void agreesWithTheRoutes(CsrGraph graph, OriginsToTarget question) {
        double[] doorRoutes = new double[graph.nodeCount()];
        int[] connectedOthers = new int[graph.nodeCount()];
        for (int origin : question.origins()) {
            List<Route> routes = PlainRoutes.cheapest(graph, origin, question.target());
            for (Route route : routes) {
                doorRoutes[route.door()] += route.door() == origin ? 0 : 1.0 / routes.size();
            }
            for (int node = 0; node < graph.nodeCount(); node++) {
                connectedOthers[node] += node == origin || routes.isEmpty() ? 0 : 1;
            }
        }
        for (Door door : shares(graph, question).doors()) {
            assertThat(door.routes()).isEqualTo(doorRoutes[door.node()], within(1e-9));
            assertThat(door.origins()).isEqualTo(connectedOthers[door.node()]);
        }
    }

    private static DoorSharesResult shares(CsrGraph graph, OriginsToTarget question) {
        return DoorShares.of(graph, question, Progress.NONE);
    }
}

package org.backchannel.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphChecker;
import org.backchannel.model.ArcList;
import org.backchannel.model.WeightMeaning;
import org.junit.jupiter.api.Test;

class ArcListProjectorTest {
    @Test
    void withoutWeightsEveryArcHasStrengthOne() {
        ProjectedGraph reading = project(arcs(Optional.empty()), Projection.ACCESS);

        assertThat(reading.graph().strengths()).containsExactly(1, 1, 1);
        assertThat(reading.graph().costs()).containsExactly(1, 1, 1);
        assertThat(reading.tally()).isEqualTo(new Tally(4, 0, 0, 1, 0));
        assertThat(reading.actor(1).name()).isEqualTo("b");
        assertThat(reading.node("c")).isEqualTo(2);
        assertThat(reading.map().graph()).isEqualTo("letters");
        assertThat(reading.contributions()).hasSize(3).containsOnly(List.of());
        assertThat(reading.edgeList())
                .hasValueSatisfying(list -> assertThat(list.rows()).isEqualTo(5));
    }

    @Test
    void aCountIsAStrengthByTheLargestAndCostsItsInverse() {
        ArcList list = arcs(Optional.of(WeightMeaning.COUNT), 2, 3, 6);

        assertThat(project(list, Projection.ACCESS).graph().strengths()).containsExactly(2 / 6.0, 3 / 6.0, 1);
        ProjectedGraph inverse = project(list, Projection.ACCESS.at(CostModel.INVERSE));
        assertThat(inverse.graph().costs()).containsExactly(3, 2, 1);
        assertThat(inverse.costPerUnit()).isEqualTo(6);
        assertThat(inverse.costsRounded()).isFalse();
        assertThat(inverse.byReliability().costs())
                .isEqualTo(project(list, Projection.ACCESS).graph().costs());
    }

    @Test
    void aLengthIsACostAndNoStrength() {
        ArcList list = arcs(Optional.of(WeightMeaning.LENGTH), 2, 0.5, 6);
        CsrGraph graph = project(list, Projection.ACCESS.at(CostModel.LENGTH)).graph();

        assertThat(graph.strengths()).containsOnly(1);
        assertThat(graph.costs()).containsExactly(2_000_000, 500_000, 6_000_000);
    }

    @Test
    void readUndirectedBothDirectionsAreParallel() {
        Projection undirected = Projection.ACCESS.bothWays();

        assertThat(project(arcs(Optional.of(WeightMeaning.STRENGTH), 0.5, 0.5, 0.25), undirected)
                        .graph()
                        .strengths())
                .containsExactly(0.75, 0.75, 0.25, 0.25);
        assertThat(project(arcs(Optional.of(WeightMeaning.COUNT), 1, 3, 8), undirected)
                        .graph()
                        .strengths())
                .containsExactly(0.5, 0.5, 1, 1);
        assertThat(project(arcs(Optional.of(WeightMeaning.LENGTH), 1, 3, 8), undirected.at(CostModel.LENGTH))
                        .graph()
                        .costs())
                .containsExactly(1_000_000, 1_000_000, 8_000_000, 8_000_000);
        assertThat(project(arcs(Optional.empty()), undirected).graph().strengths())
                .containsExactly(1, 1, 1, 1);
    }

    @Test
    void lengthsThatAreNotThereAreMissed() {
        assertThatThrownBy(() -> project(arcs(Optional.empty()), Projection.ACCESS.at(CostModel.LENGTH)))
                .isInstanceOf(BadProjectionException.class)
                .hasMessage("cost 'length' needs lengths; this edge list has no weights");
        assertThatThrownBy(() -> project(
                        arcs(Optional.of(WeightMeaning.COUNT), 1, 1, 1), Projection.ACCESS.at(CostModel.LENGTH)))
                .hasMessage("cost 'length' needs lengths; this edge list has weights that mean count");
    }

    @Test
    void tiniestCountsStayPositiveStrengths() {
        CsrGraph graph = project(arcs(Optional.of(WeightMeaning.COUNT), 1e-300, 1, 1e300), Projection.ACCESS)
                .graph();

        assertThat(graph.strengths()[0]).isPositive();
        assertThat(graph.strengths()[2]).isEqualTo(1);
    }

    @Test
    void anEmptyListIsAnEmptyGraph() {
        ArcList empty = new ArcList(
                "none", List.of(), new int[0], new int[0], new double[0], Optional.empty(), 0, 0, List.of());

        assertThat(project(empty, Projection.ACCESS).graph().nodeCount()).isZero();
        assertThat(project(empty, Projection.ACCESS.at(CostModel.INVERSE))
                        .graph()
                        .arcCount())
                .isZero();
    }

    @Test
    void aHundredThousandActorsAndFiveHundredThousandArcsAreReadWhole() {
        int nodes = 100_000;
        int[] tails = IntStream.range(0, 5 * nodes).map(arc -> arc / 5).toArray();
        SplittableRandom random = new SplittableRandom(1);
        int[] heads = IntStream.range(0, 5 * nodes)
                .map(arc -> (arc / 5 + 1 + arc % 5 * 19_000 + random.nextInt(19_000)) % nodes)
                .toArray();
        for (int node = 0; node < nodes; node++) {
            Arrays.sort(heads, 5 * node, 5 * node + 5);
        }
        List<String> names = IntStream.range(0, nodes)
                .mapToObj(node -> Integer.toString(nodes + node))
                .toList();
        ArcList list =
                new ArcList("made", names, tails, heads, new double[0], Optional.empty(), tails.length, 0, List.of());

        CsrGraph graph = project(list, Projection.ACCESS).graph();
        assertThat(graph.arcCount()).isEqualTo(500_000);
        assertThat(project(list, Projection.ACCESS.bothWays()).graph().arcCount())
                .isBetween(900_000, 1_000_000);
    }

    private static ArcList arcs(Optional<WeightMeaning> meaning, double... weights) {
        // a → b, b → a, b → c, and a row twice or so, and one from a to itself.
        return new ArcList(
                "letters",
                List.of("a", "b", "c"),
                new int[] {0, 1, 1},
                new int[] {1, 0, 2},
                weights,
                meaning,
                5,
                1,
                List.of());
    }

    private static ProjectedGraph project(ArcList list, Projection projection) {
        ProjectedGraph reading = ArcListProjector.project(list, projection);
        CsrGraphChecker.check(reading.graph());
        return reading;
    }
}

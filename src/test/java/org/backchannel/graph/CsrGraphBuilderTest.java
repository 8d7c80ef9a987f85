package org.backchannel.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrGraphBuilderTest {
    private final CsrGraphBuilder two = new CsrGraphBuilder(2);

    @Test
    void buildsNothingOfNothing() {
        CsrGraph graph = CsrGraphChecker.check(new CsrGraphBuilder(0).build());
        assertThat(graph).hasToString("0 nodes, 0 arcs");
        assertThat(graph.out()).containsExactly(0);
        assertThat(graph.in()).containsExactly(0);
        assertThat(graph.reversed()).hasToString("0 nodes, 0 arcs");
    }

    @Test
    void buildsOneNodeWithoutArcs() {
        CsrGraph graph = CsrGraphChecker.check(new CsrGraphBuilder(1).build());
        assertThat(graph.nodeCount()).isOne();
        assertThat(graph.outDegree(0)).isZero();
        assertThat(graph.inDegree(0)).isZero();
        assertThat(graph.arc(0, 0)).isEqualTo(-1);
    }

    @Test
    void buildsTwoNodesWithAnArcEachWay() {
        CsrGraph graph =
                CsrGraphChecker.check(two.arc(1, 0, 0.25, 7).arc(0, 1, 0.5, 3).build());
        assertThat(graph.out()).containsExactly(0, 1, 2);
        assertThat(graph.tails()).containsExactly(0, 1);
        assertThat(graph.heads()).containsExactly(1, 0);
        assertThat(graph.in()).containsExactly(0, 1, 2);
        assertThat(graph.inArcs()).containsExactly(1, 0);
        assertThat(graph.strengths()).containsExactly(0.5, 0.25);
        assertThat(graph.costs()).containsExactly(3, 7);
    }

    @Test
    void anArcThatSaysNothingHasStrengthAndCostOne() {
        CsrGraph graph = two.arc(0, 1).build();
        assertThat(graph.strengths()).containsExactly(1);
        assertThat(graph.costs()).containsExactly(1);
    }

    @Test
    void goesOnAfterBuilding() {
        CsrGraph before = two.arc(0, 1).build();
        CsrGraph after = CsrGraphChecker.check(two.arc(1, 0).build());
        assertThat(before.arcCount()).isOne();
        assertThat(after.arcCount()).isEqualTo(2);
    }

    @Test
    void refusesAnArcFromANodeToItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.arc(1, 1))
                .withMessage("an arc joins two nodes; 1 to itself is none");
    }

    @Test
    void refusesParallelArcsHoweverFarApartTheyWereAdded() {
        CsrGraphBuilder builder =
                new CsrGraphBuilder(3).arc(0, 2).arc(2, 0).arc(1, 2).arc(0, 2, 0.5, 9);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("two arcs from 0 to 2; combine them into one first");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesAnEndThatIsNoNode(int node) {
        String message = "an arc joins two of the graph's 2 nodes, numbered from 0; it names " + node;
        assertThatIllegalArgumentException().isThrownBy(() -> two.arc(node, 0)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> two.arc(0, node)).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0, -0.0, -0.5, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesAStrengthThatIsNotPositiveAndFinite(double strength) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.arc(0, 1, strength, 1))
                .withMessage("an arc's strength is positive and finite; 0 to 1 has " + strength);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1, 17, Double.MAX_VALUE})
    void takesAnyPositiveFiniteStrength(double strength) {
        CsrGraph graph = CsrGraphChecker.check(two.arc(0, 1, strength, 1).build());
        assertThat(graph.strengths()).containsExactly(strength);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesACostBelowOne(long cost) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.arc(0, 1, 1, cost))
                .withMessage("an arc costs at least 1; 0 to 1 has " + cost);
    }

    @Test
    void aRefusedArcLeavesNoTrace() {
        assertThatIllegalArgumentException().isThrownBy(() -> two.arc(0, 1, 1, 0));
        assertThat(two.build().arcCount()).isZero();
    }

    @Test
    void refusesANegativeNumberOfNodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CsrGraphBuilder(-1))
                .withMessage("a graph has 0 nodes or more, not -1");
    }
}

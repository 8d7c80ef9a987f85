package org.backchannel.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker lets good graphs through and catches every promise broken on its own. */
class CsrGraphCheckerTest {
    /** Arcs 0: 0→1, 1: 0→2, 2: 1→2, 3: 2→0. */
    private static CsrGraph triangle() {
        return new CsrGraphBuilder(3).arc(0, 1).arc(0, 2).arc(1, 2).arc(2, 0).build();
    }

    @Test
    void givesBackAGoodGraph() {
        CsrGraph graph = triangle();
        assertThat(CsrGraphChecker.check(graph)).isSameAs(graph);
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("out starts at 0; it starts at 1", graph -> graph.out()[0] = 1),
                breach("out starts at 0; it starts at -1", graph -> graph.out()[0] = -1),
                breach("out never falls; it does after node 1", graph -> graph.out()[1] = 4),
                breach("out ends at the number of arcs; it ends at 5", graph -> graph.out()[3] = 5),
                breach("in starts at 0; it starts at 2", graph -> graph.in()[0] = 2),
                breach("in never falls; it does after node 0", graph -> graph.in()[1] = -1),
                breach("in ends at the number of arcs; it ends at 9", graph -> graph.in()[3] = 9),
                breach("an arc is listed under its tail; not so arc 2", graph -> graph.tails()[2] = 0),
                breach("an arc is listed under its tail; not so arc 2", graph -> graph.out()[1] = 3),
                breach("an arc ends at a node; not so arc 1", graph -> graph.heads()[1] = 3),
                breach("an arc ends at a node; not so arc 3", graph -> graph.heads()[3] = -1),
                breach("an arc joins two nodes; not so arc 3", graph -> graph.heads()[3] = 2),
                breach("heads rise among the arcs of a tail; not so at arc 1", graph -> graph.heads()[1] = 1),
                breach("heads rise among the arcs of a tail; not so at arc 1", graph -> {
                    graph.heads()[0] = 2;
                    graph.heads()[1] = 1;
                }),
                breach("a strength is positive and finite; not so that of arc 0", graph -> graph.strengths()[0] = 0),
                breach("a strength is positive and finite; not so that of arc 1", graph -> graph.strengths()[1] = -1),
                breach(
                        "a strength is positive and finite; not so that of arc 2",
                        graph -> graph.strengths()[2] = Double.NaN),
                breach(
                        "a strength is positive and finite; not so that of arc 3",
                        graph -> graph.strengths()[3] = Double.POSITIVE_INFINITY),
                breach("a cost is at least 1; not so that of arc 3", graph -> graph.costs()[3] = 0),
                breach("a cost is at least 1; not so that of arc 0", graph -> graph.costs()[0] = Long.MIN_VALUE),
                breach("an in-slot holds an arc; not so slot 0", graph -> graph.inArcs()[0] = 4),
                breach("an in-slot holds an arc; not so slot 1", graph -> graph.inArcs()[1] = -1),
                breach("an in-slot holds an arc into its node; not so slot 1", graph -> graph.inArcs()[1] = 1),
                breach("an in-slot holds an arc into its node; not so slot 1", graph -> graph.in()[1] = 2),
                breach("arcs rise among the in-slots of a node; not so at slot 3", graph -> graph.inArcs()[3] = 1),
                breach("arcs rise among the in-slots of a node; not so at slot 3", graph -> {
                    graph.inArcs()[2] = 2;
                    graph.inArcs()[3] = 1;
                }));
    }

    private static Arguments breach(String promise, Consumer<CsrGraph> breaking) {
        return Arguments.of(promise, breaking);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void catchesEveryPromiseThatIsBroken(String promise, Consumer<CsrGraph> breaking) {
        CsrGraph graph = triangle();
        breaking.accept(graph);
        assertThatIllegalStateException()
                .isThrownBy(() -> CsrGraphChecker.check(graph))
                .withMessage("CsrGraph: " + promise);
    }

    @Test
    void catchesArraysOfDifferentLengths() {
        int[] out = {0, 1, 2};
        int[] heads = {1, 0};
        assertBroken(
                new CsrGraph(out, new int[] {0}, heads, new double[2], new long[2]), "one tail an arc; tails are 1");
        assertBroken(
                new CsrGraph(out, new int[2], heads, new double[3], new long[2]),
                "one strength an arc; strengths are 3");
        assertBroken(new CsrGraph(out, new int[2], heads, new double[2], new long[1]), "one cost an arc; costs are 1");
    }

    private static void assertBroken(CsrGraph graph, String promise) {
        assertThatIllegalStateException()
                .isThrownBy(() -> CsrGraphChecker.check(graph))
                .withMessage("CsrGraph: " + promise);
    }
}

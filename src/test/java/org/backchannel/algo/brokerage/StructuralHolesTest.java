package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class StructuralHolesTest {
    private static final double EXACT = 1e-12;

    @Test
    void twoOfThreeContactsWhoKnowEachOtherAreTwoThirdsOfAContactLess() {
        StructuralHolesResult holes = holes(
                new CsrGraphBuilder(4).arc(0, 1).arc(1, 2).arc(2, 0).arc(3, 0).build());

        assertThat(holes.effectiveSize()[0]).isEqualTo(3 - 2 / 3.0, within(EXACT));
        assertThat(holes.efficiency()[0]).isEqualTo((3 - 2 / 3.0) / 3, within(EXACT));
        assertThat(holes.constraint()[0]).isEqualTo(11 / 18.0, within(EXACT));
        assertThat(holes.constraint()[3]).isEqualTo(1);
        assertThat(holes.effectiveSize()[3]).isEqualTo(1);
        assertThat(holes.hierarchy()[3]).isEqualTo(1);
    }

    @Test
    void hierarchyIsColemansAndTheilsDisorder() {
        // Strengths 3 and 1 to two strangers: shares 3/4 and 1/4, constraint 9/16 + 1/16, ratios 9/5 and 1/5.
        StructuralHolesResult holes =
                holes(new CsrGraphBuilder(3).arc(0, 1, 3, 1).arc(2, 0, 1, 1).build());

        double expected = (1.8 * StrictMath.log(1.8) + 0.2 * StrictMath.log(0.2)) / (2 * StrictMath.log(2));
        assertThat(holes.hierarchy()[0]).isEqualTo(expected, within(EXACT));
        assertThat(holes.constraint()[0]).isEqualTo(10 / 16.0, within(EXACT));
    }

    @Test
    void withoutContactsNothingIsDefined() {
        StructuralHolesResult holes = holes(new CsrGraphBuilder(3).arc(0, 1).build());

        assertThat(holes.constraint()).containsExactly(1, 1, Double.NaN);
        assertThat(holes.effectiveSize()).containsExactly(1, 1, Double.NaN);
        assertThat(holes.efficiency()).containsExactly(1, 1, Double.NaN);
        assertThat(holes.hierarchy()).containsExactly(1, 1, Double.NaN);
        assertThat(holes(new CsrGraphBuilder(0).build()).constraint()).isEmpty();
    }

    @Test
    void theMiddleOfALargeStarIsHeldByNobody() {
        int nodes = 100_001;
        StructuralHolesResult holes = holes(GraphFamilies.star(nodes));

        assertThat(holes.constraint()[0]).isEqualTo(1.0 / (nodes - 1), within(EXACT));
        assertThat(holes.effectiveSize()[0]).isEqualTo(nodes - 1);
        assertThat(holes.efficiency()[0]).isEqualTo(1);
        assertThat(holes.hierarchy()[0]).isEqualTo(0, within(EXACT));
        assertThat(holes.constraint()[1]).isEqualTo(1);
    }

    @Test
    void inACliqueContactsRepeatEachOther() {
        int nodes = 60;
        double contacts = nodes - 1;
        StructuralHolesResult holes = holes(GraphFamilies.complete(nodes));

        double byOne = 1 / contacts + (contacts - 1) / (contacts * contacts);
        assertThat(holes.effectiveSize()[17]).isEqualTo(1, within(EXACT));
        assertThat(holes.constraint()[17]).isEqualTo(contacts * byOne * byOne, within(EXACT));
        assertThat(holes.hierarchy()[17]).isBetween(0.0, EXACT);
    }

    @Test
    void theySayWhatBurtsSumsSay() {
        RandomGraphs.each(2_000, StructuralHolesTest::agreesWithTheSums);
    }

    @Test
    void namesDoNotMatter() {
        RandomGraphs.each(200, (graph, random) -> {
            int[] names = RandomGraphs.permutation(random, graph.nodeCount());
            double[] constraint = holes(graph).constraint();
            double[] renamed = holes(RandomGraphs.relabelled(graph, names)).constraint();
            for (int node = 0; node < graph.nodeCount(); node++) {
                assertClose(renamed[names[node]], constraint[node]);
            }
        });
    }

    private static void agreesWithTheSums(CsrGraph graph) {
        StructuralHolesResult holes = holes(graph);
        int nodes = graph.nodeCount();
        double[][] weights = new double[nodes][nodes];
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            weights[graph.tails()[arc]][graph.heads()[arc]] += graph.strengths()[arc];
            weights[graph.heads()[arc]][graph.tails()[arc]] += graph.strengths()[arc];
        }
        double[] sums =
                Arrays.stream(weights).mapToDouble(StructuralHolesTest::sum).toArray();
        for (int i = 0; i < nodes; i++) {
            int contacts = 0;
            double constraint = 0;
            double effectiveSize = 0;
            double entropy = 0;
            for (int j = 0; j < nodes; j++) {
                if (weights[i][j] > 0) {
                    contacts++;
                    constraint += held(weights, sums, i, j);
                    effectiveSize += 1 - repeated(weights, sums, i, j);
                }
            }
            for (int j = 0; j < nodes; j++) {
                if (weights[i][j] > 0) {
                    double ratio = held(weights, sums, i, j) * contacts / constraint;
                    entropy += ratio * StrictMath.log(ratio);
                }
            }
            assertClose(holes.constraint()[i], contacts == 0 ? Double.NaN : constraint);
            assertClose(holes.effectiveSize()[i], contacts == 0 ? Double.NaN : effectiveSize);
            assertClose(holes.efficiency()[i], contacts == 0 ? Double.NaN : effectiveSize / contacts);
            double hierarchy = contacts == 1 ? 1 : entropy / (contacts * StrictMath.log(contacts));
            assertClose(holes.hierarchy()[i], contacts == 0 ? Double.NaN : hierarchy);
        }
    }

    private static double held(double[][] weights, double[] sums, int i, int j) {
        double held = weights[i][j] / sums[i];
        for (int q = 0; q < weights.length; q++) {
            if (weights[i][q] > 0) {
                held += weights[i][q] / sums[i] * weights[q][j] / sums[q];
            }
        }
        return held * held;
    }

    private static double repeated(double[][] weights, double[] sums, int i, int j) {
        double strongest = Arrays.stream(weights[j]).max().orElseThrow();
        double repeated = 0;
        for (int q = 0; q < weights.length; q++) {
            repeated += weights[i][q] / sums[i] * weights[j][q] / strongest;
        }
        return repeated;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static void assertClose(double actual, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isEqualTo(expected, within(1e-9));
        }
    }

    private static StructuralHolesResult holes(CsrGraph graph) {
        return StructuralHoles.of(graph, Progress.NONE);
    }
}

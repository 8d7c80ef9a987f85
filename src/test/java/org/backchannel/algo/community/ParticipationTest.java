package org.backchannel.algo.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class ParticipationTest {
    private static final double ROUNDING = 1e-9;

    private static ParticipationResult of(CsrGraph graph, int... labels) {
        return Participation.of(graph, Partition.ofLabels(labels), Progress.NONE);
    }

    @Test
    void theWorkedExampleOfTheDocumentation() {
        CsrGraph graph = RandomGraphs.bothWays(new CsrGraphBuilder(6)
                .arc(0, 1)
                .arc(1, 2)
                .arc(2, 0)
                .arc(2, 3)
                .arc(3, 4)
                .arc(4, 5)
                .arc(5, 3)
                .build());
        ParticipationResult result = of(graph, 0, 0, 0, 1, 1, 1);
        assertThat(result.coefficients())
                .containsExactly(new double[] {0, 0, 4.0 / 9, 4.0 / 9, 0, 0}, within(ROUNDING));
        assertThat(result.inside()).containsOnly(2);
        assertThat(result.across()).containsExactly(0, 0, 1, 1, 0, 0);
        assertThat(result.withinScores()).containsOnly(Double.NaN);
        assertThat(result.memberships().get(2))
                .containsExactly(new Membership(0, 2, 2.0 / 3), new Membership(1, 1, 1.0 / 3));
    }

    /** A star with its ring: κ is 3 for the hub and 1 for each leaf, so mean 1.5, deviation √0.75. */
    @Test
    void theHubOfACommunityStandsOut() {
        CsrGraph star = RandomGraphs.bothWays(
                new CsrGraphBuilder(4).arc(0, 1).arc(0, 2).arc(0, 3).build());
        assertThat(of(star, 0, 0, 0, 0).withinScores())
                .containsExactly(
                        new double[] {Math.sqrt(3), -1 / Math.sqrt(3), -1 / Math.sqrt(3), -1 / Math.sqrt(3)},
                        within(ROUNDING));
    }

    @Test
    void whoHasNoTiesHasNoCoefficient() {
        ParticipationResult result = of(new CsrGraphBuilder(2).build(), 0, 1);
        assertThat(result.coefficients()).containsOnly(Double.NaN);
        assertThat(result.memberships())
                .allSatisfy(memberships -> assertThat(memberships).isEmpty());
    }

    @Test
    void itIsWhatTheFormulaSaysPairByPair() {
        RandomGraphs.each(2_000, (graph, random) -> {
            int n = graph.nodeCount();
            int[] labels =
                    IntStream.range(0, n).map(node -> random.nextInt(1 + n / 4)).toArray();
            ParticipationResult result = of(graph, labels);
            double[][] ties = new double[n][n];
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                ties[graph.tails()[arc]][graph.heads()[arc]] += graph.strengths()[arc] / 2;
                ties[graph.heads()[arc]][graph.tails()[arc]] += graph.strengths()[arc] / 2;
            }
            for (int node = 0; node < n; node++) {
                double[] mine = ties[node];
                double all = Arrays.stream(mine).sum();
                double squares = IntStream.range(0, n)
                        .mapToDouble(label -> IntStream.range(0, n)
                                .filter(other -> labels[other] == label)
                                .mapToDouble(other -> mine[other] / all)
                                .sum())
                        .map(share -> share * share)
                        .sum();
                assertThat(result.coefficients()[node]).isEqualTo(1 - squares, within(ROUNDING));
                assertThat(result.inside()[node] + result.across()[node]).isEqualTo(all, within(ROUNDING));
            }
        });
    }

    @Test
    void communitiesOfAnotherGraphAreRefused() {
        CsrGraph two = new CsrGraphBuilder(2).arc(0, 1).build();
        assertThatThrownBy(() -> of(two, 0, 0, 0)).hasMessageContaining("3 nodes do not divide a graph of 2");
    }
}

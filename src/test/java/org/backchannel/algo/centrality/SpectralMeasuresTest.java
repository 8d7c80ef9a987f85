package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.api.Test;

class SpectralMeasuresTest {
    private static final double CLOSE = 1e-9;

    private static EigenvectorResult eigenvector(CsrGraph graph) {
        return Eigenvector.of(graph, EigenvectorParameters.STANDARD, Progress.NONE);
    }

    private static KatzResult katz(CsrGraph graph) {
        return Katz.of(graph, KatzParameters.STANDARD, Progress.NONE);
    }

    private static KatzResult katz(CsrGraph graph, double alpha) {
        return Katz.of(graph, new KatzParameters(OptionalDouble.of(alpha), 1e-10, 10_000), Progress.NONE);
    }

    private static double[] pageRank(CsrGraph graph) {
        return PageRank.of(graph, PageRankParameters.STANDARD, Progress.NONE).scores();
    }

    private static HitsResult hits(CsrGraph graph) {
        return Hits.of(graph, HitsParameters.STANDARD, Progress.NONE);
    }

    @Test
    void theWorkedExamplesOfTheDocumentation() {
        CsrGraph pathBothWays = RandomGraphs.bothWays(GraphFamilies.path(3));
        CsrGraph hubsAndAuthorities =
                new CsrGraphBuilder(4).arc(0, 2).arc(1, 2).arc(1, 3).build();

        assertThat(eigenvector(pathBothWays).scores())
                .containsExactly(new double[] {0.5, Math.sqrt(0.5), 0.5}, within(CLOSE));
        assertThat(katz(GraphFamilies.path(3), 0.5).scores()[2]).isCloseTo(1.75 / Math.sqrt(6.3125), within(CLOSE));
        assertThat(pageRank(GraphFamilies.path(2)))
                .containsExactly(new double[] {0.5 / 1.425, 0.925 / 1.425}, within(CLOSE));
        assertThat(hits(hubsAndAuthorities).hubs())
                .containsExactly(new double[] {0.381966011, 0.618033989, 0, 0}, within(CLOSE));
        assertThat(hits(hubsAndAuthorities).authorities())
                .containsExactly(new double[] {0, 0, 0.618033989, 0.381966011}, within(CLOSE));
    }

    @Test
    void emptyGraphsHaveNoScores() {
        CsrGraph empty = GraphFamilies.path(0);

        assertThat(eigenvector(empty).scores()).isEmpty();
        assertThat(katz(empty).scores()).isEmpty();
        assertThat(pageRank(empty)).isEmpty();
        assertThat(hits(empty).hubs()).isEmpty();
    }

    @Test
    void withoutAnyArcEverybodyIsAlikeOrNothingIsDefined() {
        CsrGraph isolates = new CsrGraphBuilder(4).build();

        assertThat(eigenvector(isolates).scores()).containsOnly(Double.NaN);
        assertThat(hits(isolates).hubs()).containsOnly(Double.NaN);
        assertThat(hits(isolates).authorities()).containsOnly(Double.NaN);
        assertThat(katz(isolates).scores()).containsOnly(0.5);
        assertThat(pageRank(isolates)).containsOnly(0.25);
    }

    @Test
    void aHierarchyHasNoEigenvectorButKatz() {
        assertThat(eigenvector(GraphFamilies.diamonds(5)).scores()).containsOnly(Double.NaN);
        assertThat(katz(GraphFamilies.path(4)).alpha()).isEqualTo(0.85);
        assertThat(katz(GraphFamilies.path(4)).scores()).isSorted();
    }

    @Test
    void theEigenvectorSolvesItsEquation() {
        RandomGraphs.each(2_000, graph -> {
            EigenvectorResult result = eigenvector(graph);
            boolean strong = graph.nodeCount() > 1
                    && new KosarajuStrongConnectivityInspector<>(CsrGraphView.byStrength(graph)).isStronglyConnected();
            if (strong && result.accuracy().converged()) {
                double[] gathered = new double[graph.nodeCount()];
                new StrengthMatrix(graph).gather(result.scores(), gathered);
                double lambda =
                        Math.sqrt(Arrays.stream(gathered).map(x -> x * x).sum());
                SpectralRadius radius = SpectralRadius.of(graph, Progress.NONE);
                // On a long path the bounds of the radius stay apart.
                assertThat(lambda).isBetween(radius.lower() - 1e-6, radius.upper() + 1e-6);
                for (int node = 0; node < gathered.length; node++) {
                    assertThat(gathered[node]).isCloseTo(lambda * result.scores()[node], within(1e-6));
                }
            }
        });
    }

    @Test
    void multiplyingAllStrengthsChangesNoEigenvector() {
        RandomGraphs.each(200, graph -> {
            CsrGraphBuilder fourfold = new CsrGraphBuilder(graph.nodeCount());
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                fourfold.arc(graph.tails()[arc], graph.heads()[arc], 4 * graph.strengths()[arc], 1);
            }
            assertThat(eigenvector(fourfold.build()).scores())
                    .as("the same but for what is too small for a double with all its digits")
                    .containsExactly(eigenvector(graph).scores(), within(Double.MIN_NORMAL));
        });
    }

    @Test
    void oneOfTwoEqualPartsUpstreamOfTheOtherFadesAndTheResultSaysSo() {
        CsrGraph graph = new CsrGraphBuilder(4)
                .arc(0, 1)
                .arc(1, 0)
                .arc(1, 2)
                .arc(2, 3)
                .arc(3, 2)
                .build();

        EigenvectorResult result = eigenvector(graph);

        assertThat(result.accuracy().converged()).isFalse();
        assertThat(result.accuracy().iterations()).isEqualTo(10_000);
        assertThat(result.scores()[0]).isBetween(0.0, 1e-3);
        assertThat(result.scores()[2]).isCloseTo(Math.sqrt(0.5), within(1e-3));
    }

    @Test
    void theSpectralRadiusOfFamilies() {
        assertThat(SpectralRadius.of(GraphFamilies.path(10), Progress.NONE)).isEqualTo(new SpectralRadius(0, 0));
        assertThat(SpectralRadius.of(GraphFamilies.cycle(5_000), Progress.NONE).upper())
                .isCloseTo(1, within(CLOSE));
        assertThat(SpectralRadius.of(GraphFamilies.complete(50), Progress.NONE).upper())
                .isCloseTo(49, within(CLOSE));
        assertThat(SpectralRadius.of(GraphFamilies.completeBipartite(4, 9), Progress.NONE)
                        .upper())
                .isCloseTo(6, within(CLOSE));
        assertThat(SpectralRadius.of(GraphFamilies.star(10_001), Progress.NONE).upper())
                .isCloseTo(100, within(1e-7));
        assertThat(SpectralRadius.of(GraphFamilies.star(10_001), Progress.NONE).lower())
                .isCloseTo(100, within(1e-7));
        SpectralRadius longPath = SpectralRadius.of(RandomGraphs.bothWays(GraphFamilies.path(3_000)), Progress.NONE);
        assertThat(longPath.lower()).isLessThan(2);
        assertThat(longPath.upper()).isBetween(1.999998, 2 + CLOSE);
    }

    @Test
    void katzSolvesItsEquationWithTheStatedAlpha() {
        RandomGraphs.each(2_000, graph -> {
            KatzResult result = katz(graph);
            double[] gathered = new double[graph.nodeCount()];
            new StrengthMatrix(graph).gather(result.scores(), gathered);
            assertThat(result.accuracy().converged()).isTrue();
            for (int node = 1; node < gathered.length; node++) {
                double started = result.scores()[node] - result.alpha() * gathered[node];
                assertThat(started).isCloseTo(result.scores()[0] - result.alpha() * gathered[0], within(CLOSE));
                assertThat(started).isPositive();
            }
        });
    }

    @Test
    void anAlphaWhoseWalksHaveNoSumIsRefused() {
        assertThatThrownBy(() -> katz(GraphFamilies.complete(5), 0.3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("α must be below 1 over the spectral radius, 0.25")
                .hasMessageEndingWith("it is 0.3");
        assertThatThrownBy(() -> katz(GraphFamilies.complete(5), 0.25))
                .as("1 over the radius itself")
                .hasMessageEndingWith("it is 0.25");
    }

    @Test
    void pageRankIsJgraphts() {
        RandomGraphs.each(2_000, graph -> {
            if (graph.nodeCount() > 0) {
                var jgrapht = new org.jgrapht.alg.scoring.PageRank<>(
                                CsrGraphView.byStrength(graph), 0.85, 10_000, 1e-14)
                        .getScores();
                double[] ours = pageRank(graph);
                double sum = 0;
                for (int node = 0; node < ours.length; node++) {
                    assertThat(ours[node]).isCloseTo(jgrapht.get(node), within(1e-11));
                    sum += ours[node];
                }
                assertThat(sum).isCloseTo(1, within(1e-11));
            }
        });
    }

    @Test
    void pageRankFromASetStaysWithWhomTheSetReaches() {
        CsrGraph graph = new CsrGraphBuilder(5).arc(0, 1).arc(2, 0).arc(3, 4).build();

        double[] scores = PageRank.of(graph, PageRankParameters.from(List.of(0)), Progress.NONE)
                .scores();

        assertThat(scores[0]).isCloseTo(1 / 1.85, within(CLOSE));
        assertThat(scores[1]).isCloseTo(0.85 / 1.85, within(CLOSE));
        assertThat(scores[2] + scores[3] + scores[4]).isZero();
    }

    @Test
    void withoutDampingOnlyJumpsCount() {
        PageRankParameters jumps = new PageRankParameters(0, List.of(2, 0, 2), 1e-12, 10);

        assertThat(PageRank.of(GraphFamilies.path(4), jumps, Progress.NONE).scores())
                .containsExactly(0.5, 0, 0.5, 0);
    }

    @Test
    void aSingleStepMayBeAllThatIsTaken() {
        HitsResult result = Hits.of(GraphFamilies.path(9), new HitsParameters(1e-12, 1), Progress.NONE);

        assertThat(result.accuracy().iterations()).isEqualTo(1);
        assertThat(result.accuracy().converged()).isFalse();
        assertThat(result.accuracy().lastChange()).isEqualTo(2 / 9.0, within(CLOSE));
        CsrGraph graph = new CsrGraphBuilder(4).arc(0, 2).arc(1, 2).arc(1, 3).build();
        HitsResult step = Hits.of(graph, new HitsParameters(1e-12, 1), Progress.NONE);
        assertThat(step.hubs()).containsExactly(new double[] {0.4, 0.6, 0, 0}, within(CLOSE));
        assertThat(step.authorities())
                .as("those of these hubs")
                .containsExactly(new double[] {0, 0, 0.625, 0.375}, within(CLOSE));
    }

    @Test
    void aChangeAsLargeAsTheToleranceIsSmallEnough() {
        Iteration.End end = Iteration.run(new double[] {3}, 1, 10, Progress.NONE, (x, y) -> y[0] = x[0] + 1);

        assertThat(end.accuracy().iterations()).isEqualTo(1);
        assertThat(end.accuracy().converged()).isTrue();
        assertThat(end.scores()).containsExactly(4);
    }

    @Test
    void hitsSolvesItsEquations() {
        RandomGraphs.each(2_000, graph -> {
            HitsResult result = hits(graph);
            if (graph.arcCount() > 0 && result.accuracy().converged()) {
                double[] authorities = new double[graph.nodeCount()];
                new StrengthMatrix(graph).gather(result.hubs(), authorities);
                StrengthMatrix.toSumOne(authorities);
                double[] hubs = new double[graph.nodeCount()];
                new StrengthMatrix(graph).scatter(authorities, hubs);
                StrengthMatrix.toSumOne(hubs);
                assertThat(result.authorities()).containsExactly(authorities, within(CLOSE));
                assertThat(result.hubs()).containsExactly(hubs, within(CLOSE));
            }
        });
    }

    @Test
    void iterationsCanBeCancelled() {
        CsrGraph graph = RandomGraphs.bothWays(GraphFamilies.path(500));
        assertThatThrownBy(() -> Eigenvector.of(graph, EigenvectorParameters.STANDARD, new CancelAfter(3)))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> Katz.of(graph, KatzParameters.STANDARD, new CancelAfter(3)))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> PageRank.of(graph, PageRankParameters.STANDARD, new CancelAfter(3)))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> Hits.of(graph, HitsParameters.STANDARD, new CancelAfter(3)))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> SpectralRadius.of(graph, new CancelAfter(0))).isInstanceOf(CancelledException.class);
    }

    @Test
    void nonsenseIsRefusedWithItsNumbers() {
        assertThatThrownBy(() -> new EigenvectorParameters(0, 10)).hasMessage("a tolerance is positive, not 0.0");
        assertThatThrownBy(() -> new HitsParameters(1, 0)).hasMessage("an iteration takes at least 1 step, not 0");
        assertThatThrownBy(() -> new PageRankParameters(1, List.of(), 1e-9, 10))
                .hasMessage("damping is at least 0 and below 1, not 1.0");
        assertThatThrownBy(() -> new PageRankParameters(-0.1, List.of(), 1e-9, 10))
                .hasMessage("damping is at least 0 and below 1, not -0.1");
        assertThatThrownBy(() -> new KatzParameters(OptionalDouble.of(-1), 1e-9, 10))
                .hasMessage("α is positive, not -1.0");
        assertThatThrownBy(() -> new KatzParameters(OptionalDouble.of(0), 1e-9, 10))
                .hasMessage("α is positive, not 0.0");
        assertThatThrownBy(() -> new KatzParameters(OptionalDouble.of(1), 0, 10))
                .hasMessage("a tolerance is positive, not 0.0");
        assertThatThrownBy(() -> new EigenvectorParameters(1e-9, 0))
                .hasMessage("an iteration takes at least 1 step, not 0");
        assertThatThrownBy(() -> new PageRankParameters(0.85, List.of(), 0, 10))
                .hasMessage("a tolerance is positive, not 0.0");
        assertThatThrownBy(() -> PageRank.of(GraphFamilies.path(3), PageRankParameters.from(List.of(3)), Progress.NONE))
                .hasMessage("nodes are 0 to 2; the start set names 3");
        assertThatThrownBy(
                        () -> PageRank.of(GraphFamilies.path(3), PageRankParameters.from(List.of(-1)), Progress.NONE))
                .hasMessage("nodes are 0 to 2; the start set names -1");
    }
}

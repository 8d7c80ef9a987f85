package org.backchannel.algo.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.backchannel.algo.SeededDraws;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

class LeidenTest {
    private static final double ROUNDING = 1e-9;

    private static LeidenResult find(CsrGraph graph, Quality quality, double resolution, long seed) {
        return Leiden.of(graph, LeidenParameters.of(quality, resolution, seed), Progress.NONE);
    }

    private static LeidenResult find(CsrGraph graph) {
        return Leiden.of(graph, LeidenParameters.STANDARD, Progress.NONE);
    }

    /** Cliques in a ring, each tied to the next by one tie. */
    private static CsrGraph ringOfCliques(int cliques, int size) {
        CsrGraphBuilder builder = new CsrGraphBuilder(cliques * size);
        for (int clique = 0; clique < cliques; clique++) {
            int begin = clique * size;
            for (int one = begin; one < begin + size; one++) {
                for (int other = begin; other < begin + size; other++) {
                    if (one != other) {
                        builder.arc(one, other);
                    }
                }
            }
            builder.arc(begin, (begin + size + 1) % (cliques * size));
            builder.arc((begin + size + 1) % (cliques * size), begin);
        }
        return builder.build();
    }

    @Test
    void theWorkedExampleOfTheDocumentation() {
        CsrGraph triangles = RandomGraphs.bothWays(new CsrGraphBuilder(6)
                .arc(0, 1)
                .arc(1, 2)
                .arc(2, 0)
                .arc(2, 3)
                .arc(3, 4)
                .arc(4, 5)
                .arc(5, 3)
                .build());
        LeidenResult result = find(triangles);
        assertThat(result.communities().parts()).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(result.quality()).isEqualTo(5.0 / 14, within(ROUNDING));
        assertThat(result.stable()).isTrue();
        assertThat(find(triangles, Quality.CPM, 0.5, 1).quality()).isEqualTo(3, within(ROUNDING));
    }

    @Test
    void nobodyIsInNoCommunityAndOneIsAlone() {
        assertThat(find(new CsrGraphBuilder(0).build()).communities().count()).isZero();
        LeidenResult one = find(new CsrGraphBuilder(1).build());
        assertThat(one.communities().parts()).containsExactly(0);
        assertThat(one.quality()).isNaN();
        LeidenResult strangers = find(new CsrGraphBuilder(3).build(), Quality.CPM, 1, 1);
        assertThat(strangers.communities().parts()).containsExactly(0, 1, 2);
        assertThat(strangers.quality()).isZero();
    }

    @Test
    void twoWhoAreTiedAreTogether() {
        assertThat(find(new CsrGraphBuilder(3).arc(2, 1).build()).communities().parts())
                .containsExactly(1, 0, 0);
    }

    /** 0.4198 with four communities is the optimum (Brandes and others 2008, by integer programming). */
    @Test
    void theKarateClubHasFourCommunities() {
        long optimal = IntStream.range(0, 50)
                .mapToObj(seed -> find(KarateClub.graph(), Quality.MODULARITY, 1, seed))
                .peek(result -> assertThat(result.quality()).isBetween(0.41, 0.419790))
                .filter(result -> result.communities().count() == 4)
                .filter(result -> Math.abs(result.quality() - 0.419790) < 1e-6)
                .count();
        assertThat(optimal).isGreaterThan(35);
    }

    @Test
    void cliquesInARingAreCommunities() {
        CsrGraph ring = ringOfCliques(8, 5);
        LeidenResult result = find(ring);
        assertThat(result.communities().sizes()).containsOnly(5).hasSize(8);
        IntStream.range(0, 40)
                .forEach(node -> assertThat(result.communities().of(node))
                        .isEqualTo(result.communities().of(node / 5 * 5)));
    }

    /** Where modularity merges neighbouring cliques (its resolution limit), CPM at a high resolution does not. */
    @Test
    void cpmSeesCliquesThatModularityMerges() {
        CsrGraph ring = ringOfCliques(30, 3);
        assertThat(find(ring).communities().count()).isLessThan(30);
        assertThat(find(ring, Quality.CPM, 0.5, 1).communities().sizes())
                .containsOnly(3)
                .hasSize(30);
    }

    @Test
    void aBarbellFallsIntoItsBells() {
        CsrGraph barbell = ringOfCliques(2, 6);
        assertThat(find(barbell).communities().sizes()).containsExactly(6, 6);
    }

    @Test
    void componentsAreNeverMixed() {
        CsrGraphBuilder builder = new CsrGraphBuilder(9);
        for (int begin = 0; begin < 9; begin += 3) {
            builder.arc(begin, begin + 1).arc(begin + 1, begin + 2).arc(begin + 2, begin);
        }
        assertThat(find(builder.build(), Quality.CPM, 0.001, 1).communities().parts())
                .containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2);
    }

    @Test
    void strongTiesDecideWhoIsTogether() {
        CsrGraph square = RandomGraphs.bothWays(new CsrGraphBuilder(4)
                .arc(0, 1, 0.9, 1)
                .arc(1, 2, 0.1, 1)
                .arc(2, 3, 0.9, 1)
                .arc(3, 0, 0.1, 1)
                .build());
        assertThat(find(square).communities().parts()).containsExactly(0, 0, 1, 1);
    }

    @Test
    void aHigherResolutionGivesMoreCommunities() {
        CsrGraph graph = KarateClub.graph();
        int coarse = find(graph, Quality.MODULARITY, 0.3, 1).communities().count();
        int fine = find(graph, Quality.MODULARITY, 3, 1).communities().count();
        assertThat(coarse).isLessThan(4);
        assertThat(fine).isGreaterThan(4);
        assertThat(find(graph, Quality.CPM, 2, 1).communities().count()).isEqualTo(34);
    }

    @Test
    void longPathsAndLargeStarsAreNoTrouble() {
        LeidenParameters twoIterations = new LeidenParameters(Quality.MODULARITY, 1, 1, 2);
        LeidenResult path = Leiden.of(GraphFamilies.path(50_000), twoIterations, Progress.NONE);
        assertThat(path.quality()).isGreaterThan(0.98);
        assertThat(find(GraphFamilies.star(50_000)).communities().count()).isEqualTo(1);
    }

    /** What Leiden promises of a stable division, on every kind of graph. */
    @Test
    void communitiesAreConnectedAndNoMoveAndNoMergerGains() {
        RandomGraphs.each(2_000, (graph, random) -> {
            Quality quality = random.nextBoolean() ? Quality.MODULARITY : Quality.CPM;
            double resolution = 0.05 + random.nextDouble() * 1.5;
            LeidenResult result = find(graph, quality, resolution, random.nextLong());
            Partition found = result.communities();
            assertThat(result.stable()).isTrue();
            assertConnected(graph, found);
            if (graph.arcCount() > 0) {
                assertNothingGains(graph, found, quality, resolution);
            }
        });
    }

    private static void assertConnected(CsrGraph graph, Partition found) {
        Network network = Network.of(graph, Quality.CPM, 1);
        int[] pieces = Refinement.connectedParts(network, found.parts());
        assertThat(Partition.ofLabels(pieces)).isEqualTo(found);
    }

    private static void assertNothingGains(CsrGraph graph, Partition found, Quality quality, double resolution) {
        PlainQuality plain = new PlainQuality(graph);
        double reached = plain.of(found.parts(), quality, resolution);
        for (int node = 0; node < graph.nodeCount(); node++) {
            for (int target = 0; target <= found.count(); target++) {
                int[] moved = found.parts();
                moved[node] = target;
                assertThat(plain.of(moved, quality, resolution)).isLessThanOrEqualTo(reached + ROUNDING);
            }
        }
        for (int one = 0; one < found.count(); one++) {
            for (int other = 0; other < one; other++) {
                int kept = one;
                int gone = other;
                int[] merged = Arrays.stream(found.parts())
                        .map(part -> part == gone ? kept : part)
                        .toArray();
                assertThat(plain.of(merged, quality, resolution)).isLessThanOrEqualTo(reached + ROUNDING);
            }
        }
    }

    @Test
    void itNeverStaysBelowWhatMovingSingleNodesReaches() {
        RandomGraphs.eachAtBlockEnds(2_000, graph -> {
            Network network = Network.of(graph, Quality.MODULARITY, 1);
            int[] labels = Labels.apart(graph.nodeCount());
            LocalMoving.run(network, labels, new SeededDraws(1, 0), Progress.NONE);
            double local = PartitionQuality.of(graph, Partition.ofLabels(labels), Quality.MODULARITY, 1);
            if (graph.arcCount() > 0) {
                assertThat(find(graph).quality()).isGreaterThanOrEqualTo(local - ROUNDING);
            }
        });
    }

    /** Nobody can promise the optimum, but on graphs of up to eight nodes most seeds find it. */
    @Test
    void onTinyGraphsMostSeedsFindTheOptimum() {
        SplittableRandom random = new SplittableRandom(20190326);
        int tried = 0;
        int optimal = 0;
        for (int number = 0; number < 60; number++) {
            CsrGraph graph = RandomGraphs.any(random, 2 + random.nextInt(7));
            Quality quality = number % 2 == 0 ? Quality.MODULARITY : Quality.CPM;
            double resolution = quality == Quality.CPM ? 0.2 : 1;
            double best = new PlainQuality(graph).best(quality, resolution);
            for (int seed = 0; graph.arcCount() > 0 && seed < 10; seed++) {
                double reached = find(graph, quality, resolution, seed).quality();
                assertThat(reached).isLessThanOrEqualTo(best + ROUNDING);
                tried++;
                optimal += reached > best - ROUNDING ? 1 : 0;
            }
        }
        assertThat(optimal).isGreaterThan(tried * 9 / 10);
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        CsrGraph graph = RandomGraphs.heavyTailed(3, 2_000, 3);
        LeidenResult once = find(graph, Quality.MODULARITY, 1, 7);
        assertThat(find(graph, Quality.MODULARITY, 1, 7)).isEqualTo(once);
        assertThat(find(graph, Quality.MODULARITY, 1, 8).communities()).isNotEqualTo(once.communities());
    }

    @Test
    void scalingAllStrengthsChangesNoCommunity() {
        CsrGraph graph = RandomGraphs.heavyTailed(4, 500, 3);
        CsrGraphBuilder quarter = new CsrGraphBuilder(500);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            quarter.arc(graph.tails()[arc], graph.heads()[arc], graph.strengths()[arc] / 4, 1);
        }
        assertThat(find(quarter.build()).communities()).isEqualTo(find(graph).communities());
    }

    @Test
    void itStopsWhenAskedTo() {
        Progress stopped = new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public void advance(long steps) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> Leiden.of(KarateClub.graph(), LeidenParameters.STANDARD, stopped))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void theLimitOfIterationsIsKept() {
        CsrGraph graph = RandomGraphs.heavyTailed(3, 2_000, 3);
        LeidenResult result = Leiden.of(graph, new LeidenParameters(Quality.MODULARITY, 1, 1, 1), Progress.NONE);
        assertThat(result.iterations()).isEqualTo(1);
        assertThat(result.stable()).isFalse();
    }

    @Test
    void aResolutionIsPositive() {
        assertThatThrownBy(() -> LeidenParameters.of(Quality.CPM, 0, 1)).hasMessageContaining("not 0.0");
        assertThatThrownBy(() -> LeidenParameters.of(Quality.CPM, Double.POSITIVE_INFINITY, 1))
                .hasMessageContaining("not Infinity");
        assertThatThrownBy(() -> new LeidenParameters(Quality.CPM, 1, 1, 0)).hasMessageContaining("not 0");
    }
}

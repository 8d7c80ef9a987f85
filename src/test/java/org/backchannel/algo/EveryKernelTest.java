package org.backchannel.algo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.algo.access.BestRoutes;
import org.backchannel.algo.access.BestRoutesParameters;
import org.backchannel.algo.access.DoorShares;
import org.backchannel.algo.access.KStrongestRoutes;
import org.backchannel.algo.access.KStrongestRoutesParameters;
import org.backchannel.algo.access.OriginsToTarget;
import org.backchannel.algo.access.RefusalCut;
import org.backchannel.algo.access.SoleDoorsToTarget;
import org.backchannel.algo.access.WayAround;
import org.backchannel.algo.access.WayAroundParameters;
import org.backchannel.algo.brokerage.Bridges;
import org.backchannel.algo.brokerage.BrokerageRoles;
import org.backchannel.algo.brokerage.BrokerageRolesParameters;
import org.backchannel.algo.brokerage.CutActors;
import org.backchannel.algo.brokerage.Dominators;
import org.backchannel.algo.brokerage.DominatorsParameters;
import org.backchannel.algo.brokerage.SoleDoors;
import org.backchannel.algo.brokerage.SoleDoorsParameters;
import org.backchannel.algo.brokerage.StructuralHoles;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessEstimate;
import org.backchannel.algo.centrality.BetweennessEstimateParameters;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.Closeness;
import org.backchannel.algo.centrality.ClosenessParameters;
import org.backchannel.algo.centrality.Clustering;
import org.backchannel.algo.centrality.Coreness;
import org.backchannel.algo.centrality.Decay;
import org.backchannel.algo.centrality.DecayParameters;
import org.backchannel.algo.centrality.DistanceMeasures;
import org.backchannel.algo.centrality.EdgeBetweenness;
import org.backchannel.algo.centrality.Eigenvector;
import org.backchannel.algo.centrality.EigenvectorParameters;
import org.backchannel.algo.centrality.GroupBetweenness;
import org.backchannel.algo.centrality.GroupCloseness;
import org.backchannel.algo.centrality.GroupParameters;
import org.backchannel.algo.centrality.Harmonic;
import org.backchannel.algo.centrality.HarmonicParameters;
import org.backchannel.algo.centrality.Hits;
import org.backchannel.algo.centrality.HitsParameters;
import org.backchannel.algo.centrality.Katz;
import org.backchannel.algo.centrality.KatzParameters;
import org.backchannel.algo.centrality.PageRank;
import org.backchannel.algo.centrality.PageRankParameters;
import org.backchannel.algo.centrality.PassingPairs;
import org.backchannel.algo.centrality.PassingPairsParameters;
import org.backchannel.algo.centrality.SampledBetweenness;
import org.backchannel.algo.centrality.SampledBetweennessParameters;
import org.backchannel.algo.centrality.SubsetBetweenness;
import org.backchannel.algo.centrality.SubsetBetweennessParameters;
import org.backchannel.algo.community.Components;
import org.backchannel.algo.community.Leiden;
import org.backchannel.algo.community.LeidenParameters;
import org.backchannel.algo.community.Participation;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.GraphFamilies;
import org.backchannel.graph.RandomGraphs;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.progress.RecordedTasks;
import org.backchannel.progress.StopAtLook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kernel, whatever it computes. */
class EveryKernelTest {
    /** A kernel on a graph whose node 0 is asked about, where somebody has to be. */
    private record Kernel(String name, Work work) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Work {
        Object of(CsrGraph graph, Progress progress);
    }

    private static OriginsToTarget toNode0(CsrGraph graph) {
        return OriginsToTarget.everybodyElse(graph, 0);
    }

    private static PassingPairsParameters allAboutNode0(CsrGraph graph) {
        int[] all = IntStream.range(0, graph.nodeCount()).toArray();
        return new PassingPairsParameters(0, all, all, 5, 2);
    }

    private static int[] sides(CsrGraph graph) {
        return IntStream.range(0, graph.nodeCount()).map(node -> node % 3).toArray();
    }

    private static Stream<Kernel> kernels() {
        return Stream.concat(
                linearKernels(),
                Stream.of(
                        new Kernel("betweenness", (g, p) -> Betweenness.of(g, new BetweennessParameters(2), p)),
                        new Kernel(
                                "betweenness of arcs",
                                (g, p) -> EdgeBetweenness.of(g, new BetweennessParameters(1), p)),
                        new Kernel(
                                "betweenness of a sample",
                                (g, p) -> SampledBetweenness.of(
                                        g, new SampledBetweennessParameters(new int[] {0, 1}, 1), p)),
                        new Kernel(
                                "betweenness of a group",
                                (g, p) -> GroupBetweenness.of(g, new GroupParameters(List.of(0, 1), 1), p)),
                        new Kernel(
                                "betweenness estimated",
                                (g, p) ->
                                        BetweennessEstimate.of(g, BetweennessEstimateParameters.of(0.1, 0.1, 1, 1), p)),
                        new Kernel("closeness", (g, p) -> Closeness.of(g, new ClosenessParameters(1, 2), p)),
                        new Kernel("decay", (g, p) -> Decay.of(g, new DecayParameters(2), p)),
                        new Kernel("closeness and decay", (g, p) -> DistanceMeasures.of(g, new DecayParameters(1), p)),
                        new Kernel(
                                "closeness of a group",
                                (g, p) -> GroupCloseness.of(g, new GroupParameters(List.of(0, 1), 1), 1, p)),
                        new Kernel("pairs that pass", (g, p) -> PassingPairs.of(g, allAboutNode0(g), p)),
                        new Kernel("PageRank", (g, p) -> PageRank.of(g, PageRankParameters.STANDARD, p)),
                        new Kernel("harmonic", (g, p) -> Harmonic.of(g, new HarmonicParameters(2), p)),
                        new Kernel("eigenvector", (g, p) -> Eigenvector.of(g, EigenvectorParameters.STANDARD, p)),
                        new Kernel("Katz", (g, p) -> Katz.of(g, KatzParameters.STANDARD, p)),
                        new Kernel("HITS", (g, p) -> Hits.of(g, HitsParameters.STANDARD, p)),
                        new Kernel("sole doors", (g, p) -> SoleDoors.of(g, new SoleDoorsParameters(2), p)),
                        new Kernel(
                                "roles",
                                (g, p) -> BrokerageRoles.of(g, sides(g), new BrokerageRolesParameters(20, 1, 2), p)),
                        new Kernel("shares of doors", (g, p) -> DoorShares.of(g, toNode0(g), p)),
                        new Kernel(
                                "routes",
                                (g, p) -> KStrongestRoutes.of(g, new KStrongestRoutesParameters(toNode0(g), 3), p)),
                        new Kernel(
                                "ways around",
                                (g, p) -> WayAround.of(g, new WayAroundParameters(toNode0(g), new int[] {1}), p)),
                        new Kernel("refusals", (g, p) -> RefusalCut.of(g, toNode0(g), p)),
                        new Kernel(
                                "betweenness of a subset",
                                (g, p) -> SubsetBetweenness.of(
                                        g,
                                        new SubsetBetweennessParameters(
                                                toNode0(g).origins(), new int[] {0}, 2),
                                        p))));
    }

    /** Those that a hundred thousand nodes are no trouble for, whatever their shape. */
    private static Stream<Kernel> linearKernels() {
        return Stream.of(
                new Kernel("coreness", Coreness::of),
                new Kernel("clustering", Clustering::of),
                new Kernel("structural holes", StructuralHoles::of),
                new Kernel("cut actors", CutActors::of),
                new Kernel("bridges", Bridges::of),
                new Kernel("dominators", (g, p) -> Dominators.of(g, new DominatorsParameters(0), p)),
                new Kernel("sole doors to a target", (g, p) -> SoleDoorsToTarget.of(g, toNode0(g), p)),
                new Kernel("best routes", (g, p) -> BestRoutes.of(g, new BestRoutesParameters(0), p)),
                new Kernel("weak components", Components::weak),
                new Kernel("strong components", Components::strong),
                new Kernel("participation", (g, p) -> Participation.of(g, Components.weak(g, Progress.NONE), p)),
                new Kernel(
                        "communities",
                        (g, p) -> Leiden.of(
                                g,
                                new LeidenParameters(org.backchannel.algo.community.Quality.MODULARITY, 1, 1, 2),
                                p)));
    }

    /** Those that are over before anybody could read what they do. */
    private static final Set<String> OF_MILLISECONDS =
            Set.of("dominators", "sole doors to a target", "best routes", "shares of doors");

    @ParameterizedTest
    @MethodSource("kernels")
    void itStopsWhenToldTo(Kernel kernel) {
        CsrGraph graph = GraphFamilies.grid(100, 100);
        assertThatThrownBy(() -> kernel.work().of(graph, new StopAtLook(1))).isInstanceOf(CancelledException.class);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void itSaysWhatItDoesAndDoesAllThatItSays(Kernel kernel) {
        for (CsrGraph graph : List.of(GraphFamilies.grid(9, 11), RandomGraphs.heavyTailed(5, 130, 3))) {
            RecordedTasks progress = new RecordedTasks();
            kernel.work().of(graph, progress);
            assertThat(progress.tasks().isEmpty()).isEqualTo(OF_MILLISECONDS.contains(kernel.name()));
            // Samples may do before all that were allowed are drawn.
            assertThat(progress.unfinished()).allMatch(task -> task.name().endsWith("samples"));
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void itTakesAGraphOfOneAndOfTwo(Kernel kernel) {
        Set<String> doorsNeedADoor =
                Set.of("ways around", "betweenness of a group", "closeness of a group", "betweenness of a sample");
        if (!doorsNeedADoor.contains(kernel.name())) {
            assertThat(kernel.work().of(new CsrGraphBuilder(1).build(), Progress.NONE))
                    .isNotNull();
        }
        assertThat(kernel.work().of(new CsrGraphBuilder(2).build(), Progress.NONE))
                .isNotNull();
        assertThat(kernel.work().of(GraphFamilies.path(2), Progress.NONE)).isNotNull();
        assertThat(kernel.work().of(GraphFamilies.star(2), Progress.NONE)).isNotNull();
    }

    /** No recursion as deep as a path, no square of a star's ties. */
    @ParameterizedTest
    @MethodSource("linearKernels")
    void aHundredThousandInARowARingOrAStarAreNoTrouble(Kernel kernel) {
        int n = 100_000;
        for (CsrGraph graph :
                List.of(RandomGraphs.bothWays(GraphFamilies.path(n)), GraphFamilies.cycle(n), GraphFamilies.star(n))) {
            assertThat(kernel.work().of(graph, Progress.NONE)).isNotNull();
        }
    }
}

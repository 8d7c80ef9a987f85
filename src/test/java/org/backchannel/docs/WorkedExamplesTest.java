package org.backchannel.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.algo.brokerage.Bridges;
import org.backchannel.algo.brokerage.BrokerageRole;
import org.backchannel.algo.brokerage.BrokerageRoles;
import org.backchannel.algo.brokerage.BrokerageRolesParameters;
import org.backchannel.algo.brokerage.BrokerageRolesResult;
import org.backchannel.algo.brokerage.CutActors;
import org.backchannel.algo.brokerage.Dominators;
import org.backchannel.algo.brokerage.DominatorsParameters;
import org.backchannel.algo.brokerage.KeyPlayerGoal;
import org.backchannel.algo.brokerage.KeyPlayers;
import org.backchannel.algo.brokerage.KeyPlayersParameters;
import org.backchannel.algo.brokerage.KeyPlayersResult;
import org.backchannel.algo.brokerage.SoleDoors;
import org.backchannel.algo.brokerage.SoleDoorsParameters;
import org.backchannel.algo.brokerage.StructuralHoles;
import org.backchannel.algo.brokerage.StructuralHolesResult;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessEstimate;
import org.backchannel.algo.centrality.BetweennessEstimateParameters;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.Closeness;
import org.backchannel.algo.centrality.ClosenessParameters;
import org.backchannel.algo.centrality.Clustering;
import org.backchannel.algo.centrality.Coreness;
import org.backchannel.algo.centrality.CurrentFlowBetweenness;
import org.backchannel.algo.centrality.CurrentFlowCloseness;
import org.backchannel.algo.centrality.CurrentFlowParameters;
import org.backchannel.algo.centrality.Decay;
import org.backchannel.algo.centrality.DecayParameters;
import org.backchannel.algo.centrality.Degree;
import org.backchannel.algo.centrality.EdgeBetweenness;
import org.backchannel.algo.centrality.Eigenvector;
import org.backchannel.algo.centrality.EigenvectorParameters;
import org.backchannel.algo.centrality.GroupBetweenness;
import org.backchannel.algo.centrality.GroupCloseness;
import org.backchannel.algo.centrality.GroupClosenessResult;
import org.backchannel.algo.centrality.GroupParameters;
import org.backchannel.algo.centrality.Harmonic;
import org.backchannel.algo.centrality.HarmonicParameters;
import org.backchannel.algo.centrality.Hits;
import org.backchannel.algo.centrality.HitsParameters;
import org.backchannel.algo.centrality.Katz;
import org.backchannel.algo.centrality.KatzParameters;
import org.backchannel.algo.centrality.PageRank;
import org.backchannel.algo.centrality.PageRankParameters;
import org.backchannel.algo.centrality.SubsetBetweenness;
import org.backchannel.algo.centrality.SubsetBetweennessParameters;
import org.backchannel.algo.centrality.SubsetBetweennessResult;
import org.backchannel.algo.community.Components;
import org.backchannel.algo.community.Leiden;
import org.backchannel.algo.community.LeidenParameters;
import org.backchannel.algo.community.Participation;
import org.backchannel.algo.community.ParticipationResult;
import org.backchannel.analysis.SmallMap;
import org.backchannel.analysis.scores.Brokers;
import org.backchannel.analysis.scores.BrokersParameters;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.analysis.scores.Score;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked example of every page on a measure is what that measure computes, and no measure is without a page. */
class WorkedExamplesTest {
    private static final Map<String, Function<CsrGraph, double[]>> MEASURES = new HashMap<>();
    private static final Map<String, Function<WorkedExample, double[]>> OF_GROUPS = new HashMap<>();

    static {
        local();
        routes();
        flow();
        spectral();
        brokerage();
        communities();
        roles();
        sets();
    }

    /** Members of group 0 are sources, those of group 1 targets; or group 0 is the group, or where walks start. */
    private static void sets() {
        OF_GROUPS.put("subsetBetweenness", example -> subset(example).nodes());
        OF_GROUPS.put("subsetArcs", example -> subset(example).arcs());
        OF_GROUPS.put(
                "personalPagerank",
                example -> PageRank.of(example.graph(), PageRankParameters.from(members(example)), Progress.NONE)
                        .scores());
        OF_GROUPS.put("groupBetweenness", example -> new double[] {
            GroupBetweenness.of(example.graph(), new GroupParameters(members(example), 1), Progress.NONE)
                    .score()
        });
        OF_GROUPS.put("groupClosenessIn", example ->
                new double[] {groupCloseness(example).in()});
        OF_GROUPS.put("groupClosenessOut", example ->
                new double[] {groupCloseness(example).out()});
        MEASURES.put("keyPlayersFragment", graph -> best(graph, KeyPlayerGoal.FRAGMENT));
        MEASURES.put("keyPlayersReachDistance", graph -> best(graph, KeyPlayerGoal.REACH_BY_DISTANCE));
    }

    private static SubsetBetweennessResult subset(WorkedExample example) {
        SubsetBetweennessParameters parameters =
                new SubsetBetweennessParameters(nodes(example, 0), nodes(example, 1), 1);
        return SubsetBetweenness.withArcs(example.graph(), parameters, Progress.NONE);
    }

    private static GroupClosenessResult groupCloseness(WorkedExample example) {
        return GroupCloseness.of(example.graph(), new GroupParameters(members(example), 1), 1, Progress.NONE);
    }

    private static List<Integer> members(WorkedExample example) {
        return Arrays.stream(nodes(example, 0)).boxed().toList();
    }

    private static int[] nodes(WorkedExample example, int group) {
        return IntStream.range(0, example.groups().length)
                .filter(node -> example.groups()[node] == group)
                .toArray();
    }

    /** The members of the first best set of one, and its score. */
    private static double[] best(CsrGraph graph, KeyPlayerGoal goal) {
        KeyPlayersResult result = KeyPlayers.of(graph, KeyPlayersParameters.of(goal, 1, 1), Progress.NONE);
        return new double[] {result.sets().get(0).get(0), result.score()};
    }

    private static void local() {
        MEASURES.put("degreeIn", graph -> whole(Degree.of(graph).in()));
        MEASURES.put("degreeOut", graph -> whole(Degree.of(graph).out()));
        MEASURES.put("degree", graph -> whole(Degree.of(graph).both()));
        MEASURES.put("strengthIn", graph -> Degree.of(graph).strengthIn());
        MEASURES.put("strengthOut", graph -> Degree.of(graph).strengthOut());
        MEASURES.put(
                "coreness", graph -> whole(Coreness.of(graph, Progress.NONE).scores()));
        MEASURES.put("clustering", graph -> Clustering.of(graph, Progress.NONE).scores());
    }

    private static void routes() {
        BetweennessParameters plain = new BetweennessParameters(1);
        BetweennessEstimateParameters estimate = BetweennessEstimateParameters.of(0.02, 0.0001, 1, 1);
        ClosenessParameters hops = new ClosenessParameters(1, 1);
        HarmonicParameters harmonic = new HarmonicParameters(1);
        DecayParameters decay = new DecayParameters(1);
        MEASURES.put(
                "betweenness",
                graph -> Betweenness.of(graph, plain, Progress.NONE).scores());
        MEASURES.put(
                "edgeBetweenness",
                graph -> EdgeBetweenness.of(graph, plain, Progress.NONE).scores());
        MEASURES.put(
                "betweennessEstimate",
                graph -> BetweennessEstimate.of(graph, estimate, Progress.NONE).scores());
        MEASURES.put(
                "closenessIn", graph -> Closeness.of(graph, hops, Progress.NONE).in());
        MEASURES.put(
                "closenessOut",
                graph -> Closeness.of(graph, hops, Progress.NONE).out());
        MEASURES.put(
                "harmonicIn",
                graph -> Harmonic.of(graph, harmonic, Progress.NONE).in());
        MEASURES.put(
                "harmonicOut",
                graph -> Harmonic.of(graph, harmonic, Progress.NONE).out());
        MEASURES.put("decayIn", graph -> Decay.of(graph, decay, Progress.NONE).in());
        MEASURES.put("decayOut", graph -> Decay.of(graph, decay, Progress.NONE).out());
    }

    private static void flow() {
        CurrentFlowParameters flow = CurrentFlowParameters.on(1);
        MEASURES.put(
                "currentFlowBetweenness",
                graph -> CurrentFlowBetweenness.of(graph, flow, Progress.NONE).scores());
        MEASURES.put(
                "currentFlowCloseness",
                graph -> CurrentFlowCloseness.of(graph, flow, Progress.NONE).scores());
    }

    private static void spectral() {
        MEASURES.put(
                "eigenvector",
                graph -> Eigenvector.of(graph, EigenvectorParameters.STANDARD, Progress.NONE)
                        .scores());
        MEASURES.put(
                "katz",
                graph -> Katz.of(graph, KatzParameters.STANDARD, Progress.NONE).scores());
        MEASURES.put(
                "pagerank",
                graph -> PageRank.of(graph, PageRankParameters.STANDARD, Progress.NONE)
                        .scores());
        MEASURES.put(
                "hub",
                graph -> Hits.of(graph, HitsParameters.STANDARD, Progress.NONE).hubs());
        MEASURES.put(
                "authority",
                graph -> Hits.of(graph, HitsParameters.STANDARD, Progress.NONE).authorities());
    }

    private static void brokerage() {
        hole("constraint", StructuralHolesResult::constraint);
        hole("effectiveSize", StructuralHolesResult::effectiveSize);
        hole("efficiency", StructuralHolesResult::efficiency);
        hole("hierarchy", StructuralHolesResult::hierarchy);
        MEASURES.put("cutsOff", WorkedExamplesTest::cutsOff);
        MEASURES.put(
                "cutActor",
                graph -> Arrays.stream(cutsOff(graph)).map(Math::signum).toArray());
        MEASURES.put(
                "bridges",
                graph -> Bridges.of(graph, Progress.NONE).bridges().stream()
                        .flatMapToDouble(bridge -> IntStream.of(bridge.lowerEnd(), bridge.higherEnd())
                                .asDoubleStream())
                        .toArray());
        MEASURES.put(
                "soleDoorShare",
                graph -> SoleDoors.of(graph, new SoleDoorsParameters(1), Progress.NONE)
                        .shares());
        MEASURES.put(
                "immediateDominator",
                graph -> whole(Dominators.of(graph, new DominatorsParameters(0), Progress.NONE)
                        .immediate()));
    }

    private static void hole(String key, Function<StructuralHolesResult, double[]> part) {
        MEASURES.put(key, graph -> part.apply(StructuralHoles.of(graph, Progress.NONE)));
    }

    private static double[] cutsOff(CsrGraph graph) {
        double[] separated = new double[graph.nodeCount()];
        CutActors.of(graph, Progress.NONE).actors().forEach(cut -> separated[cut.node()] = cut.separated());
        return separated;
    }

    private static void communities() {
        MEASURES.put(
                "communities",
                graph -> whole(Leiden.of(graph, LeidenParameters.STANDARD, Progress.NONE)
                        .communities()
                        .parts()));
        MEASURES.put("modularity", graph -> new double[] {
            Leiden.of(graph, LeidenParameters.STANDARD, Progress.NONE).quality()
        });
        MEASURES.put(
                "weakComponents",
                graph -> whole(Components.weak(graph, Progress.NONE).parts()));
        MEASURES.put(
                "strongComponents",
                graph -> whole(Components.strong(graph, Progress.NONE).parts()));
        MEASURES.put("participation", graph -> participation(graph).coefficients());
        MEASURES.put("withinScore", graph -> participation(graph).withinScores());
    }

    private static void roles() {
        for (BrokerageRole role : BrokerageRole.values()) {
            String key = role.name().toLowerCase(Locale.ROOT);
            OF_GROUPS.put(key, example -> roles(example).of(role).counts());
            OF_GROUPS.put(key + "Z", example -> roles(example).of(role).z());
        }
    }

    private static BrokerageRolesResult roles(WorkedExample example) {
        BrokerageRolesParameters none = new BrokerageRolesParameters(0, 1, 1);
        return BrokerageRoles.of(example.graph(), example.groups(), none, Progress.NONE);
    }

    private static double[] computed(String measure, WorkedExample example) {
        assertThat(MEASURES.containsKey(measure) || OF_GROUPS.containsKey(measure))
                .as(measure)
                .isTrue();
        return MEASURES.containsKey(measure)
                ? MEASURES.get(measure).apply(example.graph())
                : OF_GROUPS.get(measure).apply(example);
    }

    private static ParticipationResult participation(CsrGraph graph) {
        return Participation.of(
                graph,
                Leiden.of(graph, LeidenParameters.STANDARD, Progress.NONE).communities(),
                Progress.NONE);
    }

    private static double[] whole(int[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    static List<Path> pages() {
        Path measures = Path.of("docs", "measures");
        return Pages.all().stream()
                .filter(page -> page.startsWith(measures) && !page.endsWith("README.md"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageWorksOutIsWhatIsComputed(Path page) {
        List<WorkedExample> examples = WorkedExample.of(Pages.read(page));
        assertThat(examples).isNotEmpty();
        for (WorkedExample example : examples) {
            assertThat(example.expected()).isNotEmpty();
            example.expected().forEach((measure, expected) -> {
                assertValues(measure, computed(measure, example), expected);
            });
        }
    }

    private static void assertValues(String measure, double[] computed, WorkedExample.Expected expected) {
        assertThat(computed).as(measure).hasSize(expected.values().size());
        for (int place = 0; place < computed.length; place++) {
            Double value = expected.values().get(place);
            if (value != null && value.isNaN()) {
                assertThat(computed[place]).as(measure).isNaN();
            } else if (value != null) {
                assertThat(computed[place]).as(measure).isCloseTo(value, within(expected.tolerance()));
            }
        }
    }

    @Test
    void everyColumnOfScoresHasAnExample() {
        Set<String> shown = pages().stream()
                .flatMap(page -> WorkedExample.of(Pages.read(page)).stream())
                .flatMap(example -> example.expected().keySet().stream())
                .collect(Collectors.toSet());
        ProjectedGraph reading = SmallMap.map().way(1, "a", "b", "c").read();
        Set<String> all = new HashSet<>(MEASURES.keySet());
        all.addAll(OF_GROUPS.keySet());
        assertThat(shown).isEqualTo(all);
        assertThat(Stream.of(
                                Centrality.of(reading, CentralityParameters.standard(1), Progress.NONE)
                                        .table(),
                                Brokers.of(reading, BrokersParameters.on(1), Progress.NONE)
                                        .table())
                        .flatMap(table -> table.scores().stream())
                        .map(Score::key))
                .allSatisfy(column -> assertThat(shown).contains(column));
    }

    @Test
    void everyPageIsListed() {
        String index = Pages.read(Path.of("docs", "measures", "README.md"));
        assertThat(pages())
                .hasSizeGreaterThan(15)
                .allSatisfy(page -> assertThat(index).contains("](" + page.getFileName() + ")"));
    }
}

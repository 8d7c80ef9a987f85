package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceCases.NetworkxCase;
import org.backchannel.reference.ReferenceUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * NetworkX's own cases for the centrality measures. NetworkX counts unordered pairs in undirected graphs, where we have
 * both arcs; its closeness and harmonic centrality look at arcs in. Each case is compared, or listed with the reason.
 */
class NetworkxReferenceTest {
    private static final double EXACT = 1e-9;
    private static final double SPECTRAL = 1e-7;

    private static final List<String> FILES = List.of(
            "betweenness", "closeness", "degree", "spectral", "efficiency_clustering", "cutpoints_bridges_cores");

    /** Functions of these files that we compare, with how many of their cases. */
    private static final Map<String, Integer> COMPARED = Map.ofEntries(
            Map.entry("betweenness_centrality", 25),
            Map.entry("edge_betweenness_centrality", 5),
            Map.entry("betweenness_centrality_subset", 6),
            Map.entry("edge_betweenness_centrality_subset", 3),
            Map.entry("closeness_centrality", 8),
            Map.entry("harmonic_centrality", 2),
            Map.entry("degree_centrality", 3),
            Map.entry("in_degree_centrality", 2),
            Map.entry("eigenvector_centrality", 3),
            Map.entry("eigenvector_centrality_numpy", 6),
            Map.entry("katz_centrality", 5),
            Map.entry("katz_centrality_numpy", 6),
            Map.entry("pagerank", 4),
            Map.entry("core_number", 4),
            Map.entry("clustering", 6));

    /** The others, by function and reason. */
    private static final Map<String, Integer> NOT_COMPARED = Map.ofEntries(
            Map.entry("betweenness_centrality: sources sampled with NetworkX's seed", 9),
            Map.entry("newman_betweenness_centrality: not offered (load)", 8),
            Map.entry("edge_load_centrality: not offered (load)", 1),
            Map.entry("percolation_centrality: not offered", 2),
            Map.entry("communicability_betweenness_centrality: not offered", 2),
            Map.entry("incremental_closeness_centrality: not offered (an update of closeness)", 3),
            Map.entry("harmonic_centrality: not offered by distance (ours counts hops)", 3),
            Map.entry("harmonic_centrality: not offered from some sources only", 3),
            Map.entry("laplacian_centrality: not offered", 6),
            Map.entry("global_reaching_centrality: not offered", 2),
            Map.entry("local_reaching_centrality: not offered", 2),
            Map.entry("second_order_centrality: not offered", 1),
            Map.entry("subgraph_centrality_exp: not offered", 1),
            Map.entry("clustering: not offered for directed graphs (ours reads the undirected one below)", 4),
            Map.entry("clustering: not offered with weights", 12),
            Map.entry("average_clustering: not offered (one number for the graph)", 7),
            Map.entry("transitivity: not offered (one number for the graph)", 3),
            Map.entry("triangles: not offered", 2),
            Map.entry("square_clustering: not offered", 11),
            Map.entry("efficiency: not offered", 2),
            Map.entry("local_efficiency: not offered", 4),
            Map.entry("global_efficiency: not offered", 4),
            Map.entry("articulation_points: of another package", 6),
            Map.entry("biconnected_components: of another package", 1),
            Map.entry("bridges: of another package", 1),
            Map.entry("has_bridges: of another package", 4),
            Map.entry("local_bridges: not offered", 4),
            Map.entry("is_biconnected: of another package", 4));

    private static Stream<NetworkxCase> all() {
        return FILES.stream().flatMap(file -> ReferenceCases.networkx(file).stream());
    }

    static Stream<NetworkxCase> compared() {
        return all().filter(reference -> reason(reference).isEmpty());
    }

    /** Why a case is not compared, or the empty string where it is. */
    private static String reason(NetworkxCase reference) {
        boolean undirected = !reference.graph().directed();
        return switch (reference.function()) {
            case "betweenness_centrality" -> reference.lacks("k") ? "" : "sources sampled with NetworkX's seed";
            case "harmonic_centrality" -> {
                if (!reference.lacks("distance")) {
                    yield "not offered by distance (ours counts hops)";
                }
                yield reference.lacks("sources") ? "" : "not offered from some sources only";
            }
            case "clustering" -> {
                if (!reference.lacks("weight")) {
                    yield "not offered with weights";
                }
                yield undirected ? "" : "not offered for directed graphs (ours reads the undirected one below)";
            }
            case "betweenness_centrality_subset",
                    "edge_betweenness_centrality",
                    "edge_betweenness_centrality_subset",
                    "closeness_centrality",
                    "degree_centrality",
                    "in_degree_centrality",
                    "eigenvector_centrality",
                    "eigenvector_centrality_numpy",
                    "katz_centrality",
                    "katz_centrality_numpy",
                    "pagerank",
                    "core_number" -> "";
            case "newman_betweenness_centrality", "edge_load_centrality" -> "not offered (load)";
            case "incremental_closeness_centrality" -> "not offered (an update of closeness)";
            case "average_clustering", "transitivity" -> "not offered (one number for the graph)";
            case "articulation_points", "biconnected_components", "bridges", "has_bridges", "is_biconnected" ->
                "of another package";
            default -> "not offered";
        };
    }

    @Test
    void everyCaseIsComparedOrListed() {
        assertThat(counted(compared().map(NetworkxCase::function))).isEqualTo(COMPARED);
        assertThat(counted(all().filter(reference -> !reason(reference).isEmpty())
                        .map(reference -> reference.function() + ": " + reason(reference))))
                .isEqualTo(NOT_COMPARED);
    }

    @Test
    void theTableOfAllCasesSaysWhatIsComparedHere() {
        assertThat(all().filter(reference -> ReferenceUse.of(reference).test().contains("NetworkxReferenceTest")))
                .containsExactlyElementsOf(compared().toList());
    }

    private static Map<String, Integer> counted(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
    }

    @ParameterizedTest
    @MethodSource("compared")
    void ourValueIsTheirs(NetworkxCase reference) {
        switch (reference.function()) {
            case "betweenness_centrality" -> betweenness(reference);
            case "edge_betweenness_centrality" -> edgeBetweenness(reference);
            case "betweenness_centrality_subset" -> subsetBetweenness(reference);
            case "edge_betweenness_centrality_subset" -> subsetEdgeBetweenness(reference);
            case "closeness_centrality" -> closeness(reference);
            case "harmonic_centrality" -> harmonic(reference);
            case "degree_centrality" -> degree(reference, false);
            case "in_degree_centrality" -> degree(reference, true);
            case "eigenvector_centrality", "eigenvector_centrality_numpy" -> eigenvector(reference);
            case "katz_centrality", "katz_centrality_numpy" -> katz(reference);
            case "pagerank" -> pageRank(reference);
            case "core_number" -> coreness(reference);
            default -> clustering(reference);
        }
    }

    /** {@code weight} is a distance; where it is null, every arc costs 1. */
    private static CsrGraph byDistance(NetworkxCase reference) {
        boolean weighted = !reference.lacks("weight");
        return reference.graph().arcs(edge -> 1, edge -> weighted ? edge.wholeWeight() : 1);
    }

    /** {@code weight} is a strength; where it is null, every arc has 1. */
    private static CsrGraph byStrength(NetworkxCase reference) {
        boolean weighted = !reference.lacks("weight");
        return reference.graph().arcs(edge -> weighted ? edge.weight() : 1, edge -> 1);
    }

    /** Ordered pairs in directed graphs, unordered ones in undirected. */
    private static double perPair(NetworkxCase reference) {
        return reference.graph().directed() ? 1 : 0.5;
    }

    /** With {@code endpoints}, the ends of a route are on it too: every node gets one for each pair it is an end of. */
    private static void betweenness(NetworkxCase reference) {
        CsrGraph graph = byDistance(reference);
        double n = graph.nodeCount();
        boolean endpoints = reference.params().get("endpoints").asBoolean();
        boolean normalized = reference.params().get("normalized").asBoolean();
        double[] scores = Betweenness.of(graph, new BetweennessParameters(1), Progress.NONE)
                .scores();
        ClosenessResult reached = Closeness.of(graph, new ClosenessParameters(1, 1), Progress.NONE);
        double factor = perPair(reference);
        if (normalized) {
            factor = endpoints ? 1 / (n * (n - 1)) : 1 / ((n - 1) * (n - 2));
        }
        double scale = factor;
        nodes(reference, EXACT, v -> {
            double ends = endpoints ? reached.reaches()[v] + reached.reachedBy()[v] : 0;
            return (scores[v] * (n - 1) * (n - 2) + ends) * scale;
        });
    }

    private static void edgeBetweenness(NetworkxCase reference) {
        CsrGraph graph = byDistance(reference);
        double n = graph.nodeCount();
        double[] scores = EdgeBetweenness.of(graph, new BetweennessParameters(1), Progress.NONE)
                .scores();
        boolean normalized = reference.params().get("normalized").asBoolean();
        edges(reference, graph, scores, n * (n - 1) * perPair(reference) / (normalized ? n * (n - 1) / 2 : 1));
    }

    /**
     * The two ends of the arcs of an edge are added, so what is divided by two for unordered pairs is as NetworkX has
     * it.
     */
    private static void edges(NetworkxCase reference, CsrGraph graph, double[] arcScores, double factor) {
        Map<String, Integer> index = reference.graph().index();
        int compared = 0;
        for (Map.Entry<String, JsonNode> value : reference.expected().properties()) {
            String[] ends = value.getKey().replaceAll("[()' ]", "").split(",");
            int tail = index.get(ends[0]);
            int head = index.get(ends[1]);
            double both = arcScores[graph.arc(tail, head)] + arcScores[graph.arc(head, tail)];
            close(reference + " " + value.getKey(), both * factor, value.getValue(), EXACT);
            compared++;
        }
        assertThat(compared).isEqualTo(graph.arcCount() / 2);
    }

    private static void subsetBetweenness(NetworkxCase reference) {
        double n = reference.graph().nodes().size();
        double[] scores = subset(reference, byDistance(reference), true);
        boolean normalized = reference.params().get("normalized").asBoolean();
        double factor = normalized ? 1 / ((n - 1) * (n - 2)) : perPair(reference);
        nodes(reference, EXACT, v -> scores[v] * factor);
    }

    private static void subsetEdgeBetweenness(NetworkxCase reference) {
        CsrGraph graph = byDistance(reference);
        edges(reference, graph, subset(reference, graph, false), perPair(reference));
    }

    private static double[] subset(NetworkxCase reference, CsrGraph graph, boolean ofNodes) {
        SubsetBetweennessParameters parameters =
                new SubsetBetweennessParameters(named(reference, "sources"), named(reference, "targets"), 1);
        SubsetBetweennessResult result = SubsetBetweenness.withArcs(graph, parameters, Progress.NONE);
        return ofNodes ? result.nodes() : result.arcs();
    }

    /** One case was called with iterators over all nodes, which are not in its parameters. */
    private static int[] named(NetworkxCase reference, String role) {
        if (reference.dropped().contains(role)) {
            return IntStream.range(0, reference.graph().nodes().size()).toArray();
        }
        Map<String, Integer> index = reference.graph().index();
        return reference
                .params()
                .get(role)
                .valueStream()
                .mapToInt(node -> index.get(node.asText()))
                .toArray();
    }

    private static void closeness(NetworkxCase reference) {
        assertThat(reference.params().get("wf_improved").asBoolean()).isTrue();
        assertThat(reference.lacks("distance") && reference.lacks("u")).isTrue();
        double[] in = Closeness.of(reference.graph().arcs(), new ClosenessParameters(1, 1), Progress.NONE)
                .in();
        nodes(reference, EXACT, v -> in[v]);
    }

    /** Not divided by n−1. */
    private static void harmonic(NetworkxCase reference) {
        CsrGraph graph = reference.graph().arcs();
        double[] in =
                Harmonic.of(graph, new HarmonicParameters(1), Progress.NONE).in();
        nodes(reference, EXACT, v -> in[v] * (graph.nodeCount() - 1));
    }

    /** Divided by n−1; in a graph of one, NetworkX says 1 for want of a better. */
    private static void degree(NetworkxCase reference, boolean in) {
        CsrGraph graph = reference.graph().arcs();
        DegreeResult degree = Degree.of(graph);
        int[] counts = in ? degree.in() : reference.graph().directed() ? degree.both() : degree.out();
        double others = graph.nodeCount() - 1.0;
        nodes(reference, EXACT, v -> others == 0 ? 1 : counts[v] / others);
    }

    /** NetworkX ends where a step changes the sum by less than n times {@code tol}; its numpy version solves. */
    private static void eigenvector(NetworkxCase reference) {
        CsrGraph graph = byStrength(reference);
        EigenvectorParameters parameters = stopped(reference)
                .map(tolerance -> new EigenvectorParameters(tolerance, 100))
                .orElse(EigenvectorParameters.STANDARD);
        EigenvectorResult result = Eigenvector.of(graph, parameters, Progress.NONE);
        assertThat(result.accuracy().converged()).isTrue();
        nodes(reference, SPECTRAL, v -> result.scores()[v]);
    }

    /** Where NetworkX's iteration ended, if it was one, and there was a node to iterate over. */
    private static Optional<Double> stopped(NetworkxCase reference) {
        double tolerance = reference.params().path("tol").asDouble(0);
        return Optional.of(tolerance * reference.graph().nodes().size()).filter(sum -> sum > 0);
    }

    /**
     * {@code beta} is what everybody starts with; where it is the same for all, it changes nothing at length 1 but when
     * NetworkX ends. One case has α at 1 / spectral radius to the last digit, where the walks have no sum: NetworkX
     * solves a nearly singular system and gets the eigenvector, as the test it comes from wants.
     */
    private static void katz(NetworkxCase reference) {
        CsrGraph graph = byStrength(reference);
        double alpha = reference.params().get("alpha").asDouble();
        assertThat(reference.params().get("normalized").asBoolean()).isTrue();
        if (alpha * SpectralRadius.of(graph, Progress.NONE).upper() > 1 - 1e-9) {
            eigenvector(reference);
            return;
        }
        JsonNode beta = reference.params().get("beta");
        double start = beta.isNumber() ? beta.asDouble() : beta.get("0").asDouble();
        double tolerance = stopped(reference).orElse(1e-10) / start;
        KatzResult result =
                Katz.of(graph, new KatzParameters(OptionalDouble.of(alpha), tolerance, 1_000), Progress.NONE);
        assertThat(result.accuracy().converged()).isTrue();
        nodes(reference, SPECTRAL, v -> result.scores()[v]);
    }

    private static void pageRank(NetworkxCase reference) {
        assertThat(reference.lacks("dangling") && reference.lacks("nstart")).isTrue();
        Map<String, Integer> index = reference.graph().index();
        List<Integer> startSet = reference.lacks("personalization")
                ? List.of()
                : reference.params().get("personalization").properties().stream()
                        .filter(entry -> entry.getValue().asDouble() > 0)
                        .map(entry -> index.get(entry.getKey()))
                        .toList();
        PageRankParameters parameters = new PageRankParameters(
                reference.params().get("alpha").asDouble(),
                startSet,
                stopped(reference).orElse(1e-12),
                100);
        PageRankResult result = PageRank.of(byStrength(reference), parameters, Progress.NONE);
        nodes(reference, SPECTRAL, v -> result.scores()[v]);
    }

    private static void coreness(NetworkxCase reference) {
        int[] scores = Coreness.of(reference.graph().arcs(), Progress.NONE).scores();
        nodes(reference, EXACT, v -> scores[v]);
    }

    /** Of all nodes, of some, or of one as a bare number. */
    private static void clustering(NetworkxCase reference) {
        CsrGraph graph = reference.graph().arcs();
        double[] scores = Clustering.of(graph, Progress.NONE).scores();
        NamedGraph named = reference.graph();
        if (reference.expected().isNumber()) {
            int node = named.index().get(reference.params().get("nodes").asText());
            close(reference.toString(), scores[node], reference.expected(), EXACT);
        } else {
            JsonNode asked = reference.params().get("nodes");
            values(reference, asked.isNull() ? named.nodes().size() : asked.size(), EXACT, v -> scores[v]);
        }
    }

    private static void nodes(NetworkxCase reference, double tolerance, IntToDoubleFunction ours) {
        values(reference, reference.graph().nodes().size(), tolerance, ours);
    }

    private static void values(NetworkxCase reference, int count, double tolerance, IntToDoubleFunction ours) {
        Map<String, Integer> index = reference.graph().index();
        assertThat(reference.expected().size()).isEqualTo(count);
        for (Map.Entry<String, JsonNode> value : reference.expected().properties()) {
            close(
                    reference + " " + value.getKey(),
                    ours.applyAsDouble(index.get(value.getKey())),
                    value.getValue(),
                    tolerance);
        }
    }

    private static void close(String what, double ours, JsonNode expected, double tolerance) {
        assertThat(expected.isNumber()).isTrue();
        double value = expected.asDouble();
        assertThat(ours).as(what).isCloseTo(value, within(tolerance * Math.abs(value)));
    }
}

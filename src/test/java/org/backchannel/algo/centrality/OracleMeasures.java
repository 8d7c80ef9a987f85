package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases.OracleEntry;

/**
 * Compares our measures with the entries of the oracle files: every convention that an entry names is matched here, by
 * name. What is undirected there is both arcs here, and its values are over unordered pairs.
 */
final class OracleMeasures {
    static final double EXACT = 1e-9;
    static final double SPECTRAL = 1e-7;

    /** Spectral scores that fade to 0 are, on both sides, what was left of them when the iteration ended. */
    private static final double FADED = 1e-12;

    /** Weights are 1 to 5 in the random files: 60 / w is a whole number. */
    private static final long LEAST_COMMON_MULTIPLE = 60;

    /** Measure and conventions, as the entries spell them, and how ours is brought to them. */
    private static final Map<String, BiConsumer<OracleMeasures, OracleEntry>> COMPARISONS = comparisons();

    private final NamedGraph named;
    private final boolean directed;
    private final int n;

    private OracleMeasures(NamedGraph named) {
        this.named = named;
        this.directed = named.directed();
        this.n = named.nodes().size();
    }

    /** Whether we offer the measure, read as the entry reads it. */
    static boolean offers(OracleEntry entry) {
        return COMPARISONS.containsKey(key(entry));
    }

    static void compare(OracleEntry entry) {
        COMPARISONS.get(key(entry)).accept(new OracleMeasures(entry.graph()), entry);
    }

    /** The measure with what sets it apart from others of its name. */
    static String key(OracleEntry entry) {
        StringBuilder key = new StringBuilder(entry.measure());
        for (String part : new String[] {"cost", "weight", "direction"}) {
            if (!entry.text(part).isEmpty()) {
                key.append("; ").append(part).append(' ').append(entry.text(part));
            }
        }
        if (entry.measure().equals("betweenness") && entry.text("normalisation").startsWith("(n-1)(n-2)")) {
            key.append("; normalised");
        }
        return key.toString();
    }

    private static Map<String, BiConsumer<OracleMeasures, OracleEntry>> comparisons() {
        Map<String, BiConsumer<OracleMeasures, OracleEntry>> all = new HashMap<>();
        all.put("degree", (ours, entry) -> ours.counts(entry, DegreeResult::out));
        all.put("in_degree", (ours, entry) -> ours.counts(entry, DegreeResult::in));
        all.put("out_degree", (ours, entry) -> ours.counts(entry, DegreeResult::out));
        all.put("strength; weight weight", (ours, entry) -> ours.sums(entry, DegreeResult::strengthOut));
        all.put("in_strength; weight weight", (ours, entry) -> ours.sums(entry, DegreeResult::strengthIn));
        all.put("out_strength; weight weight", (ours, entry) -> ours.sums(entry, DegreeResult::strengthOut));
        all.put("betweenness; cost hop", (ours, entry) -> ours.betweenness(entry, ours.byHops(), ours.pairs()));
        all.put("betweenness; cost hop; normalised", (ours, entry) -> ours.betweenness(entry, ours.byHops(), 1));
        all.put(
                "betweenness; cost weight (weight IS a distance)",
                (ours, entry) -> ours.betweenness(entry, ours.byWeight(), ours.pairs()));
        all.put(
                "betweenness; cost 1/weight (weight is a strength)",
                (ours, entry) -> ours.betweenness(entry, ours.byInverseWeight(), ours.pairs()));
        all.put("edge_betweenness; cost hop", (ours, entry) -> ours.edgeBetweenness(entry, ours.byHops()));
        for (String direction : new String[] {"in", "out", "all"}) {
            boolean in = direction.equals("in");
            String closeness = "; cost hop; direction " + direction;
            all.put("closeness" + closeness, (ours, entry) -> ours.closeness(entry, ours.byHops(), in, false));
            all.put("closeness_wf" + closeness, (ours, entry) -> ours.closeness(entry, ours.byHops(), in, true));
            all.put("harmonic" + closeness, (ours, entry) -> ours.harmonic(entry, in));
            String byWeight = "; cost weight (distance); direction " + direction;
            all.put("closeness" + byWeight, (ours, entry) -> ours.closeness(entry, ours.byWeight(), in, false));
            all.put("closeness_wf" + byWeight, (ours, entry) -> ours.closeness(entry, ours.byWeight(), in, true));
            all.put("reachable_set_size; direction " + direction, (ours, entry) -> ours.reachable(entry, in));
        }
        for (String weight : new String[] {"", "; weight weight"}) {
            boolean weighted = !weight.isEmpty();
            all.put("pagerank" + weight, (ours, entry) -> ours.pageRank(entry, ours.strengths(weighted)));
            all.put(
                    "pagerank_reversed" + weight,
                    (ours, entry) ->
                            ours.pageRank(entry, ours.strengths(weighted).reversed()));
            all.put("katz" + weight, (ours, entry) -> ours.katz(entry, ours.strengths(weighted)));
            all.put("eigenvector" + weight, (ours, entry) -> ours.eigenvector(entry, ours.strengths(weighted)));
            all.put(
                    "eigenvector_out" + weight,
                    (ours, entry) ->
                            ours.eigenvector(entry, ours.strengths(weighted).reversed()));
        }
        all.put("hits_hub", (ours, entry) -> ours.hits(entry, true));
        all.put("hits_authority", (ours, entry) -> ours.hits(entry, false));
        all.put("core_number", (ours, entry) -> ours.nodes(entry, EXACT, coreness(ours.byHops())));
        all.put("clustering_local", (ours, entry) -> ours.nodes(entry, EXACT, clustering(ours.byHops())));
        return all;
    }

    private CsrGraph byHops() {
        return named.arcs();
    }

    private CsrGraph byWeight() {
        return named.arcs(edge -> 1, NamedGraph.Edge::wholeWeight);
    }

    /** Whole numbers, so that equal sums of 1/w tie: K / w with K the least common multiple of the weights. */
    private CsrGraph byInverseWeight() {
        long multiple = named.edges().stream()
                .mapToLong(NamedGraph.Edge::wholeWeight)
                .distinct()
                .reduce(LEAST_COMMON_MULTIPLE, OracleMeasures::leastCommonMultiple);
        return named.arcs(edge -> 1, edge -> multiple / edge.wholeWeight());
    }

    private static long leastCommonMultiple(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return Math.multiplyExact(a / x, b);
    }

    private CsrGraph strengths(boolean weighted) {
        return named.arcs(edge -> weighted ? edge.weight() : 1, edge -> 1);
    }

    private void counts(OracleEntry entry, Function<DegreeResult, int[]> part) {
        int[] degrees = part.apply(Degree.of(byHops()));
        nodes(entry, EXACT, v -> degrees[v]);
    }

    private void sums(OracleEntry entry, Function<DegreeResult, double[]> part) {
        double[] strengths = part.apply(Degree.of(strengths(true)));
        nodes(entry, EXACT, v -> strengths[v]);
    }

    /** What undoes our division by (n−1)(n−2), and counts undirected pairs once. */
    private double pairs() {
        return (n - 1.0) * (n - 2.0) / (directed ? 1 : 2);
    }

    private void betweenness(OracleEntry entry, CsrGraph graph, double factor) {
        double[] scores = Betweenness.of(graph, new BetweennessParameters(2), Progress.NONE)
                .scores();
        nodes(entry, EXACT, v -> scores[v] * factor);
    }

    /** Undirected pairs once: each of the two arcs of an edge carries the pairs that go its way. */
    private void edgeBetweenness(OracleEntry entry, CsrGraph graph) {
        double[] scores = EdgeBetweenness.of(graph, new BetweennessParameters(2), Progress.NONE)
                .scores();
        Map<String, Integer> index = named.index();
        int compared = 0;
        for (Map.Entry<String, JsonNode> value : entry.values().properties()) {
            String[] ends = value.getKey().split(directed ? "->" : "--", -1);
            int arc = graph.arc(index.get(ends[0]), index.get(ends[1]));
            close(entry + " " + value.getKey(), scores[arc] * n * (n - 1.0), value.getValue(), EXACT);
            compared++;
        }
        assertThat(compared).isEqualTo(graph.arcCount() / (directed ? 1 : 2));
    }

    private void closeness(OracleEntry entry, CsrGraph graph, boolean in, boolean wassermanFaust) {
        ClosenessResult result = Closeness.of(graph, new ClosenessParameters(1, 2), Progress.NONE);
        double[] scores = in ? result.in() : result.out();
        int[] others = in ? result.reachedBy() : result.reaches();
        nodes(entry, EXACT, v -> wassermanFaust || others[v] == 0 ? scores[v] : scores[v] * (n - 1.0) / others[v]);
    }

    private void harmonic(OracleEntry entry, boolean in) {
        HarmonicResult result = Harmonic.of(byHops(), new HarmonicParameters(2), Progress.NONE);
        nodes(entry, EXACT, v -> (in ? result.in() : result.out())[v] * (n - 1.0));
    }

    private void reachable(OracleEntry entry, boolean in) {
        ClosenessResult result = Closeness.of(byHops(), new ClosenessParameters(1, 2), Progress.NONE);
        nodes(entry, EXACT, v -> (in ? result.reachedBy() : result.reaches())[v]);
    }

    private void pageRank(OracleEntry entry, CsrGraph graph) {
        assertThat(entry.entry().get("alpha").asDouble()).isEqualTo(PageRankParameters.STANDARD.damping());
        PageRankResult result = PageRank.of(graph, PageRankParameters.STANDARD, Progress.NONE);
        assertThat(result.accuracy().converged()).isTrue();
        nodes(entry, SPECTRAL, v -> result.scores()[v]);
    }

    private void katz(OracleEntry entry, CsrGraph graph) {
        double radius = entry.entry().get("spectral_radius").asDouble();
        assertThat(SpectralRadius.of(graph, Progress.NONE).upper()).isCloseTo(radius, within(SPECTRAL * (1 + radius)));
        OptionalDouble alpha = OptionalDouble.of(entry.entry().get("alpha").asDouble());
        KatzParameters parameters = new KatzParameters(
                alpha, KatzParameters.STANDARD.tolerance(), KatzParameters.STANDARD.mostIterations());
        KatzResult result = Katz.of(graph, parameters, Progress.NONE);
        assertThat(result.accuracy().converged()).isTrue();
        nodes(entry, SPECTRAL, v -> result.scores()[v]);
    }

    private void eigenvector(OracleEntry entry, CsrGraph graph) {
        EigenvectorResult result = Eigenvector.of(graph, EigenvectorParameters.STANDARD, Progress.NONE);
        assertThat(result.accuracy().converged()).isTrue();
        nodes(entry, SPECTRAL, v -> result.scores()[v]);
    }

    private void hits(OracleEntry entry, boolean hub) {
        HitsResult result = Hits.of(byHops(), HitsParameters.STANDARD, Progress.NONE);
        assertThat(result.accuracy().converged()).isTrue();
        nodes(entry, SPECTRAL, v -> (hub ? result.hubs() : result.authorities())[v]);
    }

    private static IntToDoubleFunction coreness(CsrGraph graph) {
        int[] scores = Coreness.of(graph, Progress.NONE).scores();
        return v -> scores[v];
    }

    private static IntToDoubleFunction clustering(CsrGraph graph) {
        double[] scores = Clustering.of(graph, Progress.NONE).scores();
        return v -> scores[v];
    }

    /** Every node of the graph has a value, and ours is near it. */
    private void nodes(OracleEntry entry, double tolerance, IntToDoubleFunction ours) {
        Map<String, Integer> index = named.index();
        assertThat(entry.values().size()).isEqualTo(n);
        for (Map.Entry<String, JsonNode> value : entry.values().properties()) {
            close(
                    entry + " " + value.getKey(),
                    ours.applyAsDouble(index.get(value.getKey())),
                    value.getValue(),
                    tolerance);
        }
    }

    private static void close(String what, double ours, JsonNode expected, double tolerance) {
        double value = expected.asDouble();
        assertThat(ours)
                .as(what)
                .isCloseTo(value, within(tolerance * Math.abs(value) + (tolerance == SPECTRAL ? FADED : 0)));
    }
}

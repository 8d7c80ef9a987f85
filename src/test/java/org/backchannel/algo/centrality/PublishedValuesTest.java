package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Values printed in the literature, to the digits that are printed there. All edges are undirected, and read as arcs
 * both ways.
 */
class PublishedValuesTest {
    /** Padgett and Ansell (1993): who married whom. Pucci married nobody, and is left out by some. */
    private static final String MARRIAGES = "Acciaiuoli-Medici Albizzi-Ginori Albizzi-Guadagni Albizzi-Medici"
            + " Barbadori-Castellani Barbadori-Medici Bischeri-Guadagni Bischeri-Peruzzi Bischeri-Strozzi"
            + " Castellani-Peruzzi Castellani-Strozzi Guadagni-Lamberteschi Guadagni-Tornabuoni Medici-Ridolfi"
            + " Medici-Salviati Medici-Tornabuoni Pazzi-Salviati Peruzzi-Strozzi Ridolfi-Strozzi Ridolfi-Tornabuoni";

    /** Krackhardt (1990). */
    private static final String KITE = "Andre-Beverly Andre-Carol Andre-Diane Andre-Fernando Beverly-Diane Beverly-Ed"
            + " Beverly-Garth Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth"
            + " Fernando-Heather Garth-Heather Heather-Ike Ike-Jane";

    private static final List<String> COMPARED = List.of(
            "flo-influenceR-bet",
            "flo-WF-medici-betweenness15",
            "flo-medici-closeness15",
            "flo-medici-degree",
            "kite-bet",
            "kite-clo",
            "kite-deg",
            "coleman-degree",
            "coleman-bet",
            "coleman-clo",
            "coleman-eig");

    private static final Map<String, String> NOT_COMPARED = Map.of(
            "flo-influenceR-constraint", "of the package brokerage",
            "flo-influenceR-ens", "of the package brokerage",
            "coleman-constraint", "of the package brokerage",
            "flo-influenceR-bridging", "not offered",
            "coleman-centralization", "not offered (one number for the graph)");

    @Test
    void everyEntryIsComparedOrListed() {
        assertThat(ReferenceCases.published().stream()
                        .map(entry -> entry.get("id").asText()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(COMPARED.stream(), NOT_COMPARED.keySet().stream())
                        .toList());
    }

    /** Ordered pairs, not divided: ours times (n−1)(n−2). */
    @Test
    void theFlorentineFamiliesOfInfluenceR() {
        NamedGraph graph = graph(MARRIAGES, "Pucci");
        double[] scores = betweenness(graph);

        compare("flo-influenceR-bet", graph, 5, v -> scores[v] * 15 * 14);
    }

    /** Pucci is left out: 15 families. */
    @Test
    void theMediciOfWassermanAndFaust() {
        NamedGraph graph = graph(MARRIAGES);
        double[] betweenness = betweenness(graph);
        double[] closeness = closeness(graph);
        int[] degrees = Degree.of(graph.arcs()).out();

        compare("flo-WF-medici-betweenness15", graph, 3, v -> betweenness[v]);
        compare("flo-medici-closeness15", graph, 3, v -> closeness[v]);
        compare("flo-medici-degree", graph, 9, v -> degrees[v]);
    }

    @Test
    void krackhardtsKite() {
        NamedGraph graph = graph(KITE);
        double[] betweenness = betweenness(graph);
        double[] closeness = closeness(graph);
        int[] degrees = Degree.of(graph.arcs()).out();

        compare("kite-bet", graph, 3, v -> betweenness[v]);
        compare("kite-clo", graph, 3, v -> closeness[v]);
        compare("kite-deg", graph, 3, v -> degrees[v] / 9.0);
    }

    /** Unordered pairs; 1 over the sum of distances; the largest entry 1. Read where it lies. */
    @Test
    void colemansAdolescents() throws IOException {
        Assumptions.assumeTrue(
                ReferenceCases.inPlace().isPresent(), "the networks in ../shared/reference/in-place are not here");
        NamedGraph graph = inPlace("coleman_adolescents/edges.csv");
        int[] degrees = Degree.of(graph.arcs()).out();
        double[] betweenness = betweenness(graph);
        double[] closeness = closeness(graph);
        double[] eigenvector = Eigenvector.of(graph.arcs(), EigenvectorParameters.STANDARD, Progress.NONE)
                .scores();
        double largest = Arrays.stream(eigenvector).max().orElseThrow();

        compare("coleman-degree", graph, 9, v -> degrees[v]);
        compare("coleman-bet", graph, 9, v -> betweenness[v] * 7 * 6 / 2);
        compare("coleman-clo", graph, 3, v -> closeness[v] / 7);
        compare("coleman-eig", graph, 3, v -> eigenvector[v] / largest);
    }

    private static double[] betweenness(NamedGraph graph) {
        return Betweenness.of(graph.arcs(), new BetweennessParameters(1), Progress.NONE)
                .scores();
    }

    private static double[] closeness(NamedGraph graph) {
        CsrGraph arcs = graph.arcs();
        return Closeness.of(arcs, new ClosenessParameters(1, 1), Progress.NONE).out();
    }

    /** Half a unit of the last digit that is printed. */
    private static void compare(String id, NamedGraph graph, int digits, IntToDoubleFunction ours) {
        JsonNode expected = ReferenceCases.published().stream()
                .filter(entry -> entry.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow()
                .get("expected");
        Map<String, Integer> index = graph.index();
        assertThat(expected.properties())
                .isNotEmpty()
                .allSatisfy(value -> assertThat(ours.applyAsDouble(index.get(value.getKey())))
                        .as("%s of %s", id, value.getKey())
                        .isCloseTo(value.getValue().asDouble(), within(0.5001 * StrictMath.pow(10, -digits))));
    }

    private static NamedGraph graph(String pairs, String... isolates) {
        return graph(
                Arrays.stream(pairs.split(" ")).map(pair -> pair.split("-")).toList(), isolates);
    }

    private static NamedGraph graph(List<String[]> pairs, String... isolates) {
        List<String> names = Stream.concat(pairs.stream().flatMap(Arrays::stream), Arrays.stream(isolates))
                .distinct()
                .toList();
        return new NamedGraph(
                false,
                names,
                pairs.stream()
                        .map(pair -> new NamedGraph.Edge(pair[0], pair[1], Map.of()))
                        .toList());
    }

    private static NamedGraph inPlace(String name) throws IOException {
        Path file = ReferenceCases.inPlace().orElseThrow().resolve("networks").resolve(name);
        try (Stream<String> lines = Files.lines(file)) {
            return graph(lines.skip(1).map(line -> line.split(",")).toList());
        }
    }
}

package org.backchannel.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the reference values under {@code src/test/resources/reference}, and those in place beside the project. */
public final class ReferenceCases {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where the networks lie that are not copied into the project. */
    private static final Path IN_PLACE = Path.of("..", "shared", "reference", "in-place");

    private static final int ORACLE_GRAPHS = 20;

    private ReferenceCases() {}

    /**
     * One call of a NetworkX function, with what it returned.
     *
     * @param function without the package: {@code betweenness_centrality}
     * @param dropped parameters that were functions, seeds or iterators, and are not in {@code params}
     */
    public record NetworkxCase(
            String id,
            String function,
            NamedGraph graph,
            boolean multigraph,
            JsonNode params,
            List<String> dropped,
            JsonNode expected) {

        /** Whether a parameter is absent or null. */
        public boolean lacks(String param) {
            return !params.hasNonNull(param);
        }

        @Override
        public String toString() {
            return id + " " + function + params;
        }
    }

    /**
     * One measure of one graph, its conventions as fields of {@code entry} ({@code cost}, {@code direction},
     * {@code normalisation}, {@code weight}).
     */
    public record OracleEntry(String graphId, NamedGraph graph, String measure, JsonNode entry) {

        /** What the entry has under a name, as text, and the empty string where it has nothing. */
        public String text(String name) {
            return entry.path(name).isNull() ? "" : entry.path(name).asText();
        }

        /** The values. */
        public JsonNode values() {
            return entry.get("values");
        }

        /** Whether independent libraries agree on it: yes, no, or empty where only one computed it. */
        public Optional<Boolean> agree() {
            return entry.path("agree").isBoolean()
                    ? Optional.of(entry.get("agree").asBoolean())
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return graphId + " " + measure + " " + text("cost") + text("weight") + " " + text("direction");
        }
    }

    /** The cases of {@code networkx/NAME.json}. */
    public static List<NetworkxCase> networkx(String name) {
        List<NetworkxCase> cases = new ArrayList<>();
        for (JsonNode node : resource("networkx/" + name + ".json").get("cases")) {
            List<String> dropped = new ArrayList<>();
            node.path("callable_params_dropped").forEach(param -> dropped.add(param.asText()));
            cases.add(new NetworkxCase(
                    node.get("id").asText(),
                    node.get("function").asText().replaceFirst("^networkx\\.", ""),
                    networkxGraph(node.get("graph")),
                    node.get("graph").get("multigraph").asBoolean(),
                    node.get("params"),
                    List.copyOf(dropped),
                    node.get("expected")));
        }
        return cases;
    }

    /** Every measure of the 20 random graphs. */
    public static List<OracleEntry> oracle() {
        return IntStream.rangeClosed(1, ORACLE_GRAPHS)
                .mapToObj(number -> resource(String.format(Locale.ROOT, "oracle/random_%04d.json", number)))
                .flatMap(json -> entries(json).stream())
                .toList();
    }

    /** The entries of {@code published.share.json}. */
    public static List<JsonNode> published() {
        List<JsonNode> entries = new ArrayList<>();
        resource("published.share.json").forEach(entries::add);
        return entries;
    }

    /** Any other file of the directory, as it is. */
    public static JsonNode resource(String name) {
        try (InputStream stream = ReferenceCases.class.getResourceAsStream("/reference/" + name)) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Any other file in place, as it is; only where {@link #inPlace()} is there. */
    public static JsonNode resourceInPlace(String name) {
        return read(inPlace().orElseThrow().resolve(name));
    }

    /** The graph of an entry that has {@code directed}, {@code nodes} and {@code edges}. */
    public static NamedGraph graph(JsonNode entry) {
        return oracleGraph(entry);
    }

    /** The directory of networks in place, or empty on a machine that has only the project. */
    public static Optional<Path> inPlace() {
        return Optional.of(IN_PLACE).filter(Files::isDirectory);
    }

    /** Every measure of the networks in place; only where {@link #inPlace()} is there. */
    public static List<OracleEntry> oracleInPlace() {
        Path directory = inPlace().orElseThrow().resolve("oracle");
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted()
                    .map(ReferenceCases::read)
                    .flatMap(json -> entries(json).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<OracleEntry> entries(JsonNode json) {
        NamedGraph graph = oracleGraph(json);
        List<OracleEntry> entries = new ArrayList<>();
        for (JsonNode entry : json.get("measures")) {
            entries.add(new OracleEntry(
                    json.get("id").asText(), graph, entry.get("measure").asText(), entry));
        }
        return entries;
    }

    private static NamedGraph oracleGraph(JsonNode json) {
        List<NamedGraph.Edge> edges = new ArrayList<>();
        for (JsonNode edge : json.get("edges")) {
            edges.add(new NamedGraph.Edge(
                    edge.get(0).asText(),
                    edge.get(1).asText(),
                    edge.has(2) ? Map.of("weight", edge.get(2).asDouble()) : Map.of()));
        }
        return new NamedGraph(json.get("directed").asBoolean(), names(json.get("nodes")), edges);
    }

    private static NamedGraph networkxGraph(JsonNode json) {
        List<NamedGraph.Edge> edges = new ArrayList<>();
        for (JsonNode edge : json.get("edges")) {
            Map<String, Double> numbers = new HashMap<>();
            for (Map.Entry<String, JsonNode> field : edge.get(2).properties()) {
                if (field.getValue().isNumber()) {
                    numbers.put(field.getKey(), field.getValue().asDouble());
                }
            }
            edges.add(new NamedGraph.Edge(edge.get(0).asText(), edge.get(1).asText(), numbers));
        }
        return new NamedGraph(json.get("directed").asBoolean(), names(json.get("nodes")), edges);
    }

    private static List<String> names(JsonNode nodes) {
        List<String> names = new ArrayList<>();
        nodes.forEach(node -> names.add(node.asText()));
        return names;
    }
}

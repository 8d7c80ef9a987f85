package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backchannel.analysis.Run;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.MapDigest;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/** What investigators have open beside us: cypher-shell, as a process, and a routing driver. */
@ExtendWith(SharedDatabase.class)
class CypherShellIT {
    private static final String GRAPH = "typed-by-hand";
    private static final String MARK = "-- ";
    private static final Pattern EXAMPLE = Pattern.compile("\\$ ./backchannel query (\\S+)((?: -P \\S+)*)\\n");

    @TempDir
    private Path directory;

    @BeforeAll
    static void load(Running database) {
        StakeholderMap map = Maps.named(GRAPH, sample("peace-talks-2024"));
        database.store().load(sample("harbour-concession"), Progress.NONE);
        database.store().load(map, Progress.NONE);
        List<Run.ActorScores> scores = map.actors().keySet().stream()
                .map(id -> new Run.ActorScores(
                        id, Map.of("betweenness", 0.5, "decayIn", 0.25, "reach", 0.5, "criticality", 0.25)))
                .toList();
        Run.TieScores ties = new Run.TieScores(
                new TreeSet<>(List.of("criticality")), Map.of(map.ties().get(0).id(), Map.of("criticality", 0.25)));
        database.store()
                .record(
                        new Run(GRAPH, MapDigest.of(map), "1", "analyze", new TreeMap<>(), scores, ties),
                        Progress.NONE);
    }

    private static StakeholderMap sample(String name) {
        return GraphFiles.read(Path.of("sample-graphs", name + ".yaml")).orThrow();
    }

    /** The parameters that the book of queries gives to each. */
    private static Map<String, Map<String, Object>> parametersOfTheBook() throws IOException {
        Map<String, Map<String, Object>> byQuery = new LinkedHashMap<>();
        for (MatchResult example : EXAMPLE.matcher(Files.readString(Path.of("docs/cypher.md")))
                .results()
                .toList()) {
            Map<String, String> given = new HashMap<>(Map.of("graph", GRAPH));
            for (String pair : example.group(2).split(" -P ")) {
                if (pair.contains("=")) {
                    given.put(pair.replaceFirst("=.*", ""), pair.replaceFirst(".*?=", ""));
                }
            }
            SavedQuery query = SavedQueries.all().named(example.group(1)).orElseThrow();
            byQuery.put(query.name(), query.bind(given));
        }
        return byQuery;
    }

    private static String literal(Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + ": "
                        + (entry.getValue() instanceof String text ? "'" + text + "'" : entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Runs a script in one shell; what it printed after each mark, by what the mark names. */
    private Map<String, List<String>> shell(Running database, String script) throws Exception {
        Path file = Files.writeString(directory.resolve("script.cypher"), script);
        Path output = directory.resolve("output");
        String libraries = Path.of("target/cypher-shell").toAbsolutePath() + "/*" + File.pathSeparator
                + Path.of("target/lib").toAbsolutePath() + "/*";
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        libraries,
                        "org.neo4j.shell.Main",
                        "-a",
                        database.uri(),
                        "-u",
                        "neo4j",
                        "--format",
                        "plain",
                        "--fail-at-end",
                        "-f",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("NEO4J_PASSWORD", database.password());
        builder.start().waitFor();
        Map<String, List<String>> printed = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
            if (line.startsWith("\"" + MARK)) {
                current = printed.computeIfAbsent(
                        line.substring(1 + MARK.length(), line.length() - 1), key -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        return printed;
    }

    private static String marked(String name) {
        return "RETURN '" + MARK + name + "' AS mark;\n:source cypher/" + name + ".cypher\n";
    }

    @Test
    void everyQueryRunsWithTheParametersOfTheBook(Running database) throws Exception {
        Map<String, Map<String, Object>> parameters = parametersOfTheBook();
        StringBuilder script = new StringBuilder(marked("schema"));
        parameters.forEach((name, values) -> script.append(":params clear\n:params ")
                .append(literal(values))
                .append("\n")
                .append(marked(name)));

        Map<String, List<String>> printed = shell(database, script.toString());

        assertThat(parameters.keySet())
                .containsExactlyElementsOf(SavedQueries.all().names());
        assertThat(printed.get("schema")).isEqualTo(List.of("mark"));
        parameters.forEach((name, values) -> {
            List<Record> rows =
                    database.byHand(SavedQueries.all().named(name).orElseThrow().text(), values);
            List<String> lines = printed.get(name).stream()
                    .filter(line -> !line.equals("mark"))
                    .toList();
            assertThat(rows).as(name).isNotEmpty();
            assertThat(lines)
                    .as(name)
                    .hasSize(1 + rows.size())
                    .first()
                    .isEqualTo(String.join(", ", rows.get(0).keys()));
        });
    }

    @Test
    void withoutParametersTheShellSaysWhichAreMissing(Running database) throws Exception {
        StringBuilder script = new StringBuilder();
        SavedQueries.all().names().forEach(name -> script.append(marked(name)));

        Map<String, List<String>> printed = shell(database, script.toString());

        SavedQueries.all()
                .list()
                .forEach(query -> assertThat(printed.get(query.name()))
                        .as(query.name())
                        .filteredOn(line -> line.startsWith("Expected parameter(s): "))
                        .singleElement()
                        .satisfies(line -> query.parameters()
                                .forEach(parameter -> assertThat(line).contains(parameter.name()))));
    }

    @Test
    void aRoutingDriverConnects(Running database) {
        try (Driver driver = GraphDatabase.driver(
                database.uri().replace("bolt://", "neo4j://"), AuthTokens.basic("neo4j", database.password()))) {
            assertThat(driver.executableQuery("MATCH (a:Actor {graph: $graph})-[s:SCORED]->(:Run) "
                                    + "RETURN a.id AS id, s.betweenness AS betweenness")
                            .withParameters(Map.of("graph", GRAPH))
                            .execute()
                            .records())
                    .hasSize(24)
                    .allSatisfy(
                            row -> assertThat(row.get("betweenness").asDouble()).isEqualTo(0.5));
            assertThat(driver.executableQuery("CALL backchannel.doors('putin', {graph: $graph}) YIELD door RETURN door")
                            .withParameters(Map.of("graph", GRAPH))
                            .execute()
                            .records())
                    .hasSize(2);
        }
    }
}

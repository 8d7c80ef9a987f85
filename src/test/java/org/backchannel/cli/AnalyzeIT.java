package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.backchannel.model.AttributeNames;
import org.backchannel.store.Connection;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The main job, over Bolt as to any server. */
@ExtendWith(SharedDatabase.class)
class AnalyzeIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    private Running database;
    private String graph;
    private String text;

    /** Each test has the case under a name of its own: the database is shared. */
    @BeforeEach
    void nameTheCase(Running running, org.junit.jupiter.api.TestInfo test) throws IOException {
        database = running;
        graph = "analyze-" + test.getTestMethod().orElseThrow().getName().toLowerCase(java.util.Locale.ROOT);
        text = Files.readString(Path.of("sample-graphs", "peace-talks-2024.yaml"))
                .replace("graph: peace-talks-2024", "graph: " + graph);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private Cli cli() {
        Connection.Server server = database.connection();
        return new Cli()
                .variable("NEO4J_URI", server.uri())
                .variable("NEO4J_USERNAME", server.username())
                .variable("NEO4J_PASSWORD", server.password().orElseThrow());
    }

    private Cli.Outcome run(String... arguments) {
        return cli().with(arguments);
    }

    private String results(String... arguments) throws IOException {
        Cli.Outcome outcome = run(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }

    @Test
    void itsJsonAndThatOfTheCommandsOfTheDatabaseMatchTheirSchemas() throws IOException {
        String file = write("case.yaml", text);
        AnswerSchema.assertDescribes(run("analyze", file, "--format", "json"));
        AnswerSchema.assertDescribes(run("load", file, "--format", "json"));
        AnswerSchema.assertDescribes(run("graphs", "--format", "json"));
        AnswerSchema.assertDescribes(run("query", "top-brokers", "-P", "graph=" + graph, "--format", "json"));
        AnswerSchema.assertDescribes(run("analyze", file, "--format", "json", "--target", "zelenskyy", "--from", "us"));
    }

    @Test
    void aRedactedReportIsOfTheWholeMapThatIsLoaded() throws IOException {
        String secret = "Oleksii Reznikov, former defence minister";
        String open = "\"" + secret + "\", within: guardian, reliability: C";
        assertThat(text).contains(open);
        String file = write("case.yaml", text.replace(open, open + ", confidential: true"));
        assertThat(results("analyze", file)).contains(secret);

        for (String format : List.of("table", "markdown", "json", "html", "csv")) {
            assertThat(results("analyze", file, "--redact", "--format", format)).doesNotContain(secret);
        }
        assertThat(results("doors", "neo4j:" + graph, "putin")).contains(secret);
    }

    @Test
    void aDocumentHasThePictureTheEvidenceAndWhatItTakesToMakeItAgain() throws IOException {
        String file = write(
                "case.yaml",
                text.replace("Expects Putin", "<img src=x onerror=alert(1)> =1+1 | Expects Putin")
                        .replace("name: Roman Abramovich", "name: \"Roman </script> Abramovich\""));
        Path page = directory.resolve("report.html");
        Path notes = directory.resolve("report.md");
        results("analyze", file, "-o", page.toString());
        results("analyze", file, "-o", notes.toString());
        String html = Files.readString(page);
        String markdown = Files.readString(notes);

        assertThat(html)
                .contains("default-src 'none'")
                .contains("<figure>\n<svg ", "role=\"img\"", "opens the door to Vladimir Putin")
                .contains("Evidence", "Sources", "Method and limits", "How sure the ranking is")
                .doesNotContain("<img", "</script>", "<?xml", "http://www.w3.org/1999/xlink");
        assertThat(markdown)
                .contains("(<report-1.svg>)", "## Evidence", "## Sources", "## Method and limits")
                .contains(
                        "[\\[1\\]](#note-1) Oleksii Reznikov, former defence minister (C2)",
                        "<a id=\"note-1\"></a>1 | Oleksii Reznikov, former defence minister | C, fairly reliable |")
                .doesNotContain("<img");
        assertThat(Files.readString(directory.resolve("report-1.svg")))
                .startsWith("<?xml")
                .contains("Abramovich");
        JsonNode json = JSON.readTree(results("analyze", file, "--format", "json"));
        assertThat(html).contains("Backchannel " + json.get("version").asText());
        for (JsonNode door : json.at("/results/doors/doors")) {
            assertThat(html).contains(door.get("id").asText());
        }
        assertThat(markdown).containsPattern("SHA-256 [0-9a-f]{64}");
        Path book = directory.resolve("report.xlsx");
        results("analyze", file, "-o", book.toString());
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(book))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .contains("analyze", "Doors", "Go-betweens", "How sure the ranking is", "Sources", "All rows");
            assertThat(workbook.findSheet("Doors").orElseThrow().read().get(1).getCellText(0))
                    .isEqualTo(json.at("/results/doors/doors/0/id").asText());
        }
        // The same again, whatever run it is.
        results("analyze", file, "-o", page.toString());
        assertThat(Files.readString(page)).isEqualTo(html);
    }

    @Test
    void whoRoseAndWhoFellBetweenTwoRunsIsToldWithTheTiesThatChanged() throws IOException {
        String before = write("case.yaml", text);
        results("analyze", before);
        assertThat(run("runs", "diff", graph).err()).contains("two runs are compared, and graph '" + graph + "' has 1");
        results("analyze", write("case.yaml", text + """
                  - from: zelenskyy
                    to: musk
                    type: has-access-to
                    strength: 0.9
                    confidence: 0.9
                """));

        String runs = results("runs", graph, "--format", "csv");
        assertThat(runs).contains(graph + ".2,").contains(graph + ".1,");
        AnswerSchema.assertDescribes(run("runs", "neo4j:" + graph, "--format", "json"));
        AnswerSchema.assertDescribes(run("runs", "diff", graph, "1", "2", "--format", "json"));
        String diff = results("runs", "diff", graph, "--by", "strengthIn", "--format", "markdown");
        assertThat(diff)
                .contains("From " + graph + ".1 to " + graph + ".2, by strengthIn")
                .contains("tie zelenskyy--has-access-to--musk: added");
        assertThat(results("runs", "diff", graph, "--by", "strengthIn", "--format", "csv")
                        .lines()
                        .filter(line -> line.startsWith("musk,")))
                .singleElement()
                .asString()
                .endsWith("tie zelenskyy--has-access-to--musk: added");
        assertThat(run("runs", "diff", graph, "1", "7").code()).isEqualTo(ExitCode.NO_INPUT);
        assertThat(run("runs", "diff", graph, "--by", "betweenes").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(results("runs", "diff", graph, "1", "1", "--format", "markdown"))
                .contains("from the same map, in the same way");
    }

    @Test
    void whoHasLeftTheMapIsNamedAndStillCountsInTheRankingBefore() throws IOException {
        String map = """
                graph: %s
                target: c
                actors: {a: {name: Ada}, b: {name: Bo}, c: {name: Cy}, d: {name: Di}}
                ties:
                  - {from: d, to: b, type: has-access-to}
                  - {from: a, to: b, type: has-access-to}
                """.formatted(graph);
        results(
                "analyze",
                write(
                        "case.yaml",
                        map + "  - {from: b, to: a, type: has-access-to}\n"
                                + "  - {from: b, to: c, type: has-access-to}\n  - {from: a, to: c, type: has-access-to}\n"));
        results("analyze", write("case.yaml", """
                graph: %s
                target: c
                actors: {a: {name: Ada}, c: {name: Cy}, d: {name: Di}}
                ties:
                  - {from: a, to: c, type: has-access-to}
                """.formatted(graph)));

        JsonNode diff = JSON.readTree(results("runs", "diff", graph, "--by", "strengthIn", "--format", "json"));

        assertThat(diff.at("/results/leavers")).hasSize(1);
        assertThat(diff.at("/results/leavers/0/actor").asText()).isEqualTo("b");
        assertThat(diff.at("/results/leavers/0/rankBefore").asInt()).isEqualTo(1);
        AnswerSchema.assertDescribes(run("runs", "diff", graph, "--format", "json"));
        assertThat(results("runs", "diff", graph, "--by", "strengthIn")).contains("b, rank 1 before");
    }

    @Test
    void againInAnotherOrderAndOnFourThreadsItGivesTheSameBytes() throws IOException {
        String file = write("case.yaml", text);
        String once = results("analyze", file, "--format", "json", "--threads", "1");
        assertThat(results("analyze", file, "--format", "json", "--threads", "4"))
                .isEqualTo(once);
        String shuffled = write(
                "case.json",
                JSON.writeValueAsString(shuffled(new Load(LoadSettings.builder().build()).loadFromString(text))));
        Cli.Outcome again = run("analyze", shuffled, "--format", "json");
        assertThat(again.out()).isEqualTo(once);
        assertThat(again.err())
                .startsWith("graph '" + graph + "' was loaded already; its scores are run " + graph + ".3");
    }

    /** Everything whose order means nothing, in another order. */
    private static Object shuffled(Object node) {
        if (node instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            Collections.shuffle(entries, new Random(7));
            Map<Object, Object> other = new LinkedHashMap<>();
            entries.forEach(entry -> other.put(entry.getKey(), shuffled(entry.getValue())));
            return other;
        } else if (node instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            List<Object> items =
                    new ArrayList<>(list.stream().map(AnalyzeIT::shuffled).toList());
            Collections.shuffle(items, new Random(7));
            return items;
        }
        return node;
    }

    @Test
    void aPlainDriverAndASavedQueryReadTheScoresThatTheReportGives() throws IOException {
        JsonNode report = JSON.readTree(results("analyze", write("case.yaml", text), "--format", "json"));
        String query = "MATCH (a:Actor {graph: $graph})-[s:SCORED]->(r:Run) RETURN a.id AS id, a.betweenness AS now,"
                + " s.betweenness AS then, r.id AS run ORDER BY a.id";
        List<Record> stored = database.byHand(query, "graph", graph);
        assertThat(stored).hasSize(report.at("/results/centrality").size());
        for (JsonNode row : report.at("/results/centrality")) {
            Record record = stored.stream()
                    .filter(candidate ->
                            candidate.get("id").asString().equals(row.get("id").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(record.get("now").asDouble())
                    .isEqualTo(row.get("betweenness").asDouble())
                    .isEqualTo(record.get("then").asDouble());
            assertThat(record.get("run").asString()).isEqualTo(graph + ".1");
        }
        assertThat(results("query", "top-brokers", "-P", "graph=" + graph, "-P", "top=1", "--format", "csv"))
                .contains(graph + ".1");
    }

    @Test
    void reachAndCriticalityOfTheReportAreWrittenToActorsAndTies() throws IOException {
        JsonNode doors = JSON.readTree(results("analyze", write("case.yaml", text), "--format", "json"))
                .at("/results/doors");
        assertThat(doors.get("origins")).isNotEmpty();
        assertWritten("MATCH (n:Actor {graph: $graph})", doors.get("origins"), "reach");
        assertThat(doors.get("goBetweens")).isNotEmpty();
        assertWritten("MATCH (n:Actor {graph: $graph})", doors.get("goBetweens"), "criticality");
        assertThat(doors.at("/chances/ties")).isNotEmpty();
        assertWritten("MATCH ()-[n {graph: $graph}]->()", doors.at("/chances/ties"), "criticality");

        List<Record> scored = database.byHand(
                "MATCH ()-[t {graph: $graph}]->() WHERE t.criticality > 0 RETURN t.scoredBy AS run", "graph", graph);
        assertThat(scored)
                .hasSize(doors.at("/chances/ties").size())
                .allSatisfy(record -> assertThat(record.get("run").asString()).isEqualTo(graph + ".1"));
        Record run = database.byHand(
                        "MATCH (r:Run {graph: $graph}) RETURN r.worlds AS worlds, r.seed AS seed,"
                                + " r.parameters AS parameters, r.tieMeasures AS tieMeasures",
                        "graph",
                        graph)
                .get(0);
        assertThat(run.get("worlds").asString())
                .isEqualTo(doors.at("/chances/worlds").asText());
        assertThat(run.get("seed").asString()).isEqualTo("1");
        assertThat(run.get("parameters").asList()).contains("target=putin", "exact=false");
        assertThat(run.get("tieMeasures").asList()).containsExactly("criticality", "criticalityHigh", "criticalityLow");
        assertThat(database.byHand("MATCH (a {graph: $graph, id: 'putin'}) RETURN a.criticality", "graph", graph)
                        .get(0)
                        .get(0)
                        .isNull())
                .as("the target")
                .isTrue();
    }

    private void assertWritten(String elements, JsonNode rows, String measure) {
        for (JsonNode row : rows) {
            Record stored = database.byHand(
                            elements + " WHERE n.id = '" + row.get("id").asText() + "' RETURN n." + measure
                                    + " AS value, n." + measure + "Low AS low, n." + measure + "High AS high",
                            "graph",
                            graph)
                    .get(0);
            assertThat(List.of(
                            stored.get("value").asDouble(),
                            stored.get("low").asDouble(),
                            stored.get("high").asDouble()))
                    .as(row.get("id").asText())
                    .isEqualTo(List.of(
                            row.get(measure).asDouble(),
                            row.get(measure + "Low").asDouble(),
                            row.get(measure + "High").asDouble()));
        }
    }

    @Test
    void noAttributeMayHaveTheNameOfWhatIsWritten() throws IOException {
        results("analyze", write("case.yaml", text));
        List<Record> run = database.byHand(
                "MATCH (r:Run {graph: $graph}) RETURN r.measures + r.tieMeasures AS measures", "graph", graph);
        assertThat(run.get(0).get("measures").asList(Value::asString))
                .hasSizeGreaterThan(30)
                .allMatch(AttributeNames::isScore);
    }

    @Test
    void anEditedFileUpdatesAddsAndRemovesAndSaysHowMuch() throws IOException {
        results("analyze", write("case.yaml", text));
        String edited = text.replaceFirst("(?m)^  - from: abramovich\\n", "  - from: volker\n");
        assertThat(edited).isNotEqualTo(text);
        Cli.Outcome outcome = run("analyze", write("edited.yaml", edited));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err())
                .containsPattern(
                        "brought up to date: [1-9]\\d* added, \\d+ changed, [1-9]\\d* removed; its scores are run "
                                + graph + "\\.2");
        assertThat(results("query", "last-changes", "-P", "graph=" + graph)).contains("tie ");
    }

    @Test
    void ctrlCEndsWith130WhileTheFileIsRead() throws IOException {
        Cli.Outcome interrupted =
                cli().cancelledBy(new Cancellation(Cancellation::request)).with("analyze", write("case.yaml", text));
        assertThat(interrupted.code()).isEqualTo(130);
        assertThat(interrupted.err()).isEqualTo("Interrupted; nothing was changed.\n");
    }

    /** Pressed while somebody else has the graph; once it is free, work goes no further than to look at it. */
    @Test
    @Timeout(60)
    void ctrlCEndsWith130AndAUsableStore() throws Exception {
        String file = write("case.yaml", text);
        results("analyze", file);
        Cancellation cancellation = new Cancellation(nobody -> {});
        FutureTask<Cli.Outcome> analysis =
                new FutureTask<>(() -> cli().cancelledBy(cancellation).with("analyze", file));
        try (Session session = database.driver().session();
                Transaction somebodyElse = session.beginTransaction()) {
            somebodyElse
                    .run("MATCH (g:Graph {name: $graph}) SET g.name = g.name", Map.of("graph", graph))
                    .consume();
            new Thread(analysis).start();
            awaitTheLock(analysis);
            cancellation.request();
        }
        Cli.Outcome interrupted = analysis.get();
        assertThat(interrupted.code()).isEqualTo(130);
        assertThat(interrupted.err())
                .isEqualTo("Interrupted; nothing was changed. Finished: reading " + file
                        + ", opening the database; not: comparing with the database.\n");
        assertThat(results("analyze", file, "--format", "json")).contains("\"verdict\"");
    }

    /** Until it waits for what somebody else holds; fails if it ends before. */
    private void awaitTheLock(FutureTask<Cli.Outcome> analysis) throws InterruptedException {
        while (database.byHand("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")
                .isEmpty()) {
            assertThat(analysis).isNotDone();
            Thread.sleep(10);
        }
    }
}

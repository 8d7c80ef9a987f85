package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.store.Connection;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** load, graphs, drop, query and neo4j:NAME, over Bolt as to any server. */
@ExtendWith(SharedDatabase.class)
class StoreCommandsIT {
    @TempDir
    private Path directory;

    private String board;
    private Connection.Server server;

    @BeforeEach
    void writeMap(Running database) throws IOException {
        server = database.connection();
        board = write("board.yaml", Samples.BOARD);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text.replace("graph: board", "graph: cli-board"))
                .toString();
    }

    private Cli.Outcome run(String... arguments) {
        return runAs(server.password().orElseThrow(), arguments);
    }

    private Cli.Outcome runAs(String password, String... arguments) {
        return new Cli()
                .variable("NEO4J_URI", server.uri())
                .variable("NEO4J_USERNAME", server.username())
                .variable("NEO4J_PASSWORD", password)
                .with(arguments);
    }

    @Test
    void aGraphIsLoadedReadChangedAndDropped() throws IOException {
        Cli.Outcome first = run("load", board);
        assertThat(first.err()).isEmpty();
        assertThat(first.out())
                .startsWith("- graph 'cli-board' is new: 3 actors, 3 ties, 2 sources, 2 items of evidence");
        assertThat(run("load", board).out()).contains("is in the database already, exactly so");
        assertThat(run("show", "neo4j:cli-board", "chair").out())
                .isEqualTo(Cli.run("show", board, "chair").out());
        assertThat(run("diff", board, "neo4j:cli-board").out()).contains("The two maps say the same.");
        assertThat(run("graphs", "--format", "csv").out()).contains("cli-board,Who can reach the chair,3,3,2,");

        String later = write("later.yaml", Samples.BOARD.replace("strength: 0.8", "strength: 0.6"));
        assertThat(run("load", later, "--format", "json").out())
                .contains("\"outcome\": \"updated\"")
                .contains("\"changed\": {\"actors\": 0, \"ties\": 1,");
        assertThat(run("drop", "neo4j:cli-board").code()).isZero();
        Cli.Outcome gone = run("show", "neo4j:cli-board", "chair");
        assertThat(gone.code()).isEqualTo(66);
        assertThat(gone.err()).contains("cli-board");
        assertThat(run("drop", "cli-board").code()).isEqualTo(66);
    }

    /** Of a loaded graph as of its file, whatever is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--from bo --to chair --target chair",
                "--arcs --to chair --cost hops",
                "--explain bo --cost inverse",
                "--undirected --select currentFlowBetweenness,currentFlowCloseness",
                "--epsilon 0.1 --first 1"
            })
    void centralityOfALoadedGraphIsThatOfItsFile(String question) {
        run("load", board);
        String[] words = (question + " --format json").split(" ");
        assertThat(asked("centrality", "neo4j:cli-board", words)).isEqualTo(asked("centrality", board, words));
        assertThat(run("drop", "neo4j:cli-board").code()).isZero();
    }

    private String asked(String command, String graph, String... words) {
        Cli.Outcome outcome =
                run(Stream.concat(Stream.of(command, graph), Stream.of(words)).toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }

    @Test
    void noFileIsLoadedWhereOneIsBad() throws IOException {
        String good = write("good.yaml", Samples.BOARD.replace("graph: board", "graph: cli-good"));
        String bad = write("bad.yaml", Samples.BOARD.replace("type: met", "type: mett"));
        assertThat(run("load", good, bad).code()).isEqualTo(65);
        assertThat(run("graphs", "--format", "csv").out()).doesNotContain("cli-good");
    }

    @Test
    void aQueryAnswersUnderItsOwnColumnNames() {
        String everyKind = "RETURN 1 AS one, 0.5 AS half, 'a' AS text, true AS yes, null AS nothing, "
                + "['x', 'y'] AS list, {b: 1} AS map, date('2024-12-01') AS day";
        assertThat(run("query", "-e", everyKind).out()).contains("one", "nothing", "x, y", "{b: 1}", "1 row.");
        assertThat(run("query", "-e", everyKind, "--format", "jsonl").out())
                .isEqualTo("{\"one\": 1, \"half\": 0.5, \"text\": \"a\", \"yes\": true, \"nothing\": null, "
                        + "\"list\": [\"x\", \"y\"], \"map\": {\"b\": 1}, \"day\": \"2024-12-01\"}\n");
        assertThat(run("query", "-e", everyKind, "--format", "csv").out())
                .isEqualTo("one,half,text,yes,nothing,list,map,day\r\n1,0.5,a,true,,x; y,{b: 1},2024-12-01\r\n");
    }

    @Test
    void aParameterMayBeAList() {
        String query = "UNWIND $ids AS id RETURN id + '!' AS id";
        assertThat(run("query", "-e", query, "-P", "ids=[us,\"a, b\"]", "--format", "csv")
                        .out())
                .isEqualTo("id\r\nus!\r\n\"a, b!\"\r\n");
        assertThat(run("query", "-e", query, "-P", "ids=[us,]").code()).isEqualTo(2);
    }

    @Test
    void numbersInAListAreShortForPeopleAndWholeForPrograms() {
        String list = "RETURN [0.123456789, 0.5] AS list";
        assertThat(run("query", "-e", list).out()).contains("0.1235, 0.5");
        assertThat(run("query", "-e", list, "--format", "csv").out()).isEqualTo("list\r\n0.123456789; 0.5\r\n");
        assertThat(run("query", "-e", list, "--format", "jsonl").out()).isEqualTo("{\"list\": [0.123456789, 0.5]}\n");
    }

    @Test
    void aGraphThatIsNoMapAnyMoreIsBadDataAndALoadMendsItWithAWarning() {
        run("load", board);
        String damage = "MATCH (a:Actor {graph: 'cli-board', id: 'chair'}) SET a.passesOn = 7";
        assertThat(run("query", "--write", "-e", damage).code()).isZero();
        Cli.Outcome damaged = run("show", "neo4j:cli-board", "chair");
        assertThat(damaged.code()).isEqualTo(65);
        assertThat(damaged.err()).contains("cli-board", "passesOn", "load its file again");
        assertThat(run("load", board).err())
                .startsWith("warning: overwriting a change made by hand: actor chair: passesOn");
        assertThat(run("show", "neo4j:cli-board", "chair").code()).isZero();
        run("drop", "cli-board");
    }

    @Test
    void aGraphThatAnOlderBackchannelStoredIsRefusedUntilItsFileIsLoadedAgain() {
        run("load", board);
        assertThat(run("query", "--write", "-e", "MATCH (g:Graph {name: 'cli-board'}) REMOVE g.version, g.loadId")
                        .code())
                .isZero();
        for (String command : List.of(
                "show neo4j:cli-board chair",
                "doors neo4j:cli-board chair",
                "export neo4j:cli-board --format yaml",
                "merge neo4j:cli-board bo bob",
                "centrality neo4j:cli-board")) {
            Cli.Outcome refused = run(command.split(" "));
            assertThat(refused.code()).as(command).isEqualTo(66);
            assertThat(refused.err())
                    .as(command)
                    .contains(
                            "graph 'cli-board' is stored as an older Backchannel stored graphs", "load its file again");
        }
        assertThat(run("graphs").out()).contains("cli-board");

        assertThat(run("load", board).code()).isZero();
        assertThat(run("show", "neo4j:cli-board", "chair").out())
                .isEqualTo(Cli.run("show", board, "chair").out());
        run("drop", "cli-board");
    }

    @Test
    void parametersOfOnesOwnQueryAreNumbersTruthsOrText() {
        String types = "RETURN valueType($a) AS a, valueType($b) AS b, valueType($c) AS c, valueType($d) AS d, $d AS e";
        assertThat(run(
                                "query",
                                "-e",
                                types,
                                "-P",
                                "a=5",
                                "-P",
                                "b=-0.5",
                                "-P",
                                "c=true",
                                "-P",
                                "d=\"5\"",
                                "--format=csv")
                        .out())
                .isEqualTo("a,b,c,d,e\r\nINTEGER NOT NULL,FLOAT NOT NULL,BOOLEAN NOT NULL,STRING NOT NULL,5\r\n");
    }

    @Test
    void aQueryMayComeFromAFile() throws IOException {
        String file = Files.writeString(directory.resolve("one.cypher"), "RETURN 1 AS one")
                .toString();
        assertThat(run("query", "-f", file, "--format", "jsonl").out()).isEqualTo("{\"one\": 1}\n");
        assertThat(run("query", "-f", file + ".not").code()).isEqualTo(66);
    }

    @Test
    void aQueryOnlyReadsUnlessItMayWrite() {
        String create = "CREATE (n:CliTrace) RETURN 1 AS done";
        Cli.Outcome refused = run("query", "-e", create);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--write").doesNotContain("Exception");
        assertThat(run("query", "-e", create, "--write").code()).isZero();
        assertThat(run("query", "-e", "MATCH (n:CliTrace) DELETE n", "--write").out())
                .contains("Done; the query returns no rows.");
    }

    @Test
    void wrongCypherAndAMissingParameterAreWrongUsage() {
        Cli.Outcome wrong = run("query", "-e", "RETRUN 1");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("RETRUN");
        assertThat(run("query", "-e", "RETURN $x AS x").code()).isEqualTo(2);
    }

    @Test
    void savedQueriesAreListedWithTheirParametersAndNearlyRightNamesAreHelped() {
        assertThat(Cli.run("query", "--list").out())
                .contains("top-brokers", "- graph (text): ", "- top (whole, default 10): ");
        Cli.Outcome wrong = Cli.run("query", "top-broker");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("did you mean 'top-brokers'?");
        assertThat(Cli.run("query").code()).isEqualTo(2);
        assertThat(Cli.run("query", "top-brokers", "-e", "RETURN 1").code()).isEqualTo(2);
        assertThat(Cli.run("query", "top-brokers", "-P", "graph=x", "-P", "top=many")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void everySavedQueryRunsOnAGraph() throws IOException {
        run("load", board);
        List<String> failed = new ArrayList<>();
        for (String name : List.of("top-brokers", "disputed-ties", "single-source-ties", "last-changes", "runs")) {
            Cli.Outcome outcome = run("query", name, "-P", "graph=cli-board", "--format", "json");
            if (outcome.code() != 0) {
                failed.add(name + ": " + outcome.err());
            }
        }
        run("drop", "cli-board");
        assertThat(failed).isEmpty();
    }

    @Test
    void aWrongPasswordAndAServerThatIsNotThereEndWith69() {
        Cli.Outcome wrong = runAs("wrong-password", "graphs");
        assertThat(wrong.code()).isEqualTo(69);
        assertThat(wrong.err()).contains("password").doesNotContain("wrong-password", "Exception");
        Cli.Outcome nobody =
                new Cli().variable("NEO4J_URI", "bolt://127.0.0.1:1").with("graphs");
        assertThat(nobody.code()).isEqualTo(69);
        assertThat(nobody.err()).contains("127.0.0.1:1").doesNotContain("Exception");
    }

    @Test
    void dbStatusAndPathWorkWhereNothingRuns() {
        Path data = directory.resolve("data");
        assertThat(Cli.run("db", "status", "--data-dir", data.toString()).out()).contains("Neo4j is not up");
        assertThat(Cli.run("db", "path", "--data-dir", data.toString()).out()).isEqualTo(data + "\n");
        assertThat(Cli.run("db", "stop", "--data-dir", data.toString()).out()).contains("no local Neo4j was running");
        assertThat(Cli.run("db").code()).isEqualTo(2);
        assertThat(Cli.run("db", "strat").err()).contains("did you mean 'start'?");
    }
}

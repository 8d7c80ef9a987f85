package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** centrality: what of, how exact, and why. */
class CentralityCommandTest {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml";

    @TempDir
    private Path directory;

    private static Cli.Outcome ask(String arguments) {
        return Cli.run(("centrality " + arguments).split(" "));
    }

    private static String answer(String arguments) {
        Cli.Outcome outcome = ask(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
        return outcome.out().replaceAll("\\s+", " ");
    }

    @Test
    void subsetBetweennessIsAColumnAndTheOrder() {
        assertThat(ask(TALKS + " --from-side ukraine --to putin --format csv")
                        .out()
                        .lines())
                .first()
                .asString()
                .contains(",betweenness,subsetBetweenness,closenessIn,");
        assertThat(answer(TALKS + " --from zelenskyy,us --to Putin"))
                .contains("Ordered by subsetBetweenness.", "abramovich Roman");
        assertThat(ask(TALKS + " --to putin --select subsetBetweenness --format csv")
                        .out()
                        .lines()
                        .toList()
                        .get(1))
                .startsWith("abramovich,Roman Abramovich,");
    }

    @Test
    void aHeadingKeepsTheCapitalsOfNames() {
        assertThat(answer(TALKS + " --select pagerank,katz,decayIn --worlds 20"))
                .contains("By PageRank", "By Katz", "By decay in");
    }

    @Test
    void pageRankCanStartFromATarget() {
        assertThat(answer(TALKS + " --target putin"))
                .contains("Personal PageRank starts from Vladimir Putin, and jumps back there.")
                .contains("Ordered by personalPagerank.");
        assertThat(answer(TALKS + " --target putin,us,putin --select personalPagerank --format json"))
                .contains("\"target\": [\"putin\", \"us\"]");
    }

    @Test
    void currentFlowIsForReadingsWithoutDirections() {
        String both = " --select currentFlowBetweenness,currentFlowCloseness";
        assertThat(answer(TALKS + " --undirected" + both)).contains("Flow betweenness", "Current takes every way");
        Cli.Outcome directed = ask(TALKS + both);
        assertThat(directed.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(directed.err()).contains("current flows both ways along a tie", "need --undirected");
    }

    /** 80,000 solutions of 16 million steps each. */
    @Test
    void currentFlowThatTakesTooLongIsRefused() throws IOException {
        StringBuilder ring = new StringBuilder();
        for (int node = 0; node < 80_000; node++) {
            ring.append(node).append(' ').append((node + 1) % 80_000).append('\n');
        }
        Path file = Files.writeString(directory.resolve("ring.txt"), ring);
        Cli.Outcome outcome = ask(file + " --undirected --select currentFlowBetweenness");
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains("current flow in a component of 80000 nodes", "steps are allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"centrality NAME", "brokers NAME", "communities NAME", "doors NAME putin"})
    void aNameThatIsNoFileMayBeThatOfAStoredGraph(String command) {
        Cli.Outcome outcome =
                Cli.run(command.replace("NAME", "peace-talks-2024").split(" "));
        assertThat(outcome.code()).isEqualTo(ExitCode.NO_INPUT);
        assertThat(outcome.err())
                .contains("there is no such file; a graph in the database is named neo4j:peace-talks-2024");
    }

    @Test
    void aCommandThatTakesFilesAloneSendsNobodyToTheDatabase() {
        Cli.Outcome outcome = Cli.run("load", "peace-talks-2024");
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err())
                .contains("the ending says what format a file has")
                .doesNotContain("neo4j:");
    }

    @Test
    void aFileOfAnUnknownEndingMayHaveBeenAnEdgeList() throws IOException {
        Path file = Files.writeString(directory.resolve("ties.dat"), "a b\n");
        Cli.Outcome outcome = ask(file.toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err())
                .contains("the ending says what format a file has; known are ", ".yaml", ".edges", ".txt");
    }

    @Test
    void anEstimateSaysWhatItIs() throws IOException {
        Cli.Outcome json = ask(TALKS + " --epsilon 0.05 --delta 0.2 --seed 3 --select betweenness --format json");
        AnswerSchema.assertDescribes(json);
        assertThat(json.out().replaceAll("\\s+", " "))
                .contains("\"betweenness\": {\"exact\": false, \"epsilon\": 0.05, \"delta\": 0.2, \"samples\": ")
                .contains("\"betweennessLow\"", "\"betweennessHigh\"");
        assertThat(answer(TALKS + " --first 2 --epsilon 0.05")).contains("At least", "among the first 2 nobody");
        assertThat(answer(TALKS + " --format json")).contains("\"betweenness\": {\"exact\": true}");
        assertThat(answer(TALKS + " --budget none --format json")).contains("\"betweenness\": {\"exact\": true}");
    }

    @Test
    void theSameSeedDrawsTheSameRoutesOnAnyNumberOfThreads() {
        String estimate = TALKS + " --epsilon 0.05 --format json";
        assertThat(answer(estimate + " --threads 4")).isEqualTo(answer(estimate + " --threads 1"));
        assertThat(answer(estimate)).isNotEqualTo(answer(estimate + " --seed 2"));
    }

    @Test
    void arcsAreScored() {
        assertThat(answer(TALKS + " --arcs"))
                .contains("Which ties matter", "← leads", "of all ordered pairs, the share");
        assertThat(ask(TALKS + " --arcs --from-side ukraine --to putin --format csv")
                        .out()
                        .lines()
                        .limit(2))
                .containsExactly(
                        "from,fromName,to,toName,strength,subsetBetweenness,edgeBetweenness,ties",
                        "abramovich,Roman Abramovich,putin,Vladimir Putin,0.5542875,4,"
                                + "0.05434782608695652,abramovich--has-access-to--putin");
    }

    @Test
    void aScoreIsExplained() {
        assertThat(answer(TALKS + " --explain Abramovich"))
                .contains("Why Roman Abramovich scores", "Betweenness 0.1107, number 4 of 24 actors.")
                .contains("56 have all of their cheapest ones through here.", "Divided by 506")
                .contains("None of them has any other way.")
                .contains("Comes in through", "Goes on to", "On the way to", "36 more: --top 56.");
        assertThat(answer(TALKS + " --explain bondarev")).contains("none has a cheapest one that passes here.");
        assertThat(answer(TALKS + " --explain abramovich --from us --to putin --cost hops"))
                .contains("Subset betweenness 1,", "in hops; Without: of the shortest that does not pass here.");
        assertThat(ask(TALKS + " --explain abramovich --format csv").out().lines())
                .hasSize(57)
                .first()
                .isEqualTo("from,fromName,to,toName,share,distance,distanceWithout,strength,strengthWithout");
    }

    @Test
    void tiedRoutesCountInPart() throws IOException {
        Path diamond = Files.writeString(directory.resolve("diamond.txt"), "a b\na c\nb d\nc d\nd e\n");
        assertThat(answer(diamond + " --explain b"))
                .contains("2 have a cheapest one that passes here; where only some of a pair's do, it counts in part")
                .contains("which makes 1.");
        assertThat(answer(diamond + " --explain b --to d"))
                .contains("Of 2 ordered pairs of others", "It has another way.");
        assertThat(answer(diamond + " --arcs")).doesNotContain("←").contains("d e 1 0.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "jsonl", "csv"})
    void everyFormatHasThem(String format) {
        assertThat(answer(TALKS + " --explain abramovich --format " + format)).contains("Zelenskyy");
        assertThat(answer(TALKS + " --arcs --format " + format)).contains("Abramovich");
        assertThat(answer(TALKS + " --first 2 --epsilon 0.1 --format " + format))
                .contains("Abramovich");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--epsilon 1 | '1' is no number above 0 and below 1",
                "--delta 0 | '0' is no number above 0 and below 1",
                "--budget -1 | is no number of seconds above 0, nor 'none'",
                "--budget 5 --epsilon 0.1 | --budget decides between exact and estimated; --epsilon asks for an",
                "--budget 5 --first 3 | --first asks for an estimate",
                "--budget none --delta 0.1 | --budget none asks for exact betweenness",
                "--budget none --seed 2 | --budget none asks for none",
                "--select pagerank --epsilon 0.1 | are for betweenness, which --select does not ask for",
                "--select pagerank --seed 2 | are for betweenness, which --select does not ask for",
                "--select pagerank --to us | are for subsetBetweenness, which --select does not ask for",
                "--select pagerank --target us | is for personalPagerank, which --select does not ask for",
                "--select subsetBetweenness | needs to know between whom: --from or --from-side, --to or --to-side",
                "--select personalPagerank | needs to know from whom it starts: --target",
                "--select betweennessLow | there is no measure 'betweennessLow' of centrality; did you mean",
                "--from nobody | there is no actor 'nobody' in graph peace-talks-2024",
                "--to-side russa | there is no side 'russa' in graph peace-talks-2024; did you mean 'russia'?",
                "--target nobody | there is no actor 'nobody'",
                "--arcs --explain us | --arcs scores arcs, and --explain is about an actor",
                "--arcs --select betweenness | --arcs is about exact betweenness",
                "--explain us --target us | --explain is about exact betweenness",
                "--explain nobody | there is no actor 'nobody'"
            })
    void whatMakesNoSenseIsWrongUsage(String options, String message) {
        Cli.Outcome outcome = ask(TALKS + " " + options);
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.out()).isEmpty();
    }
}

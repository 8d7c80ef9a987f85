package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** estimate. */
class EstimateCommandTest {
    private static final String KITE = "sample-graphs/krackhardt-kite.yaml";

    @TempDir
    private Path directory;

    private static Cli.Outcome ask(String arguments) {
        return Cli.run(("estimate " + arguments).split(" "));
    }

    /** The case asked as a user would, the parts that are answered, and how they can be known. */
    private record Asked(String command, List<String> parts, List<String> ifNotOverSoon) {
        static Asked of(String command, String... parts) {
            return new Asked(command, List.of(parts), List.of(parts));
        }

        /** On a machine so busy that it is not over in two seconds. */
        Asked elseIn(String... others) {
            return new Asked(command, parts, List.of(others));
        }

        String name() {
            return command.replaceAll(" .*", "");
        }
    }

    private static final String CASE = " sample-graphs/peace-talks-2024.yaml ";
    private static final List<Asked> QUESTIONS = List.of(
            Asked.of("doors" + CASE + "putin", "doors"),
            Asked.of("routes" + CASE + "us putin --top 3", "routes"),
            Asked.of("introduce" + CASE + "putin --for us", "introductions"),
            Asked.of("delegation" + CASE + "putin --size 2", "delegations"),
            Asked.of("whatif" + CASE + "putin --without abramovich", "before and after"),
            Asked.of("compare" + CASE + "putin SCENARIO", "before and after"),
            Asked.of("sensitivity" + CASE + "putin --from zelenskyy", "numbers a notch off"),
            Asked.of("sources" + CASE + "putin --worlds 100", "sources")
                    .elseIn("as things are", "without each source", "the smallest set", "states of the evidence"),
            Asked.of("timeline" + CASE + "putin --every year --worlds 100", "doors")
                    .elseIn("dates", "doors"),
            Asked.of("timeline" + CASE + "--every year --select pagerank", "scores")
                    .elseIn("dates", "scores"));
    private static final List<String> SCORES =
            List.of("analyze", "brokers", "centrality", "communities", "key-players");

    static List<Asked> questions() {
        return QUESTIONS;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionSaysWhatItTakes(Asked asked) throws IOException {
        Path scenario = Files.writeString(directory.resolve("gone.yaml"), "without: [abramovich]\n");
        Cli.Outcome outcome = ask("--format json " + asked.command().replace("SCENARIO", scenario.toString()));
        AnswerSchema.assertDescribes(outcome);
        JsonNode answer = new ObjectMapper().readTree(outcome.out());
        List<JsonNode> parts = new ArrayList<>();
        answer.at("/results/parts").forEach(parts::add);
        assertThat(parts.stream().map(part -> part.get("part").asText()).skip(1).toList())
                .isIn(asked.parts(), asked.ifNotOverSoon());
        assertThat(parts.get(0).get("part").asText()).isEqualTo("reading");
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.get("seconds").asDouble()).isPositive());
    }

    /** Whoever adds a command to the list adds how it is asked. */
    @Test
    void everyCommandOfTheListIsAskedHere() {
        assertThat(Stream.concat(SCORES.stream(), QUESTIONS.stream().map(Asked::name))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Commands.estimable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze " + KITE + " --target jane",
                "brokers " + KITE + " --permutations 5 --undirected",
                "centrality " + KITE,
                "centrality " + KITE + " --select pagerank --threads 1",
                "centrality " + KITE + " --arcs --to jane",
                "centrality " + KITE + " --explain jane",
                "communities " + KITE,
                "key-players " + KITE + " --size 2 --goal reach,fragment"
            })
    void everyCommandThatScoresSaysWhatItTakes(String command) throws IOException {
        AnswerSchema.assertDescribes(ask("--format json " + command));
    }

    @Test
    void allThatCanBeEstimatedSaysSo() {
        for (String name : Commands.estimable()) {
            Object command = Commands.parser(name, null)
                    .orElseThrow()
                    .getSubcommands()
                    .get(name)
                    .getCommandSpec()
                    .userObject();
            assertThat(command).as(name).isInstanceOf(Estimable.class);
        }
    }

    @Test
    void thePartsAreThoseThatWereSelected() {
        assertThat(ask("--format csv centrality " + KITE + " --select harmonicIn,pagerank")
                        .out()
                        .lines()
                        .map(line -> line.replaceAll(",.*", "")))
                .containsExactly("part", "reading", "harmonic", "PageRank");
        assertThat(ask("analyze " + KITE).out().replaceAll("\\s+", " "))
                .contains("What it would take", "sole doors", "it was done")
                .contains("Left out: opening the database, loading the map");
    }

    /** Without the budget nobody would know which of the two is meant. */
    @Test
    void betweennessOverItsBudgetIsEstimatedAsAnEstimate() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int node = 0; node < 4_000; node++) {
            for (int step = 1; step < 5; step++) {
                list.append(node)
                        .append(' ')
                        .append((node * step + 7 * step) % 4_000)
                        .append('\n');
            }
        }
        Path file = Files.writeString(directory.resolve("many.txt"), list);
        String question = "centrality " + file + " --select betweenness --threads 1 --budget ";
        assertThat(ask(question + "0.001").out().replaceAll("\\s+", " "))
                .contains("betweenness, estimated", "exact would take about");
        assertThat(ask(question + "1000").out()).doesNotContain("estimated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "graphs | there is nothing to estimate of 'graphs'; there is of analyze, brokers, centrality,",
                "centralty x | there is nothing to estimate of 'centralty'; did you mean 'centrality'?",
                "centrality --help | help takes no time: 'backchannel centrality --help'",
                "centrality | missing required parameter: 'GRAPH'",
                "centrality sample-graphs/krackhardt-kite.yaml --nonsense | 'backchannel centrality' has no option",
                "centrality sample-graphs/krackhardt-kite.yaml --target us | there is no actor 'us'",
                "key-players sample-graphs/krackhardt-kite.yaml --size 11 | a set of 11 is too large",
                "doors sample-graphs/krackhardt-kite.yaml nobody | there is no actor 'nobody'",
                "doors sample-graphs/krackhardt-kite.yaml jane --worlds 99 | --worlds is 100 or more",
                "delegation sample-graphs/krackhardt-kite.yaml jane --size 99 | needs as many candidates",
                "whatif sample-graphs/krackhardt-kite.yaml jane --without jane | there is nobody to reach"
            })
    void whatMakesNoSenseIsWrongUsage(String command, String message) {
        Cli.Outcome outcome = ask(command);
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.out()).isEmpty();
    }
}

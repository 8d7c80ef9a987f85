package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a confidential source nothing but its grade is in any report that is asked for with --redact. */
class RedactedReportsTest {
    private static final String MAP = """
            graph: g
            target: t
            sources:
              mole-in-ministry: {title: THE MOLE, publisher: MOLE PRESS, date: 1999-09-09, url: "https://mole.example",
                reliability: B, confidential: true}
              quoted: {title: A quoted aide, within: mole-in-ministry, reliability: C}
            actors:
              a: {name: Ada, side: east}
              b: {name: Bo, side: east}
              c: {name: Cy, side: west}
              t: {name: Tom}
            ties:
              - {from: a, to: b, type: has-access-to, since: 2001, evidence: [{source: mole-in-ministry, credibility: 2,
                  at: MOLE PLACE, says: MOLE WORDS}, {source: quoted, credibility: 1}]}
              - {from: b, to: t, type: has-access-to, since: 2002, evidence: [{source: mole-in-ministry, credibility: 1}]}
              - {from: c, to: t, type: has-access-to, since: 2003, evidence: [{source: quoted, credibility: 2}]}
            """;

    private static final List<String> SECRETS = List.of("MOLE", "mole", "1999-09-09", "PRESS");

    /** What each command is asked, after the map. */
    private static final Map<String, String> ASKED = Map.ofEntries(
            Map.entry("doors", "t --redact"),
            Map.entry("routes", "a t --redact"),
            Map.entry("sources", "t --redact"),
            Map.entry("sensitivity", "t --redact"),
            Map.entry("whatif", "t --without b --redact"),
            Map.entry("compare", "t SCENARIO --redact"),
            Map.entry("introduce", "t --for a --redact"),
            Map.entry("delegation", "t --size 1 --from a,c --redact"),
            Map.entry("timeline", "t --every year --redact"),
            Map.entry("show", "a --redact"),
            Map.entry("diff", "MAP --redact"),
            Map.entry("brokers", ""),
            Map.entry("centrality", ""),
            Map.entry("communities", ""),
            Map.entry("key-players", "--size 2"));

    /** They name no source at all, so that there is nothing to leave out. */
    private static final List<String> WITHOUT_SOURCES = List.of("brokers", "centrality", "communities", "key-players");

    @TempDir
    private static Path directory;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(directory.resolve("map.yaml"), MAP);
        Files.writeString(
                directory.resolve("other.yaml"),
                MAP.replace("credibility: 1", "credibility: 3").replace("MOLE WORDS", "MOLE SAYS"));
        Files.writeString(directory.resolve("scenario.yaml"), "without: [b]\n");
    }

    static Stream<Arguments> commandsAndFormats() {
        return ASKED.keySet().stream()
                .flatMap(command -> Stream.of("table", "markdown", "csv", "json", "jsonl", "html")
                        .map(format -> Arguments.of(command, format)));
    }

    private static Cli.Outcome ask(String command, String format, String arguments) {
        List<String> words =
                new ArrayList<>(List.of(command, directory.resolve("map.yaml").toString()));
        Arrays.stream(arguments.split(" ")).filter(word -> !word.isEmpty()).forEach(words::add);
        words.replaceAll(word -> switch (word) {
            case "SCENARIO" -> directory.resolve("scenario.yaml").toString();
            case "MAP" -> directory.resolve("other.yaml").toString();
            default -> word;
        });
        words.addAll(List.of("--format", format));
        return Cli.run(words.toArray(new String[0]));
    }

    @ParameterizedTest
    @MethodSource("commandsAndFormats")
    void nothingOfItIsSaid(String command, String format) {
        Cli.Outcome outcome = ask(command, format, ASKED.get(command));

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).doesNotContain(SECRETS);
        // Lines of nothing found are none.
        assertThat(outcome.out())
                .satisfiesAnyOf(
                        out -> assertThat(out).isNotEmpty(),
                        out -> assertThat(format).isEqualTo("jsonl"));
        assertThat(outcome.err()).doesNotContain(SECRETS);
    }

    @Test
    void withoutTheOptionItIsSaidSoThatTheTestCanFail() {
        for (String command : List.of("doors", "routes", "sources", "sensitivity", "show", "diff")) {
            Cli.Outcome outcome = ask(command, "table", ASKED.get(command).replace(" --redact", ""));
            assertThat(outcome.out()).as(command).contains("MOLE");
        }
    }

    @Test
    void everyCommandThatAnswersAQuestionIsAskedHere() {
        TreeSet<String> questions = new TreeSet<>();
        Commands.in(CommandGroup.QUESTIONS).forEach(entry -> questions.add(entry.name()));

        assertThat(ASKED.keySet()).containsAll(questions);
        ASKED.forEach(
                (command, arguments) -> assertThat(arguments.contains("--redact") || WITHOUT_SOURCES.contains(command))
                        .as(command)
                        .isTrue());
    }
}

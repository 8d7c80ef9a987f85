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

/** sensitivity. */
class SensitivityCommandTest {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml putin";

    @TempDir
    private Path directory;

    private static Cli.Outcome ask(String arguments) {
        return Cli.run(("sensitivity " + arguments).split(" "));
    }

    private static String words(String arguments) {
        Cli.Outcome outcome = ask(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out().replaceAll("\\s+", " ");
    }

    @Test
    void theDoorToPutinStandsWhateverIsANotchOff() {
        assertThat(words(TALKS))
                .contains("Who comes first does not change, whether all grades, all strengths")
                .contains("none alone, moved a notch, puts somebody else first.")
                .contains("What comes nearest is the reliability of Oleksii Reznikov, former defence minister: with D"
                        + " instead of C, Roman Abramovich leads the other doors by 0.026 instead of 0.042.");
    }

    @Test
    void aLetterThatTurnsItIsSaidInWords() throws IOException {
        Path map = Files.writeString(directory.resolve("two-doors.yaml"), """
                graph: two-doors
                actors: {o: {name: Olga}, a: {name: Ada}, b: {name: Bo}, t: {name: Tom}}
                sources: {s: {title: The Post, reliability: C}, r: {title: The Mail, reliability: C}}
                ties:
                  - {from: o, to: a, type: has-access-to, confidence: 1}
                  - {from: o, to: b, type: has-access-to, confidence: 1}
                  - {from: a, to: t, type: has-access-to, evidence: [{source: s, credibility: 1}]}
                  - {from: b, to: t, type: has-access-to, evidence: [{source: r, credibility: 2}]}
                """);

        assertThat(words(map + " t --from o"))
                .contains("the door is Ada.")
                .contains("do alone, moved a notch: first of all the reliability of The Post, D instead of C, where the"
                        + " door changes from Ada to Bo.")
                .contains("all outcomes of what matters, on every side: exact");
    }

    @Test
    void threadsChangeNothingAndTheSeedDoes() {
        String json = ask(TALKS + " --worlds 300 --threads 1 --format json").out();

        assertThat(ask(TALKS + " --worlds 300 --threads 4 --format json").out()).isEqualTo(json);
        assertThat(ask(TALKS + " --worlds 300 --seed 2 --format json").out()).isNotEqualTo(json);
    }

    @Test
    void withoutAnyWayItSaysSo() throws IOException {
        Path map =
                Files.writeString(directory.resolve("two.yaml"), "graph: two\nactors: {a: {name: A}, b: {name: B}}\n");

        assertThat(words(map + " b")).contains("no door is critical.").contains("No number is on a way to B.");
        AnswerSchema.assertDescribes(ask(map + " b --format json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --from zelenskyy --max-hops 3", " --pass-on 0.5", " --projection influence"})
    void answersAreAsTheirSchemaSays(String options) throws IOException {
        AnswerSchema.assertDescribes(ask(TALKS + options + " --worlds 200 --format json"));
    }

    @Test
    void everyFieldIsExplained() throws IOException {
        AnswerSchema.assertExplained("sensitivity", "docs/uncertainty.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "markdown", "html", "csv", "jsonl"})
    void everyFormatNamesThem(String format) {
        assertThat(words(TALKS + " --worlds 200 --format " + format)).containsIgnoringCase("reznikov");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--exact | --exact: ",
                "--worlds 50 | --worlds is 100 or more, not 50",
                "--from zelensky-y | did you mean 'zelenskyy'"
            })
    void whatIsWrongIsSaid(String options, String message) {
        Cli.Outcome outcome = ask(TALKS + " " + options);

        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains(message);
    }
}

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

/** sources. */
class SourcesCommandTest {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml putin";

    @TempDir
    private Path directory;

    private static Cli.Outcome ask(String arguments) {
        return Cli.run(("sources " + arguments).split(" "));
    }

    private static String words(String arguments) {
        Cli.Outcome outcome = ask(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out().replaceAll("\\s+", " ");
    }

    @Test
    void theCaseHangsOnReznikov() {
        assertThat(words(TALKS))
                .contains("the door is Roman Abramovich.")
                .contains(
                        "If Oleksii Reznikov, former defence minister, is wrong (a chance of 0.35, as graded), the door"
                                + " changes from Roman Abramovich to Russia.")
                .contains("Russia, 0.009 yes");
    }

    @Test
    void ofOneOriginItIsExactAndLeavesWhatDoorsSaysOfIt() {
        assertThat(words(TALKS + " --from ukraine"))
                .contains("The chance that a request gets through to Vladimir Putin is 0.142;")
                .contains("without that, the chance is 0.03001.")
                .contains("outcomes of what matters: exact")
                .contains(
                        "Where to ask next: whether “Roman Abramovich has access to Vladimir Putin” holds. If so, Roman"
                                + " Abramovich comes first, if not, Russia comes first.");
    }

    @Test
    void threadsChangeNothingAndTheSeedDoes() {
        String json = ask(TALKS + " --threads 1 --format json").out();

        assertThat(ask(TALKS + " --threads 4 --format json").out()).isEqualTo(json);
        assertThat(ask(TALKS + " --seed 2 --format json").out()).isNotEqualTo(json);
    }

    @Test
    void withoutAnySourceItSaysSo() throws IOException {
        Path map =
                Files.writeString(directory.resolve("two.yaml"), "graph: two\nactors: {a: {name: A}, b: {name: B}}\n");

        assertThat(words(map + " b")).contains("no door is critical. It rests on no source.");
        AnswerSchema.assertDescribes(ask(map + " b --format json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --from zelenskyy --max-hops 3", " --pass-on 0.5"})
    void answersAreAsTheirSchemaSays(String options) throws IOException {
        AnswerSchema.assertDescribes(ask(TALKS + options + " --worlds 200 --format json"));
    }

    @Test
    void everyFieldIsExplained() throws IOException {
        AnswerSchema.assertExplained("sources", "docs/uncertainty.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "markdown", "html", "csv", "jsonl"})
    void everyFormatNamesThem(String format) {
        assertThat(words(TALKS + " --worlds 200 --format " + format)).contains("Reznikov");
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

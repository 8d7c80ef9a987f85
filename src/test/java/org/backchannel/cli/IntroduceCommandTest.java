package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** introduce. */
class IntroduceCommandTest {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml putin";

    @TempDir
    private Path directory;

    private static Cli.Outcome ask(String arguments) {
        return Cli.run(("introduce " + arguments).split(" "));
    }

    private static String words(String arguments) {
        Cli.Outcome outcome = ask(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out().replaceAll("\\s+", " ");
    }

    @Test
    void theCaseWouldHaveZelenskyyMeetAbramovich() {
        assertThat(words(TALKS))
                .contains("What helps most is to introduce Volodymyr Zelenskyy to Roman Abramovich")
                .contains("; Ukraine, who has a way to both, could introduce them.")
                .contains("5000 to choose from, 5000 others to report from; seed 1")
                .doesNotContain("To Vladimir Putin");
    }

    @Test
    void theTargetItselfAlwaysWins() {
        assertThat(words(TALKS + " --for zelenskyy --direct --anyone --top 1 --strength 1"))
                .contains("introduce Volodymyr Zelenskyy to Vladimir Putin")
                .contains("nobody in the map could introduce them");
    }

    @Test
    void strengthChangesTheGainsAndNotTheirOrder() {
        String half = ask(TALKS + " --format csv").out();
        String tenth = ask(TALKS + " --strength 0.05 --format csv").out();

        assertThat(tenth).isNotEqualTo(half);
        assertThat(names(tenth)).isEqualTo(names(half));
    }

    private static String names(String csv) {
        return csv.replaceAll("(?m)(,[0-9.]+){3}$", "");
    }

    @Test
    void threadsChangeNothingAndTheSeedDoes() {
        String json = ask(TALKS + " --threads 1 --format json").out();

        assertThat(ask(TALKS + " --threads 4 --format json").out()).isEqualTo(json);
        assertThat(ask(TALKS + " --seed 2 --format json").out()).isNotEqualTo(json);
    }

    @Test
    void whereNothingHelpsItSaysSo() throws IOException {
        Path map =
                Files.writeString(directory.resolve("two.yaml"), "graph: two\nactors: {a: {name: A}, b: {name: B}}\n");

        assertThat(words(map + " b"))
                .contains("A request of A gets to B with a chance of 0.")
                .contains("There are no two to introduce. --anyone looks");
        AnswerSchema.assertDescribes(ask(map + " b --format json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --for zelenskyy --anyone", " --candidates abramovich,russia --direct --pass-on 0.5"})
    void answersAreAsTheirSchemaSays(String options) throws IOException {
        AnswerSchema.assertDescribes(ask(TALKS + options + " --worlds 200 --format json"));
    }

    @Test
    void everyFieldIsExplained() throws IOException {
        AnswerSchema.assertExplained("introduce", "docs/what-if.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "markdown", "html", "csv", "jsonl"})
    void everyFormatNamesThem(String format) {
        assertThat(words(TALKS + " --worlds 200 --format " + format).toLowerCase(Locale.ROOT))
                .contains("abramovich");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--worlds 50 | --worlds is 100 or more, not 50",
                "--strength 0 | '0' is no number above 0 and up to 1",
                "--strength 2 | '2' is no number above 0 and up to 1",
                "--for zelensky-y | did you mean 'zelenskyy'",
                "--candidates nobody-at-all | there is no actor 'nobody-at-all'",
                "--for putin | nobody is left who wants to reach 'putin': name others with --for",
                "--top 0 | '0' is no whole number from 1"
            })
    void whatIsWrongIsSaid(String options, String message) {
        Cli.Outcome outcome = ask(TALKS + " " + options);

        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains(message);
    }
}

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

/** delegation. */
class DelegationCommandTest {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml putin";

    @TempDir
    private Path directory;

    private static Cli.Outcome ask(String arguments) {
        return Cli.run(("delegation " + arguments).split(" "));
    }

    private static String words(String arguments) {
        Cli.Outcome outcome = ask(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out().replaceAll("\\s+", " ");
    }

    @Test
    void theBestOfEachSizeIsFoundAmongAll() {
        assertThat(words(TALKS + " --size 2"))
                .contains("Send ", "the chance that somebody gets a request through to Vladimir Putin is 0.1")
                .contains("exact: all 105 delegations of 2 were looked at")
                .contains("All 15 candidates together get through with a chance of 0.1")
                .contains("The next best");
    }

    /** Whom the case is about: with him half get through, without him hardly anybody. */
    @Test
    void whatItIsWorthToBringAbramovich() {
        assertThat(words(TALKS + " --size 2 --value-of abramovich"))
                .containsPattern(
                        "With Roman Abramovich 0\\.[56]\\d? \\(0\\.\\d+ to 0\\.\\d+\\) \\(Roman Abramovich and ")
                .containsPattern("\\), without 0\\.1\\d? .*: a difference of 0\\.[45]");
    }

    @Test
    void theSmallestThatDoes() {
        assertThat(words(TALKS + " --from abramovich,zelenskyy,trump --at-least 0.3"))
                .contains("Send Roman Abramovich, and the chance that somebody gets a request through")
                .contains("It was to be 0.3 or more.")
                .contains("exact: no delegation of fewer gets through so surely");
        assertThat(words(TALKS + " --at-least 0.99"))
                .contains("No delegation gets through to Vladimir Putin with a chance of 0.99.");
    }

    @Test
    void somebodyGoesInAnyCaseAndSomebodyDoesNot() {
        assertThat(words(TALKS + " --size 1 --include trump"))
                .contains("Send Donald Trump:", "go in any case Donald Trump");
        assertThat(words(TALKS + " --size 1 --from zelenskyy,ukraine --exclude ukraine"))
                .contains("Send Volodymyr Zelenskyy:", "do not go Ukraine", "candidates 1 ");
    }

    @Test
    void threadsChangeNothing() {
        assertThat(ask(TALKS + " --threads 4 --format json").out())
                .isEqualTo(ask(TALKS + " --threads 1 --format json").out());
    }

    /** C(300, 4) are 330 million. */
    @Test
    void aGreedySearchSaysHowMuchMayBeMissing() throws IOException {
        StringBuilder map = new StringBuilder("graph: crowd\nactors:\n  door: {name: Door}\n");
        StringBuilder ties = new StringBuilder("ties:\n");
        for (int actor = 0; actor < 300; actor++) {
            map.append("  a").append(actor).append(": {name: A").append(actor).append("}\n");
            ties.append("  - {from: a")
                    .append(actor)
                    .append(", to: door, type: has-access-to, confidence: 0.")
                    .append(1 + actor % 5)
                    .append("}\n");
        }
        Path file = Files.writeString(directory.resolve("crowd.yaml"), map.append(ties));

        assertThat(words(file + " door --size 4 --worlds 400"))
                .contains(
                        "greedy, then exchanges of one for one",
                        "no delegation of 4 in more than",
                        "% of the best is missing");
        assertThat(words(file + " door --at-least 0.98 --worlds 400")).contains("Wolsey's bound");
        AnswerSchema.assertDescribes(ask(file + " door --size 4 --worlds 400 --format json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " --size 2 --value-of abramovich,zelenskyy --exclude trump",
                " --at-least 0.1",
                " --at-least 1",
                " --from zelenskyy --size 1 --value-of zelenskyy"
            })
    void answersAreAsTheirSchemaSays(String options) throws IOException {
        AnswerSchema.assertDescribes(ask(TALKS + options + " --worlds 200 --format json"));
    }

    @Test
    void everyFieldIsExplained() throws IOException {
        AnswerSchema.assertExplained("delegation", "docs/what-if.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "markdown", "html", "csv", "jsonl"})
    void everyFormatNamesThem(String format) {
        assertThat(words(TALKS + " --worlds 200 --from abramovich --format " + format)
                        .toLowerCase(Locale.ROOT))
                .contains("abramovich");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--size 30 | a delegation of 30 needs as many candidates; there are 15",
                "--size 2 --at-least 0.5 | --size is not for it to take",
                "--at-least 0.5 --value-of trump | --value-of compares delegations of one size",
                "--size 1 --include trump,biden | --include names 2, which is more than --size 1",
                "--size 1 --include trump --value-of biden | --include names 1 and --value-of somebody else",
                "--include trump --exclude trump | 'trump' is to be included and excluded",
                "--value-of trump --exclude trump | 'trump' is excluded",
                "--include putin | 'putin' is the target and cannot be sent",
                "--from putin | nobody is left to send to 'putin': name candidates with --from",
                "--from zelensky-y | did you mean 'zelenskyy'"
            })
    void whatIsWrongIsSaid(String options, String message) {
        Cli.Outcome outcome = ask(TALKS + " " + options);

        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains(message);
    }
}

package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** plot. */
class PlotCommandTest {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml";

    @TempDir
    private Path directory;

    private String to(String file) {
        return directory.resolve(file).toString();
    }

    @Test
    void themeSizeMeasureAndNumberOfStatesAreTheUsers() throws IOException {
        String[] words = {
            "plot",
            "ranks",
            TALKS,
            "--measure",
            "decayIn",
            "--worlds",
            "20",
            "--theme",
            "dark",
            "--size",
            "1200x700",
            "-o",
            to("ranks.svg")
        };
        assertThat(Cli.run(words).err()).isEmpty();
        assertThat(Files.readString(directory.resolve("ranks.svg")))
                .contains(
                        "width=\"1200\" height=\"700\"",
                        "#14181f",
                        "Decay in: how sure is the ranking?",
                        "Rank over 20 states");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criticality MAP",
                "ranks MAP --worlds 100",
                "matrix MAP",
                "timeline MAP a --every year",
                "whatif MAP a --without c --worlds 100"
            })
    void hostileNamesDoNothing(String plot) throws IOException {
        Path map = Files.writeString(directory.resolve("map.yaml"), """
                graph: g
                target: a
                actors:
                  a: {name: "</text><script>"}
                  b: {name: "<img src=x onerror=1>"}
                  c: {name: Cy}
                ties:
                  - {from: b, to: a, type: has-access-to, confidence: 0.5, since: 2020}
                  - {from: c, to: b, type: has-access-to, confidence: 0.5, since: 2021}
                """);

        String[] words = ("plot " + plot + " -o " + to("c.svg"))
                .replace("MAP", map.toString())
                .split(" ");

        assertThat(Cli.run(words).err()).isEmpty();
        assertThat(Files.readString(directory.resolve("c.svg")))
                .contains("&lt;img src=x onerror=1&gt;")
                .doesNotContain("<script", "<img");
    }

    @Test
    void whatCannotBePlottedIsSaidBeforeAnythingIsComputed() {
        assertThat(Cli.run("plot").err())
                .contains(
                        "plot ranks, plot criticality, plot distribution, plot timeline, plot whatif or plot matrix?");
        assertThat(Cli.run("plot", "ranks", "nowhere.yaml", "-o", to("ranks.html"))
                        .err())
                .contains("name a file that ends in .svg, .png or .pdf");
        assertThat(Cli.run("plot", "ranks", TALKS, "--measure", "betweennes", "-o", to("r.svg"))
                        .err())
                .contains("did you mean 'betweenness'?");
        assertThat(Cli.run("plot", "criticality", TALKS, "--target", "nobody", "-o", to("c.svg"))
                        .err())
                .contains("there is no actor 'nobody'");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aTimelineHasTheDatesThatWereAskedFor() throws IOException {
        String[] words = {
            "plot",
            "timeline",
            TALKS,
            "putin",
            "--every",
            "month",
            "--since",
            "2022-02",
            "--until",
            "2022-05",
            "-o",
            to("t.svg")
        };
        assertThat(Cli.run(words).err()).isEmpty();
        assertThat(Files.readString(directory.resolve("t.svg")))
                .contains(
                        "Who opens the door to Vladimir Putin, 2022-02 to 2022-05?",
                        ">2022-02</text>",
                        "to 2022-04: Russian delegation of 2022")
                .doesNotContain(">2022-06</text>");
    }

    @Test
    void whatNoTieDatesIsNoTimeline() {
        assertThat(Cli.run("plot", "timeline", "sample-graphs/krackhardt-kite.yaml", "jane", "-o", to("t.svg"))
                        .err())
                .contains("no tie of graph krackhardt-kite has a 'since' or 'until'");
    }

    @Test
    void whatIfTakesTheChangesOfTheCommandWhatIf() throws IOException {
        String[] words = {
            "plot",
            "whatif",
            TALKS,
            "putin",
            "--without",
            "abramovich",
            "--worlds",
            "200",
            "--theme",
            "dark",
            "-o",
            to("w.svg")
        };
        assertThat(Cli.run(words).err()).isEmpty();
        assertThat(Files.readString(directory.resolve("w.svg")))
                .contains("Without Roman Abramovich: the chance", "200 worlds before and after", "#14181f");
        assertThat(Cli.run("plot", "whatif", TALKS, "putin", "-o", to("none.svg"))
                        .err())
                .contains("what if what? name a change");
        assertThat(directory.resolve("none.svg")).doesNotExist();
    }

    @Test
    void aMatrixIsOfTheDateThatWasAskedFor() throws IOException {
        assertThat(Cli.run("plot", "matrix", TALKS, "--as-of", "2022-03", "-o", to("m.svg"))
                        .err())
                .isEmpty();
        assertThat(Files.readString(directory.resolve("m.svg")))
                .contains("As of 2022-03", "Who has access to whom: 24 actors", "Oleksii Reznikov to");
    }
}

package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** draw. */
class DrawCommandTest {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml";

    @TempDir
    private Path directory;

    private Cli.Outcome draw(String file, String... options) {
        List<String> all = new ArrayList<>(
                List.of("draw", TALKS, "-o", directory.resolve(file).toString()));
        all.addAll(Arrays.asList(options));
        return Cli.run(all.toArray(String[]::new));
    }

    private byte[] drawn(String file, String... options) throws IOException {
        Cli.Outcome outcome = draw(file, options);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.code()).isZero();
        return Files.readAllBytes(directory.resolve(file));
    }

    @ParameterizedTest
    @CsvSource({"door.svg, <?xml", "door.PNG, PNG", "door.pdf, %PDF-"})
    void theEndingOfTheFileSaysTheFormat(String file, String begins) throws IOException {
        assertThat(new String(drawn(file, "--target", "putin"), 0, 8, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains(begins);
    }

    @Test
    void theDateThatIsAskedForIsDrawn() throws IOException {
        assertThat(new String(drawn("door.svg", "--target", "putin", "--as-of", "2022-03")))
                .contains("As of 2022-03", "Russian delegation of 2022");
    }

    @Test
    void originsSizeAndThemeAreTheUsers() throws IOException {
        assertThat(new String(drawn(
                        "door.svg", "--target", "putin", "--from", "musk", "--size", "1200x700", "--theme", "dark")))
                .contains("width=\"1200\" height=\"700\"", "fill=\"#14181f\"", "Elon Musk")
                .doesNotContain("Joe Biden");
    }

    @Test
    void aPageIsNamedByItsName() {
        assertThat(draw("page.svg", "--target", "putin", "--size", "A4").code()).isZero();
        assertThat(directory.resolve("page.svg")).content().contains("width=\"1123\" height=\"794\"");
    }

    @Test
    void whatIsNoPictureIsSaid() {
        assertThat(draw("door.jpg", "--target", "putin"))
                .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE))
                .satisfies(outcome -> assertThat(outcome.err()).contains("ends in .svg, .png, .pdf or .html"));
        assertThat(draw("door.svg", "--target", "putin", "--size", "10x10").err())
                .contains("--size: a picture is 800x500 to 10000x10000 pixels, or upright 500x800 to that, not 10x10");
        assertThat(draw("door.svg", "--target", "putin", "--size", "large").err())
                .contains("'large' is no size; give pixels across and down: 1600x900, or a4, or a4-upright");
        assertThat(draw("door.svg", "--target", "nobody").err()).contains("there is no actor 'nobody'");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void lettersThatTheFontLacksAreNamed() throws IOException {
        Path map = Files.writeString(
                directory.resolve("map.yaml"),
                "graph: g\nactors:\n  a: {name: 習近平}\n  b: {name: Bo}\nties:\n"
                        + "  - {from: b, to: a, type: has-access-to, confidence: 1}\n");
        String png = directory.resolve("door.png").toString();
        assertThat(Cli.run("draw", map.toString(), "--target", "a", "-o", png).err())
                .contains("the bundled font has no letter for 平習近");
    }
}

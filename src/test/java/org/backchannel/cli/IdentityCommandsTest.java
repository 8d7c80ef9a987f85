package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backchannel.format.GraphFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** duplicates, merge and unmerge, as they are typed. */
class IdentityCommandsTest {
    private static final String TEXT = """
            graph: harbour
            actors:
              ada: {name: Ada Kessler}
              ada-k: {name: "Kessler, Ada"}
              bo: {name: Bo}
            ties:
              - {from: ada, to: bo, type: met, confidence: 1}
              - {from: ada-k, to: bo, type: advises, confidence: 1}
            """;

    @TempDir
    private Path directory;

    private String map;

    @BeforeEach
    void write() throws IOException {
        Path file = directory.resolve("map.yaml");
        Files.writeString(
                file, GraphFiles.text(GraphFiles.readText("map.yaml", TEXT).orThrow()));
        map = file.toString();
    }

    @Test
    void aPairIsProposedMergedAndTakenBack() throws IOException {
        String before = Files.readString(Path.of(map));
        assertThat(Cli.run("duplicates", map).out())
                .contains("ada (Ada Kessler) and ada-k (Kessler, Ada)", "another order", "neighbour in common");
        assertThat(Path.of(map)).hasContent(before);
        Cli.Outcome merged = Cli.run("merge", map, "ada", "Kessler, Ada");
        assertThat(merged.err()).isEmpty();
        assertThat(merged.out()).contains("takes it back");
        assertThat(GraphFiles.load(Path.of(map)).actors()).hasSize(2);
        assertThat(Cli.run("duplicates", map).out()).contains("No two of its 2 actors look alike.");
        assertThat(Cli.run("show", map, "Kessler, Ada").out())
                .startsWith("Ada Kessler")
                .containsPattern("Was merged with +Kessler, Ada \\(ada-k\\)")
                .doesNotContain("graph: merged");
        assertThat(Cli.run("unmerge", map, "ada-k").code()).isZero();
        assertThat(Path.of(map)).hasContent(before);
    }

    @Test
    void homonymsArePinnedAndLetGo() {
        assertThat(Cli.run("duplicates", map, "--different", "ada,ada-k").code())
                .isZero();
        assertThat(Cli.run("duplicates", map).out()).contains("No two of its 3 actors look alike.");
        assertThat(Cli.run("merge", map, "ada", "ada-k").code()).isEqualTo(2);
        assertThat(Cli.run("duplicates", map, "--maybe-same", "ada,ada-k").code())
                .isZero();
        assertThat(Cli.run("merge", map, "ada", "ada-k").code()).isZero();
    }

    @Test
    void commentsAreNotLostWithoutAWord() throws IOException {
        Path own = Files.writeString(directory.resolve("own.yaml"), "# mine\n" + TEXT);
        Cli.Outcome refused = Cli.run("merge", own.toString(), "ada", "ada-k");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("its comments and its order would be lost");
        assertThat(Cli.run("merge", own.toString(), "ada", "ada-k", "-o", own.toString())
                        .code())
                .isZero();
        assertThat(GraphFiles.load(own).actors()).hasSize(2);
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(Cli.run("merge", map, "ada", "adda").code()).isEqualTo(2);
        assertThat(Cli.run("merge", map, "ada").code()).isEqualTo(2);
        assertThat(Cli.run("unmerge", map, "bo").err()).contains("none was merged");
        assertThat(Cli.run("duplicates", map, "--different", "ada").code()).isEqualTo(2);
        assertThat(Cli.run("duplicates", map, "--min-score", "2").code()).isEqualTo(2);
    }

    @Test
    void theJsonIsAsItsSchemaSays() throws IOException {
        AnswerSchema.assertDescribes(Cli.run("duplicates", map, "--format", "json"));
        AnswerSchema.assertDescribes(Cli.run("duplicates", map, "--min-score", "1", "--format", "json"));
    }
}

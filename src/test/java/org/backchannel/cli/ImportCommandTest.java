package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.format.GraphFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** import, as it is typed. */
class ImportCommandTest {
    private static final String MAPPING = """
            graph: register
            sources: {register: {title: The register, reliability: B}}
            actors:
              who: {name: Who}
              whom: {name: Whom, kind: {value: organisation}}
            ties:
              - {from: who, to: whom, type: {value: leads}, since: Since, evidence: [{source: register, credibility: {value: 2}}]}
            """;

    @TempDir
    private Path directory;

    private String mapping;
    private String map;

    @BeforeEach
    void write() throws IOException {
        mapping = write("mapping.yaml", MAPPING);
        map = directory.resolve("map.yaml").toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private Cli.Outcome run(String text, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("import", "--mapping", mapping, write("table.csv", "Who,Whom,Since\n" + text), "-o", map));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(new String[0]));
    }

    private List<String> ties() {
        return GraphFiles.load(Path.of(map)).ties().stream()
                .map(tie -> tie.id())
                .toList();
    }

    @Test
    void aTableBecomesAMap() throws IOException {
        Cli.Outcome outcome = run("Ada,Quay,2020\nBo,Quay,\n");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("map.yaml was written.", "Actors    3", "Evidence  2 items");
        assertThat(ties()).containsExactly("ada--leads--quay", "bo--leads--quay");
        assertThat(Cli.run("check", map).code()).isZero();
    }

    @Test
    void theSameExtractAgainChangesNothing() throws IOException {
        run("Ada,Quay,2020\n");
        String before = Files.readString(Path.of(map));
        assertThat(run("Ada,Quay,2020\n").out()).contains("brought up to date", "The two maps say the same.");
        assertThat(Path.of(map)).hasContent(before);
    }

    @Test
    void aLaterExtractUpdatesAddsAndKeepsWhatItNoLongerSays() throws IOException {
        run("Ada,Quay,2020\nBo,Quay,\n");
        Cli.Outcome outcome = run("Ada,Quay,2021\nCy,Quay,\n");
        assertThat(ties()).containsExactly("ada--leads--quay", "bo--leads--quay", "cy--leads--quay");
        assertThat(outcome.out()).contains("since: 2020 → 2021", "tie cy--leads--quay");
    }

    @Test
    void anAuthoritativeSourceRetiresWhatItNoLongerSaysAndNothingOfOthers() throws IOException {
        run("Ada,Quay,2020\nBo,Quay,\nCy,Quay,\n");
        String edited = Files.readString(Path.of(map))
                .replace("sources:\n", "sources:\n  post: {title: Post, reliability: C}\n")
                .replaceFirst("(?s)(from: bo.*?evidence:\n)", "$1      - {source: post, credibility: 3}\n");
        write("map.yaml", edited);
        Cli.Outcome outcome = run("Ada,Quay,2020\n", "--authoritative", "register");
        assertThat(ties()).containsExactly("ada--leads--quay", "bo--leads--quay");
        assertThat(GraphFiles.load(Path.of(map)).ties().get(1).evidence())
                .extracting(item -> item.source())
                .containsExactly("post");
        assertThat(GraphFiles.load(Path.of(map)).actors()).doesNotContainKey("cy");
        assertThat(outcome.out()).contains("Removed");
        assertThat(run("Ada,Quay,2020\n", "--authoritative", "rgister").err())
                .contains("neither the map nor the import has 'rgister'", "post, register");
    }

    @Test
    void replaceKeepsNothing() throws IOException {
        run("Ada,Quay,2020\n");
        assertThat(run("Bo,Quay,2020\n", "--replace").code()).isZero();
        assertThat(ties()).containsExactly("bo--leads--quay");
    }

    @Test
    void tooManyRejectsEndWith65AndLeaveTheMapAlone() throws IOException {
        run("Ada,Quay,2020\n");
        Cli.Outcome outcome = run("Bo,Quay,May\nCy,Quay,2020\n");
        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err())
                .contains("1 of 2 records were rejected, and 5% are allowed", "table.csv.rejected.csv");
        assertThat(ties()).containsExactly("ada--leads--quay");
        assertThat(run("Bo,Quay,May\nCy,Quay,2020\n", "--max-rejected", "50%").out())
                .contains("no date: 1", "has what was rejected");
        assertThat(run("Bo,Quay,May\n", "--max-rejected", "few").code()).isEqualTo(2);
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        String table = write("table.csv", "Who,Whom\n");
        assertThat(Cli.run("import", table).err()).contains("--mapping FILE", "--guess");
        assertThat(Cli.run("import", "--mapping", mapping).code()).isEqualTo(2);
        assertThat(Cli.run("import", "--mapping", mapping, table, "--replace").code())
                .isEqualTo(2);
        assertThat(Cli.run("import", "--mapping", mapping + "x", table).code()).isEqualTo(66);
        assertThat(Cli.run("import", "--mapping", mapping, table + "x").code()).isEqualTo(66);
        assertThat(Cli.run("import", "--mapping", mapping, table).code()).isEqualTo(65);
        assertThat(Cli.run("import", "--guess", table, "--mapping", mapping).code())
                .isEqualTo(2);
    }

    @Test
    void aGuessIsWrittenAndOverwritesNothing() throws IOException {
        String table = write("table.csv", "Source,Target\nAda,Bo\n");
        String file = directory.resolve("guess.yaml").toString();
        assertThat(Cli.run("import", "--guess", table, "-o", file).code()).isZero();
        assertThat(Cli.run("import", "--guess", table, "-o", file).code()).isEqualTo(2);
        assertThat(Cli.run("import", "--mapping", file, table).out()).contains("Nothing was written");
        assertThat(Cli.run("import", "--guess", table).out()).isEqualTo(Files.readString(Path.of(file)));
    }

    @Test
    void theJsonIsAsItsSchemaSays() throws IOException {
        AnswerSchema.assertDescribes(run("Ada,Quay,2020\n", "--format", "json"));
        AnswerSchema.assertDescribes(run("Ada,Quay,2021\n,,\nBo,,2020\n", "--format", "json", "--max-rejected", "1"));
    }
}

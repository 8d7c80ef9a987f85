package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backchannel.format.GraphFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportConvertTest {
    private static final String CASE = "sample-graphs/peace-talks-2024.yaml";

    @TempDir
    private Path directory;

    @Test
    void theEndingSaysTheFormatAndWhatIsLostIsSaid() throws IOException {
        String file = directory.resolve("case.gexf").toString();
        Cli.Outcome outcome = Cli.run("export", CASE, "-o", file, "--with", "betweenness,community,positions");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines(file
                        + ": GEXF does not hold its date, its target, its origins, 72 items of evidence, 16 sources");
        assertThat(Files.readString(Path.of(file)))
                .contains("<attribute id=\"betweenness\"", "<attribute id=\"community\"", "<viz:position ");
    }

    @Test
    void aFileGoesThereAndBack() {
        String there = directory.resolve("case.graphml").toString();
        String back = directory.resolve("back.yaml").toString();
        assertThat(Cli.run("convert", CASE, there).err()).isEmpty();
        assertThat(Cli.run("convert", there, back).code()).isZero();
        assertThat(GraphFiles.load(Path.of(back))).isEqualTo(GraphFiles.load(Path.of(CASE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "cyjs", "cytoscape.json", "graphology.json", "node-link.json"})
    void commandsTakeOtherFormatsAsTheyTakeMaps(String ending) {
        String file = directory.resolve("case." + ending).toString();
        assertThat(Cli.run("export", CASE, "-o", file).code()).isZero();
        Cli.Outcome doors = Cli.run("doors", file, "putin");
        assertThat(doors.out()).isEqualTo(Cli.run("doors", CASE, "putin").out());
    }

    @Test
    void standardStreamsAreDashes() {
        String gexf = Cli.run("convert", CASE, "-", "--format", "gexf").out();
        assertThat(gexf).startsWith("<?xml");
        InputStream stdin = System.in;
        try {
            System.setIn(new ByteArrayInputStream(gexf.getBytes(StandardCharsets.UTF_8)));
            Cli.Outcome outcome = Cli.run("convert", "-", "-", "--from", "gexf", "--format", "yaml");
            assertThat(outcome.code()).isZero();
            assertThat(outcome.out()).contains("abramovich: {name: Roman Abramovich");
        } finally {
            System.setIn(stdin);
        }
        assertThat(Cli.run("export", CASE, "--format", "dot").out()).startsWith("digraph");
    }

    @Test
    void severalFilesGoIntoADirectory() {
        Path tables = directory.resolve("gephi");
        assertThat(Cli.run("export", CASE, "--format", "gephi-csv", "-o", tables.toString())
                        .code())
                .isZero();
        assertThat(tables.resolve("nodes.csv")).exists();
        assertThat(Cli.run("check", tables.toString()).code()).isZero();
        assertThat(Cli.run("export", CASE, "--format", "gephi-csv").code()).isEqualTo(ExitCode.WRONG_USAGE);
        Cli.Outcome intoAFile = Cli.run("export", CASE, "--format", "neo4j-admin", "-o", CASE);
        assertThat(intoAFile.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(intoAFile.err()).contains("is a file");
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        assertUsage("ending does not say which format", "export", CASE, "-o", "x.unknown");
        assertUsage("several formats have this ending", "export", CASE, "-o", "x.json");
        assertUsage("say with --from", "convert", "-", "-", "--format", "gexf");
        assertUsage("did you mean 'betweenness'?", "export", CASE, "--format", "gexf", "--with", "betweeness");
        assertUsage("'gephy' is none of", "export", CASE, "--format", "gephy");
        assertUsage("ask for neo4j:peace-talks-2024", "export", CASE, "--format", "gexf", "--with", "run");
        assertUsage("--weights says what", "doors", CASE, "putin", "--weights", "count");
        Path large = directory.resolve("large.txt");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            rows.append("hub a").append(i).append('\n');
        }
        Files.writeString(large, rows);
        Cli.Outcome mermaid =
                Cli.run("convert", large.toString(), directory.resolve("x.mmd").toString());
        assertThat(mermaid.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(mermaid.err()).contains("more than 100 ties", "has 101");
        assertThat(directory.resolve("x.mmd")).doesNotExist();
    }

    private static void assertUsage(String message, String... arguments) {
        Cli.Outcome outcome = Cli.run(arguments);
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).contains(message);
    }

    @Test
    void anEdgeListBecomesAMapAsSoonAsItsWeightsMeanSomething() throws IOException {
        Path list = Files.writeString(directory.resolve("calls.csv"), "from,to,weight\nAda,Bo,4\nBo,Cy,2\n");
        Path map = directory.resolve("calls.yaml");
        Cli.Outcome refused = Cli.run("convert", list.toString(), map.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(refused.err()).contains(list + ":1:1: ").contains("--weights");
        Cli.Outcome outcome = Cli.run("convert", list.toString(), map.toString(), "--weights", "count");
        assertThat(outcome.err()).contains("tie type 'tie' is none of the vocabulary");
        assertThat(Files.readString(map)).contains("ada: {name: Ada}", "strength: 0.5", "tie-types:");
        assertThat(Cli.run("routes", list.toString(), "ada", "cy", "--weights", "count")
                        .out())
                .contains("Ada → Bo → Cy");
    }

    @Test
    void aBrokenFileIsRefusedWithItsPlaces() throws IOException {
        Path broken =
                Files.writeString(directory.resolve("broken.graphml"), "<graphml>\n<graph><node/></graph></graphml>");
        Cli.Outcome outcome = Cli.run("convert", broken.toString(), "-", "--format", "yaml");
        assertThat(outcome.code()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(outcome.err()).contains(broken + ":2:8: a node needs an id");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void redactedIsRedacted() throws IOException {
        Path map = Files.writeString(directory.resolve("secret.yaml"), """
                graph: g
                sources: {mole: {title: THE MOLE, reliability: C, confidential: true}}
                actors: {a: {name: A}, b: {name: B}}
                ties: [{from: a, to: b, type: met, evidence: [{source: mole, credibility: 2, says: WORDS}]}]
                """);
        for (String command : new String[] {"export", "convert"}) {
            String[] line = command.equals("export")
                    ? new String[] {"export", map.toString(), "--format", "yaml", "--redact"}
                    : new String[] {"convert", map.toString(), "-", "--format", "yaml", "--redact"};
            assertThat(Cli.run(line).out())
                    .contains("reliability: C", "confidential-1")
                    .doesNotContain("MOLE", "mole", "WORDS");
        }
    }
}

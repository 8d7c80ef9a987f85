package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.format.GraphFiles;
import org.backchannel.store.Connection;
import org.backchannel.store.OwnDisk;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every command that writes files, on a disk that is full: it says so, and leaves what was there. */
@ExtendWith(SharedDatabase.class)
@Timeout(120)
class FullDiskIT {
    private static final String MAPPING = """
            graph: register
            actors: {who: {name: Who}, whom: {name: Whom}}
            ties: [{from: who, to: whom, type: {value: leads}, confidence: {value: 1}}]
            """;

    private static final String REGISTER = """
            graph: register
            actors: {ada: {name: Ada}, ada-k: {name: Ada K}, quay: {name: Quay}}
            ties: [{from: ada, to: quay, type: leads, confidence: 1}]
            """;

    @TempDir
    private Path directory;

    private Path before;
    private Path disk;
    private String map;

    @BeforeEach
    void prepare() throws Exception {
        before = Files.createDirectory(directory.resolve("before"));
        disk = Files.createDirectory(directory.resolve("disk"));
        String sample = Files.readString(Path.of("sample-graphs", "peace-talks-2024.yaml"));
        map = elsewhere("map.yaml", sample.replace("graph: peace-talks-2024", "graph: full-disk"));
        OwnDisk.assumeMountable(disk);
    }

    /** A file on a disk with room. */
    private String elsewhere(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    /** A file on the disk before it is full, as commands name it. */
    private String there(String name, String text) throws IOException {
        Path file = before.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return "@" + name;
    }

    private String old(String name) throws IOException {
        return there(name, "old");
    }

    private List<String> outcomes(int freePages, Running database, List<String> commands, String... flags)
            throws Exception {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        java.addAll(List.of(flags));
        java.addAll(List.of("-cp", System.getProperty("java.class.path"), FullDisk.class.getName()));
        java.addAll(List.of(disk.toString(), Integer.toString(freePages), before.toString()));
        java.addAll(commands);
        Connection.Server server = database.connection();
        String login = "NEO4J_URI='" + server.uri() + "' NEO4J_USERNAME='" + server.username() + "' NEO4J_PASSWORD='"
                + server.password().orElseThrow() + "' ";
        Process process = OwnDisk.run(disk, "size=1m", login + OwnDisk.quoted(java));
        return Processes.outcome(process).out().lines().toList();
    }

    private static void assertToldAndUnharmed(List<String> outcomes, List<String> commands) {
        assertThat(outcomes).hasSameSizeAs(commands);
        for (int i = 0; i < commands.size(); i++) {
            assertThat(outcomes.get(i))
                    .as(commands.get(i))
                    .matches("1\tunharmed\t.*backchannel: .*No space left on device")
                    .doesNotContain("bug", ".part");
        }
    }

    /** With room for a page, so that a write fails half-way. */
    @Test
    void aReportOrAMapOrAPictureThatFillsTheDiskIsToldAndWhatWasThereStays(Running database) throws Exception {
        List<String> commands = new ArrayList<>();
        for (String ending : List.of("txt", "md", "json", "html", "xlsx")) {
            commands.add("doors " + map + " putin -o " + old("doors." + ending));
        }
        for (String ending : List.of("csv", "jsonl")) {
            commands.add("centrality " + map + " -o " + old("centrality." + ending));
        }
        for (String ending : ("yaml gexf graphml cytoscape.json cyjs graphology.json node-link.json xlsx dot"
                        + " cypher ftm.json")
                .split(" ")) {
            commands.add("convert " + map + " " + old("map." + ending));
        }
        for (String ending : List.of("svg", "png", "pdf", "html")) {
            commands.add("draw " + map + " --target putin -o " + old("door." + ending));
        }
        commands.add("plot timeline " + map + " putin -o " + old("plot.svg"));
        commands.add("analyze " + map + " -o " + old("analysis.html"));
        old("analysis-1.svg");
        commands.add("analyze " + map + " -o " + old("analysis.md"));
        commands.add("export neo4j:full-disk -o " + old("export.yaml"));

        assertToldAndUnharmed(outcomes(1, database, commands), commands);
    }

    @Test
    void aMapThatIsImportedOrEditedOrBegunOnAFullDiskIsToldAndWhatWasThereStays(Running database) throws Exception {
        String mapping = elsewhere("mapping.yaml", MAPPING);
        String good = elsewhere("good.csv", "Who,Whom\nAda,Quay\nBo,Quay\n");
        String bad = there("bad.csv", "Who,Whom\nAda,Quay\nBo,\n");
        old("bad.csv.rejected.csv");
        old("tables/nodes.csv");
        old("tables/edges.csv");
        String register = there(
                "register.yaml",
                GraphFiles.text(GraphFiles.readText("register.yaml", REGISTER).orThrow()));
        List<String> commands = List.of(
                "import --mapping " + mapping + " " + good + " -o " + register,
                "import --mapping " + mapping + " " + bad + " --max-rejected 9",
                "import --guess " + good + " -o @guessed.yaml",
                "init @new.yaml",
                "merge " + register + " ada ada-k",
                "convert " + map + " @tables --format gephi-csv",
                "convert " + map + " " + old("map.net"),
                "convert " + map + " " + old("map.edges"),
                "convert " + map + " " + old("map.mmd"),
                "convert " + map + " " + directory.resolve("by-way-of-a-temporary-file.xlsx"));

        assertToldAndUnharmed(outcomes(0, database, commands, "-Djava.io.tmpdir=" + disk), commands);
        assertThat(directory.resolve("by-way-of-a-temporary-file.xlsx")).doesNotExist();
    }
}

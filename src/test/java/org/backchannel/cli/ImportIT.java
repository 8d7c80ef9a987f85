package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backchannel.store.Connection;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Extracts straight into Neo4j, and actors merged there. */
@ExtendWith(SharedDatabase.class)
class ImportIT {
    private static final String MAPPING = """
            graph: cli-import
            sources: {register: {title: The register, reliability: B}}
            actors:
              who: {name: Who}
              whom: {name: Whom, kind: {value: organisation}}
            ties:
              - {from: who, to: whom, type: {value: leads}, evidence: [{source: register, credibility: {value: 2}}]}
            """;

    @TempDir
    private Path directory;

    private Connection.Server server;

    @BeforeEach
    void connect(Running database) {
        server = database.connection();
    }

    private Cli.Outcome run(String... arguments) {
        return new Cli()
                .variable("NEO4J_URI", server.uri())
                .variable("NEO4J_USERNAME", server.username())
                .variable("NEO4J_PASSWORD", server.password().orElseThrow())
                .with(arguments);
    }

    private Cli.Outcome load(String rows, String... more) throws IOException {
        String mapping =
                Files.writeString(directory.resolve("mapping.yaml"), MAPPING).toString();
        String table = Files.writeString(directory.resolve("table.csv"), "Who,Whom\n" + rows)
                .toString();
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"load", "--mapping", mapping, table}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(arguments);
    }

    @Test
    void aTableIsLoadedBroughtUpToDateMergedAndTakenBack() throws IOException {
        assertThat(load("Ada Kessler,Quay\n\"Kessler, Ada\",Quay\n,Quay\n", "--max-rejected", "1")
                        .out())
                .contains("graph 'cli-import' is new: 3 actors, 2 ties, 1 source, 2 items of evidence");
        assertThat(load("Ada Kessler,Quay\n\"Kessler, Ada\",Quay\n").out()).contains("exactly so");
        assertThat(load("Ada Kessler,Quay\nBo,Quay\n").out()).contains("added 1 actor, 1 tie, 1 item of evidence");

        String before = directory.resolve("before.yaml").toString();
        assertThat(run("export", "neo4j:cli-import", "-o", before).code()).isZero();
        assertThat(run("duplicates", "neo4j:cli-import").out()).contains("ada-kessler (Ada Kessler)");
        Cli.Outcome merged = run("merge", "neo4j:cli-import", "ada-kessler", "kessler-ada");
        assertThat(merged.err()).isEmpty();
        assertThat(run(
                                "query",
                                "-e",
                                "MATCH (a:Actor {graph: 'cli-import', id: 'ada-kessler'}) RETURN a.merged AS m",
                                "--format",
                                "csv")
                        .out())
                .contains("kessler-ada");
        assertThat(load("Ada Kessler,Quay\n\"Kessler, Ada\",Quay\nBo,Quay\n").out())
                .contains("exactly so");
        assertThat(run("unmerge", "neo4j:cli-import", "kessler-ada").code()).isZero();
        assertThat(run("diff", before, "neo4j:cli-import").out()).contains("The two maps say the same.");
        assertThat(load("Bo,Quay\n", "--authoritative", "register").out()).contains("removed 2 actors, 2 ties");
        assertThat(run("drop", "neo4j:cli-import").code()).isZero();
    }
}

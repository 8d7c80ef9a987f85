package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backchannel.format.Additions;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.network.Network;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The Cypher script that we export makes the map in a Neo4j, by a driver and by cypher-shell, whatever names hold. */
@ExtendWith(SharedDatabase.class)
class CypherScriptIT {
    private static final StakeholderMap MAP = GraphFiles.readText("f.yaml", """
            graph: scripted
            actors:
              a: {name: "'}) DETACH DELETE n //", note: "line one\\nline two;\\n:exit", aliases: ["x'y", "\\\\"]}
              b: {name: "\\\\u0027 \\\\\\\\u0027 \\\\", attributes: {"b`c\\\\u0060": "true"}}
              c: {name: "日本 🚀 \\"quoted\\"", kind: organisation, passes-on: 0.5}
            ties:
              - {from: a, to: b, type: has-access-to, strength: 0.8, confidence: 0.5}
              - {from: b, to: c, type: met, confidence: 1, id: again}
              - {from: b, to: c, type: met, confidence: 1, since: 2022-02}
            """).orThrow();

    @TempDir
    private Path directory;

    @Test
    void aDriverRunsIt(SharedDatabase.Running database) throws IOException {
        for (int time = 0; time < 2; time++) {
            for (String statement : script().split(";\n(?=UNWIND|CREATE|$)")) {
                database.driver().executableQuery(statement).execute();
            }
        }
        assertIsThere(database, "scripted");
    }

    @Test
    void cypherShellRunsIt(SharedDatabase.Running database) throws Exception {
        Path libraries = Path.of("target", "cypher-shell").toAbsolutePath();
        assumeTrue(
                Files.isDirectory(libraries),
                "skipped: no cypher-shell in target/cypher-shell; mvn verify copies it there");
        Path file = Files.writeString(directory.resolve("map.cypher"), script().replace("'scripted'", "'by-shell'"));
        ProcessBuilder shell = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                libraries + "/*" + File.pathSeparator + Path.of("target", "lib").toAbsolutePath() + "/*",
                "org.neo4j.shell.Main",
                "-a",
                database.connection().uri(),
                "-u",
                "neo4j",
                "-f",
                file.toString());
        shell.environment()
                .put("NEO4J_PASSWORD", database.connection().password().orElseThrow());
        Process process = shell.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertIsThere(database, "by-shell");
    }

    private static String script() throws IOException {
        StringBuilder script = new StringBuilder();
        GraphFormat.CYPHER.files().get("").write(Network.of(MAP, Additions.NONE), script);
        return script.toString();
    }

    private static void assertIsThere(SharedDatabase.Running database, String graph) {
        var actors = database.driver()
                .executableQuery("MATCH (a:Actor {graph: $g}) RETURN a.id, a.name, a.note, labels(a) ORDER BY a.id")
                .withParameters(Map.of("g", graph))
                .execute()
                .records();
        assertThat(actors).hasSize(3);
        for (int i = 0; i < 3; i++) {
            Actor actor = List.copyOf(MAP.actors().values()).get(i);
            assertThat(actors.get(i).get(1).asString()).isEqualTo(actor.name());
            assertThat(actors.get(i).get(2).asString("")).isEqualTo(actor.note().orElse(""));
        }
        assertThat(actors.get(2).get(3).asList()).contains("Organisation");
        assertThat(database
                        .driver()
                        .executableQuery(
                                "MATCH (a:Actor {graph: $g})-[t]->(b) RETURN type(t) + ' ' + t.strength + ' ' + coalesce(t.since, '') AS tie ORDER BY tie")
                        .withParameters(Map.of("g", graph))
                        .execute()
                        .records()
                        .stream()
                        .map(row -> row.get(0).asString()))
                .containsExactly("HAS_ACCESS_TO 0.8 ", "MET 1.0 ", "MET 1.0 2022-02");
    }
}

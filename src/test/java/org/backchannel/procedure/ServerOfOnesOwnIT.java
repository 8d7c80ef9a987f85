package org.backchannel.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.backchannel.analysis.GraphStore;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.Connection;
import org.backchannel.store.GraphStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/** The jar that the build makes for servers, in a real one. */
class ServerOfOnesOwnIT {
    private static final StakeholderMap CASE =
            GraphFiles.read(Path.of("sample-graphs/peace-talks-2024.yaml")).orThrow();

    @TempDir
    private Path home;

    private static Path plugin() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target/neo4j-plugin"))) {
            List<Path> found = jars.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    @Test
    void theJarSaysWhoseItIs() throws IOException {
        try (JarFile jar = new JarFile(plugin().toFile())) {
            assertThat(jar.getJarEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getInputStream(jar.getJarEntry("META-INF/NOTICE")))
                    .asString(StandardCharsets.UTF_8)
                    .contains("JGraphT", "Eclipse Public License");
            assertThat(jar.stream())
                    .extracting(JarEntry::getName)
                    .filteredOn(name -> name.endsWith(".class"))
                    .allMatch(name -> name.startsWith("org/backchannel/"));
        }
    }

    @Test
    void aServerThatHasTheJarAnswers() throws IOException {
        try (Neo4jServer server = Neo4jServer.start(home, plugin());
                Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.none())) {
            try (GraphStore store = GraphStores.open(
                    new Connection.Server(server.uri(), "neo4j", Optional.of("unused"), Optional.empty()))) {
                store.load(CASE, Progress.NONE);
            }

            assertThat(run(driver, "CALL backchannel.doors('putin') YIELD door RETURN door.id AS id"))
                    .extracting(row -> row.get("id").asString())
                    .containsExactly("abramovich", "russia");
            assertThat(run(
                            driver,
                            "CALL backchannel.routes('putin', {from: 'zelenskyy'}) YIELD path, strength "
                                    + "WHERE abs(backchannel.routeStrength(path) - strength) < 1e-12 RETURN path"))
                    .hasSize(2);
            assertThat(run(driver, "CALL backchannel.brokers() YIELD actor RETURN actor"))
                    .hasSize(24);
            assertThat(run(driver, "CALL backchannel.centrality() YIELD actor RETURN actor"))
                    .hasSize(24);
            assertThat(run(
                            driver,
                            "MATCH (:Actor)-[t]->(:Actor) WHERE t.id IS NOT NULL "
                                    + "RETURN backchannel.confidence(t) - t.confidence AS difference"))
                    .hasSize(51)
                    .allSatisfy(
                            row -> assertThat(row.get("difference").asDouble()).isZero());
            assertThat(run(driver, "SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'backchannel.'"))
                    .hasSize(10);
        }
        try (Stream<String> log = Files.lines(home.resolve("logs/debug.log"))) {
            assertThat(log.filter(line -> line.contains("from plugin jar")))
                    .as("classes that the jar lacks something for")
                    .isEmpty();
        }
    }

    private static List<Record> run(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records();
    }
}

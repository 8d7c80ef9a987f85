package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.backchannel.store.Connection.Local;
import org.backchannel.store.Connection.Server;
import org.backchannel.store.Connection.Settings;
import org.backchannel.store.embedded.DataDirectory;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "NEO4J_URI", "neo4j://elsewhere",
            "NEO4J_USERNAME", "somebody",
            "NEO4J_PASSWORD", "topsecret",
            "NEO4J_DATABASE", "maps");

    private static Settings settings(String uri, String dataDirectory) {
        return new Settings(
                Optional.ofNullable(uri),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(dataDirectory).map(Path::of));
    }

    @Test
    void withoutAWordTheLocalDatabaseIsMeant() {
        assertThat(Connection.resolve(Settings.NONE, Map.of("HOME", "/home/me")))
                .isEqualTo(new Local(new DataDirectory(Path.of("/home/me/.local/share/backchannel"))));
    }

    @Test
    void theEnvironmentNamesAServer() {
        assertThat(Connection.resolve(Settings.NONE, ENVIRONMENT))
                .isEqualTo(new Server("neo4j://elsewhere", "somebody", Optional.of("topsecret"), Optional.of("maps")));
    }

    @Test
    void theCommandLineOverridesTheEnvironmentWordByWord() {
        assertThat(Connection.resolve(settings("bolt://here", null), ENVIRONMENT))
                .isEqualTo(new Server("bolt://here", "somebody", Optional.of("topsecret"), Optional.of("maps")));
        assertThat(Connection.resolve(settings("bolt://here", null), Map.of()))
                .isEqualTo(new Server("bolt://here", "neo4j", Optional.empty(), Optional.empty()));
    }

    @Test
    void aDataDirectoryOnTheCommandLineMeansTheLocalDatabaseWhateverTheEnvironmentSays() {
        assertThat(Connection.resolve(settings(null, "/data"), ENVIRONMENT))
                .isEqualTo(new Local(new DataDirectory(Path.of("/data"))));
    }

    @Test
    void nothingPrintsAPassword() {
        assertThat(Connection.resolve(Settings.NONE, ENVIRONMENT).toString()).doesNotContain("topsecret");
        assertThat(new Settings(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("topsecret"),
                                Optional.empty(),
                                Optional.empty())
                        .toString())
                .doesNotContain("topsecret");
        assertThat(new Login("bolt://x", "me", Optional.of("topsecret"), Optional.empty()).toString())
                .doesNotContain("topsecret");
    }
}

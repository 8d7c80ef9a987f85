package org.backchannel.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.backchannel.store.embedded.DataDirectory;

/** Which database to use. */
public sealed interface Connection {
    /**
     * A server that somebody runs.
     *
     * @param uri its address, such as {@code neo4j://host:7687}
     * @param username who we are
     * @param password empty for a server that asks for none
     * @param database its name; empty for the user's default
     */
    record Server(String uri, String username, Optional<String> password, Optional<String> database)
            implements Connection {
        /** Without the password: this ends up in messages. */
        @Override
        public String toString() {
            return "server " + uri;
        }
    }

    /**
     * The local database: the server that is up on the directory, or else one in this process.
     *
     * @param directory its data
     */
    record Local(DataDirectory directory) implements Connection {}

    /**
     * What the user says on the command line.
     *
     * @param uri of a server
     * @param username for it
     * @param password for it
     * @param database on it
     * @param dataDirectory of a local database
     */
    record Settings(
            Optional<String> uri,
            Optional<String> username,
            Optional<String> password,
            Optional<String> database,
            Optional<Path> dataDirectory) {
        /** Nothing. */
        public static final Settings NONE =
                new Settings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Without the password. */
        @Override
        public String toString() {
            return "settings for " + uri.orElse("the local database");
        }
    }

    /**
     * The database that the settings name; where they are silent, the one that {@code NEO4J_URI} names; else the local
     * one. A data directory that the user names is taken, whatever the environment says.
     *
     * @param settings from the command line
     * @param environment the variables of the process
     */
    static Connection resolve(Settings settings, Map<String, String> environment) {
        Optional<String> uri = settings.uri();
        if (uri.isEmpty() && settings.dataDirectory().isEmpty()) {
            uri = variable(environment, "NEO4J_URI");
        }
        return uri.<Connection>map(address -> new Server(
                        address,
                        settings.username()
                                .or(() -> variable(environment, "NEO4J_USERNAME"))
                                .orElse("neo4j"),
                        settings.password().or(() -> variable(environment, "NEO4J_PASSWORD")),
                        settings.database().or(() -> variable(environment, "NEO4J_DATABASE"))))
                .orElseGet(() -> new Local(DataDirectory.resolve(settings.dataDirectory(), environment)));
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}

package org.backchannel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.StoreUnavailableException.Reason;
import org.backchannel.store.embedded.DataDirectory;
import org.backchannel.store.embedded.EmbeddedNeo4j;
import org.backchannel.store.embedded.LocalServer;

/** Opens databases. */
public final class GraphStores {
    /** How long a server that somebody just started may take before we give up on it. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private GraphStores() {}

    /**
     * Opens a database; closing the store closes it.
     *
     * @throws StoreUnavailableException if it cannot be reached or used
     */
    public static GraphStore open(Connection connection) {
        return open(connection, List.of());
    }

    /**
     * The same with procedures, where the database is to be started in this process.
     *
     * @param procedures classes whose methods queries may call
     */
    public static GraphStore open(Connection connection, List<Class<?>> procedures) {
        return new Neo4jGraphStore(
                connection instanceof Connection.Server server
                        ? remote(server)
                        : local(((Connection.Local) connection).directory(), procedures));
    }

    /** The local database with another limit of elements in one transaction; for tests. */
    static GraphStore open(DataDirectory directory, long limit) {
        return new Neo4jGraphStore(local(directory, List.of()), limit);
    }

    private static Database remote(Connection.Server server) {
        Database database = Database.connect(
                new Login(server.uri(), server.username(), server.password(), server.database()),
                new Failures(server.uri(), Optional.empty()),
                () -> {});
        try {
            database.checkVersion();
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static Database local(DataDirectory directory, List<Class<?>> procedures) {
        Optional<LocalServer.Status.Running> server = new LocalServer(directory).running(PATIENCE);
        if (server.isPresent()) {
            return connect(directory, server.get().uri().toString(), password(directory), () -> {});
        }
        EmbeddedNeo4j own = EmbeddedNeo4j.start(directory, procedures);
        return connect(directory, own.uri().toString(), own.password(), own::close);
    }

    /** Has a server that has just started do once, for nobody, what the first command will ask of it. */
    public static void rehearse(EmbeddedNeo4j server) {
        Login login = new Login(
                server.uri().toString(),
                EmbeddedNeo4j.USERNAME,
                Optional.of(server.password()),
                Optional.of(EmbeddedNeo4j.DATABASE));
        try (Database database = Database.connect(login, new Failures(login.uri(), Optional.empty()), () -> {})) {
            Rehearsal.of(database);
        } catch (RuntimeException stopped) {
            // The server is asked to end, or its disk is full: whoever needs it will hear.
        }
    }

    private static Database connect(DataDirectory directory, String uri, String password, Runnable closeServer) {
        Login login =
                new Login(uri, EmbeddedNeo4j.USERNAME, Optional.of(password), Optional.of(EmbeddedNeo4j.DATABASE));
        return Database.connect(login, new Failures(uri, Optional.of(directory)), closeServer);
    }

    private static String password(DataDirectory directory) {
        try {
            return Files.readString(directory.passwordFile()).strip();
        } catch (IOException unreadable) {
            throw new StoreUnavailableException(
                    Reason.NO_ACCESS,
                    "the password of the local server must be readable in " + directory.passwordFile(),
                    unreadable);
        }
    }
}

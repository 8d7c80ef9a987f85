package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.GraphStore;
import org.backchannel.procedure.Procedures;
import org.backchannel.store.Connection;
import org.backchannel.store.GraphStores;
import picocli.CommandLine.Option;

/** Which database to use, and who we are there. A password is never an argument: other users can read those. */
final class ConnectionOptions {
    @Option(
            names = "--uri",
            paramLabel = "URI",
            description = "A Neo4j server, such as neo4j://host:7687. Default: $NEO4J_URI, else the local database.")
    private String uri;

    @Option(names = "--username", paramLabel = "NAME", description = "Default: $NEO4J_USERNAME, else neo4j.")
    private String username;

    @Option(names = "--password", description = "Ask for the password. Default: $NEO4J_PASSWORD.")
    private boolean askPassword;

    @Option(names = "--password-file", paramLabel = "FILE", description = "Read the password from a file's first line.")
    private Path passwordFile;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            description = "A database of the server. Default: $NEO4J_DATABASE, else the user's own.")
    private String database;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Where the local database is. Default: $BACKCHANNEL_DATA, else the user's data directory.")
    private Path dataDirectory;

    /** Opens the database. */
    GraphStore open(Session session) {
        Connection connection = connection(session);
        session.progress()
                .begin("opening " + (connection instanceof Connection.Server server ? server.uri() : "Neo4j"), 0);
        return open(connection, session);
    }

    private static GraphStore open(Connection connection, Session session) {
        return new NotedStore(GraphStores.open(connection, Procedures.ALL), session.cancellation());
    }

    /** Opens the database while files are read, if they are large. */
    StoreOpening openBeside(List<Path> files, Session session) {
        Connection connection = connection(session);
        return new StoreOpening(files, () -> open(connection, session));
    }

    /** Which database that is. */
    Connection connection(Session session) {
        Connection connection = Connection.resolve(settings(Optional.empty()), session.environment());
        if (connection instanceof Connection.Server server) {
            return Connection.resolve(settings(password(server, session)), session.environment());
        }
        requireNoServerOptions();
        return connection;
    }

    private Connection.Settings settings(Optional<String> password) {
        return new Connection.Settings(
                Optional.ofNullable(uri),
                Optional.ofNullable(username),
                password,
                Optional.ofNullable(database),
                Optional.ofNullable(dataDirectory));
    }

    private Optional<String> password(Connection.Server server, Session session) {
        if (askPassword && passwordFile != null) {
            throw CommandFailure.usage("--password and --password-file: one is enough");
        } else if (askPassword) {
            String prompt = "Password of " + server.username() + " at " + server.uri() + ": ";
            return Optional.of(session.terminal()
                    .askSecret(prompt)
                    .orElseThrow(() -> CommandFailure.usage("--password asks for the password, and there is no "
                            + "terminal to ask on; use --password-file or NEO4J_PASSWORD")));
        }
        return Optional.ofNullable(passwordFile).map(ConnectionOptions::firstLine);
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .orElseThrow(() ->
                            new CommandFailure(ExitCode.NO_INPUT, file + " is empty; the password is its first line"));
        } catch (IOException unreadable) {
            throw new CommandFailure(ExitCode.NO_INPUT, WholeFile.message(unreadable), unreadable);
        }
    }

    private void requireNoServerOptions() {
        if (username != null || askPassword || passwordFile != null || database != null) {
            throw CommandFailure.usage(
                    "--username, --password, --password-file and --database are for a server; name it "
                            + "with --uri or NEO4J_URI");
        }
    }
}

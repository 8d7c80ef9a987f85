package org.backchannel.store.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;

/**
 * A Neo4j Community server in this process, on one data directory, for whoever has its password: Bolt on the loopback
 * interface, nothing else. Closing it loses nothing; neither does killing the process.
 */
public final class EmbeddedNeo4j implements AutoCloseable {
    /** The one user there is. */
    public static final String USERNAME = "neo4j";

    /** The one database there is, beside Neo4j's own. */
    public static final String DATABASE = "neo4j";

    private final DataDirectory directory;
    private final StoreLock lock;
    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;
    private boolean closed;

    private EmbeddedNeo4j(
            DataDirectory directory, StoreLock lock, DatabaseManagementService service, URI uri, String password) {
        this.directory = directory;
        this.lock = lock;
        this.service = service;
        this.uri = uri;
        this.password = password;
    }

    /**
     * Starts a server for the length of one command, on any free port.
     *
     * @throws org.backchannel.analysis.StoreUnavailableException if the store is in use or the directory no good
     */
    public static EmbeddedNeo4j start(DataDirectory directory) {
        return start(directory, List.of());
    }

    /**
     * The same with procedures.
     *
     * @param procedures classes whose methods queries may call
     */
    public static EmbeddedNeo4j start(DataDirectory directory, List<Class<?>> procedures) {
        return start(directory, procedures, 0, Holder.Kind.COMMAND);
    }

    static EmbeddedNeo4j start(DataDirectory directory, List<Class<?>> procedures, int port, Holder.Kind kind) {
        try {
            StoreLock lock = StoreLock.acquire(directory).orElseThrow(() -> StartFailure.inUse(directory));
            try {
                Holder holder = Holder.thisProcess(kind);
                lock.announce(holder);
                EmbeddedNeo4j server = start(directory, lock, procedures, port, kind);
                lock.announce(holder.answeringAt(server.uri));
                return server;
            } catch (Exception failed) {
                lock.close();
                throw failed;
            }
        } catch (Exception failed) {
            throw StartFailure.explain(directory, port, failed);
        }
    }

    private static EmbeddedNeo4j start(
            DataDirectory directory, StoreLock lock, List<Class<?>> procedures, int port, Holder.Kind kind)
            throws Exception {
        OwnerOnly.createDirectory(directory.neo4jHome());
        DiskSpace.requireRoomToStart(directory);
        PasswordFile file = new PasswordFile(directory);
        boolean lost = !file.exists() && Files.exists(directory.neo4jHome().resolve("data"));
        String password = file.exists() ? file.read() : file.generate();
        InitialPassword.set(directory.neo4jHome(), password);
        QuietLucene.install();
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(directory.neo4jHome())
                .setConfig(Neo4jSettings.of(port, kind))
                .setUserLogProvider(NullLogProvider.getInstance())
                .build();
        try {
            if (lost) {
                replacePassword(service, password);
            }
            register(procedures, service);
            return new EmbeddedNeo4j(directory, lock, service, address(service), password);
        } catch (RuntimeException | ProcedureException failed) {
            service.shutdown();
            throw failed;
        }
    }

    /** Somebody deleted the file: who may write to the directory owns the database, so it gets a new password. */
    private static void replacePassword(DatabaseManagementService service, String password) {
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    /** Measured: 15 ms of processor time for ten of them. */
    private static void register(List<Class<?>> procedures, DatabaseManagementService service)
            throws ProcedureException {
        GlobalProcedures all = part(service, GlobalProcedures.class);
        for (Class<?> some : procedures) {
            all.registerProcedure(some);
            all.registerFunction(some);
        }
    }

    private static URI address(DatabaseManagementService service) {
        int port = part(service, ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return URI.create("bolt://127.0.0.1:" + port);
    }

    private static <T> T part(DatabaseManagementService service, Class<T> type) {
        return ((GraphDatabaseAPI) service.database(DATABASE))
                .getDependencyResolver()
                .resolveDependency(type);
    }

    /** Where it answers. */
    public URI uri() {
        return uri;
    }

    /** The password of {@link #USERNAME}; for the driver only, never for a message. */
    public String password() {
        return password;
    }

    /**
     * Stops the server and gives the store back. What was committed is on disk. On a full disk Neo4j would try for ever
     * to write its last pages, and print a stack trace each time: it is left to the end of the process then, and
     * recovers at the next start.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (shutDown()) {
            try {
                lock.close();
            } catch (IOException leftToTheSystem) {
                // The lock ends with the process.
            }
        }
    }

    private boolean shutDown() {
        if (DiskSpace.isExhausted(directory)) {
            return false;
        }
        Thread shutdown = new Thread(service::shutdown, "shut-down-neo4j");
        shutdown.setDaemon(true);
        shutdown.start();
        int looksAtAFullDisk = 0;
        while (shutdown.isAlive() && looksAtAFullDisk < 10) {
            awaitEnd(shutdown);
            looksAtAFullDisk += DiskSpace.isExhausted(directory) ? 1 : 0;
        }
        return !shutdown.isAlive();
    }

    /** For a tenth of a second; an interrupt is kept for later, for a store that is half closed is of no use. */
    private static void awaitEnd(Thread shutdown) {
        boolean interrupted = Thread.interrupted();
        try {
            shutdown.join(100);
        } catch (InterruptedException asked) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.backchannel.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.analysis.GraphStore;
import org.backchannel.procedure.DigestProcedure;
import org.backchannel.procedure.Procedures;
import org.backchannel.store.embedded.DataDirectory;
import org.backchannel.store.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * One embedded database for all tests of a JVM, for it takes seconds to start; handed to the tests as a parameter. Each
 * test uses graphs of its own name.
 */
public final class SharedDatabase implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }

    /** The database, and two ways to it: the store, and a plain driver that knows nothing of it. */
    public static final class Running implements AutoCloseable {
        private final EmbeddedNeo4j server;
        private final Driver driver;
        private final GraphStore store;

        private Running(DataDirectory directory) {
            server = EmbeddedNeo4j.start(directory, procedures());
            driver = org.neo4j.driver.GraphDatabase.driver(
                    server.uri(), AuthTokens.basic(EmbeddedNeo4j.USERNAME, server.password()));
            store = GraphStores.open(connection());
        }

        private static Running start() {
            try {
                Path directory = Files.createTempDirectory("backchannel-it-").resolve("data with a space");
                return new Running(new DataDirectory(directory));
            } catch (java.io.IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        }

        private static List<Class<?>> procedures() {
            List<Class<?>> procedures = new ArrayList<>(Procedures.ALL);
            procedures.add(DigestProcedure.class);
            return procedures;
        }

        /** A plain driver that knows nothing of the store. */
        public Driver driver() {
            return driver;
        }

        /** The store under test. */
        public GraphStore store() {
            return store;
        }

        /** A connection to the same database. */
        public Connection.Server connection() {
            return connection(server.password());
        }

        /** The same with a password that may be wrong. */
        public Connection.Server connection(String password) {
            return new Connection.Server(
                    server.uri().toString(), EmbeddedNeo4j.USERNAME, Optional.of(password), Optional.empty());
        }

        /** Where it answers. */
        String uri() {
            return server.uri().toString();
        }

        String password() {
            return server.password();
        }

        /** A store on the same database with another limit of elements in one transaction. */
        GraphStore storeWithLimit(long limit) {
            Login login = new Login(
                    server.uri().toString(), EmbeddedNeo4j.USERNAME, Optional.of(server.password()), Optional.empty());
            Failures failures = new Failures(server.uri().toString(), Optional.empty());
            return new Neo4jGraphStore(Database.connect(login, failures, () -> {}), limit);
        }

        /** A driver of ours for the same database, to be closed. */
        Database database() {
            Login login = new Login(
                    server.uri().toString(), EmbeddedNeo4j.USERNAME, Optional.of(server.password()), Optional.empty());
            return Database.connect(login, new Failures(login.uri(), Optional.empty()), () -> {});
        }

        /** The rehearsal of a server that has just started; what goes wrong in it is not caught. */
        void rehearse() {
            Login login = new Login(
                    server.uri().toString(), EmbeddedNeo4j.USERNAME, Optional.of(server.password()), Optional.empty());
            try (Database database = Database.connect(login, new Failures(login.uri(), Optional.empty()), () -> {})) {
                Rehearsal.of(database);
            }
        }

        /** Cypher past the store, as somebody with Neo4j Browser runs it. */
        public List<Record> byHand(String cypher, Object... parameters) {
            try (var session = driver.session()) {
                return session.run(cypher, org.neo4j.driver.Values.parameters(parameters))
                        .list();
            }
        }

        /** The same with a map of parameters. */
        List<Record> byHand(String cypher, Map<String, Object> parameters) {
            try (var session = driver.session()) {
                return session.run(cypher, parameters).list();
            }
        }

        @Override
        public void close() {
            store.close();
            driver.close();
            server.close();
        }
    }
}

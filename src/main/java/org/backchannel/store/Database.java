package org.backchannel.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.StoreUnavailableException.Reason;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationConfig;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

/** The driver, with its errors in our words: what the rest of this package speaks to Neo4j through. */
final class Database implements AutoCloseable {
    private static final long CONNECT_SECONDS = 10;
    private static final long RETRY_SECONDS = 30;

    /** The oldest that creates labels and types from values: 5.26, which is also the oldest that Neo4j supports. */
    private static final int OLDEST_VERSION = 526;

    private static final Pattern VERSION = Pattern.compile("/v?(\\d{1,4})\\.(\\d{1,2})");

    private final Driver driver;
    private final Login login;
    private final Failures failures;
    private final Runnable closeServer;
    private Optional<Way> way = Optional.empty();

    private Database(Driver driver, Login login, Failures failures, Runnable closeServer) {
        this.driver = driver;
        this.login = login;
        this.failures = failures;
        this.closeServer = closeServer;
    }

    /** A driver for the server; nothing is sent yet. */
    static Database connect(Login login, Failures failures, Runnable closeServer) {
        try {
            QuietNetty.install();
            Driver driver = GraphDatabase.driver(login.uri(), login.token(), settings());
            return new Database(driver, login, failures, closeServer);
        } catch (RuntimeException badAddress) {
            closeServer.run();
            throw failures.badAddress(badAddress);
        }
    }

    private static Config settings() {
        return Config.builder()
                .withLogging(Logging.none())
                .withTelemetryDisabled(true)
                .withNotificationConfig(NotificationConfig.disableAllConfig())
                .withUserAgent("backchannel")
                .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS)
                .build();
    }

    /** Makes sure that somebody answers, lets us in and is new enough, without trying again and again. */
    void checkVersion() {
        inSession(AccessMode.READ, session -> {
            String agent = session.run("RETURN 1").consume().server().agent();
            if (version(agent) < OLDEST_VERSION) {
                throw new StoreUnavailableException(
                        Reason.UNSUPPORTED,
                        "the server at " + login.uri() + " is " + agent + "; Neo4j 5.26 or newer is needed",
                        null);
            }
            return agent;
        });
    }

    /** 526 for {@code Neo4j/5.26.30}, 202506 for {@code Neo4j/2025.06.1}; 0 for what cannot be read. */
    static int version(String agent) {
        Matcher parts = VERSION.matcher(agent);
        return parts.find() ? Integer.parseInt(parts.group(1)) * 100 + Integer.parseInt(parts.group(2)) : 0;
    }

    /**
     * How a graph is to be read here. Asked once: the procedure is called for a graph that has nothing in it. A server may lack
     * it, have that of another version, or not let this user call it.
     */
    synchronized Way way() {
        if (way.isEmpty()) {
            way = Optional.of(probe());
        }
        return way.get();
    }

    private Way probe() {
        try (Session session = driver.session(
                login.session().withDefaultAccessMode(AccessMode.READ).build())) {
            session.run(RowsQuery.PACKED, Map.of("graph", "", "ties", true)).consume();
            return Way.PROCEDURE;
        } catch (ClientException refused) {
            return Way.STATEMENTS;
        }
    }

    /** Work in one read transaction; the server refuses writes in it. */
    <T> T read(Function<TransactionContext, T> work) {
        return inSession(AccessMode.READ, session -> session.executeRead(work::apply));
    }

    /** Work in one write transaction, done wholly or not at all; tried again if the server asks for it. */
    <T> T write(Function<TransactionContext, T> work) {
        return inSession(AccessMode.WRITE, session -> session.executeWrite(work::apply));
    }

    /** Work in a session of one access mode. */
    <T> T inSession(AccessMode mode, Function<Session, T> work) {
        try (Session session =
                driver.session(login.session().withDefaultAccessMode(mode).build())) {
            return work.apply(session);
        } catch (RuntimeException failed) {
            throw failures.explain(failed);
        }
    }

    @Override
    public void close() {
        try {
            driver.close();
        } finally {
            closeServer.run();
        }
    }
}

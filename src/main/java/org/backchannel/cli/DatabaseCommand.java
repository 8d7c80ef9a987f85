package org.backchannel.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.procedure.Procedures;
import org.backchannel.store.GraphStores;
import org.backchannel.store.embedded.DataDirectory;
import org.backchannel.store.embedded.EmbeddedNeo4j;
import org.backchannel.store.embedded.LocalServer;
import org.backchannel.store.embedded.LocalServer.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The local database as a server that stays up. */
@Command
final class DatabaseCommand implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String BOLT_PORT = "7687";

    private final Session session;

    @Mixin
    private StandardOptions standard;

    DatabaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw CommandFailure.usage("db start, db stop, db status or db path?");
    }

    @Command(name = "start", description = "Start it, so that commands are quick and Neo4j Browser can connect.")
    private void start(
            @Mixin StandardOptions help,
            @Mixin DataDirectoryOption directory,
            @Option(
                            names = "--port",
                            paramLabel = "PORT",
                            defaultValue = BOLT_PORT,
                            description = "Where it answers to Bolt; 0 for any port that is free. Default: " + BOLT_PORT
                                    + ".")
                    int port) {
        LocalServer server = new LocalServer(directory.value(session));
        if (server.running(PATIENCE).isEmpty()) {
            session.progress().begin("starting Neo4j", 0);
            server.start(serverCommand(directory.value(session), port), PATIENCE);
        }
        tell(directory.value(session), server.status());
    }

    @Command(name = "stop", description = "Stop it.")
    private void stop(@Mixin StandardOptions help, @Mixin DataDirectoryOption directory) {
        session.progress().begin("stopping Neo4j", 0);
        boolean stopped = new LocalServer(directory.value(session)).stop(PATIENCE);
        session.endProgress();
        session.out().println(stopped ? "the local Neo4j has stopped" : "no local Neo4j was running");
    }

    @Command(name = "status", description = "Say whether it is up, and where.")
    private void status(@Mixin StandardOptions help, @Mixin DataDirectoryOption directory) {
        tell(directory.value(session), new LocalServer(directory.value(session)).status());
    }

    @Command(name = "path", description = "Print where its data is.")
    private void path(@Mixin StandardOptions help, @Mixin DataDirectoryOption directory) {
        session.out().println(directory.value(session).root());
    }

    @Command(name = "serve", hidden = true, description = "Be the server; db start calls it.")
    private void serve(@Mixin DataDirectoryOption directory, @Option(names = "--port", required = true) int port)
            throws InterruptedException {
        new LocalServer(directory.value(session)).runUntilStopped(port, Procedures.ALL, GraphStores::rehearse);
    }

    private void tell(DataDirectory directory, Status status) {
        session.endProgress();
        if (status instanceof Status.Running running) {
            session.out()
                    .println("Neo4j is up, process " + running.pid() + ", since "
                            + running.since().truncatedTo(ChronoUnit.SECONDS));
            session.out().println("  address   " + running.uri());
            session.out().println("  username  " + EmbeddedNeo4j.USERNAME);
            session.out().println("  password  in " + directory.passwordFile());
        } else if (status instanceof Status.Starting starting) {
            session.out().println("Neo4j is starting, process " + starting.pid());
        } else if (status instanceof Status.InUse inUse) {
            session.out().println("a command has the store open" + process(inUse.pid()));
        } else {
            session.out().println("Neo4j is not up; 'backchannel db start' starts it");
        }
    }

    private static String process(long pid) {
        return pid > 0 ? ", process " + pid : "";
    }

    /** This Java again, with its flags, as the server: all but those that only suit a short command. */
    private static List<String> serverCommand(DataDirectory directory, int port) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-Dbackchannel.") && !flag.startsWith("-XX:TieredStopAtLevel"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("db", "serve", "--data-dir", directory.root().toString(), "--port", "" + port));
        return command;
    }

    /** Where the local database is. */
    private static final class DataDirectoryOption {
        @Option(
                names = "--data-dir",
                paramLabel = "DIR",
                description = "Where its data is. Default: $BACKCHANNEL_DATA, else the user's data directory.")
        private Path path;

        DataDirectory value(Session session) {
            return DataDirectory.resolve(Optional.ofNullable(path), session.environment());
        }
    }
}

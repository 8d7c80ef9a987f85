package org.backchannel.store.embedded;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.StoreUnavailableException.Reason;
import org.backchannel.progress.CancelledException;

/**
 * The local database as a server that stays up: what {@code db start}, {@code db stop} and {@code db status} do.
 *
 * <p>Whether one runs is told by the store's lock, which no process outlives; the holder file only says who and where.
 */
public final class LocalServer {
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final DataDirectory directory;

    /** The server on a data directory, whether or not it runs. */
    public LocalServer(DataDirectory directory) {
        this.directory = directory;
    }

    /** What becomes of the store at this moment. */
    public sealed interface Status {
        /** Nobody has it open. */
        record Stopped() implements Status {}

        /**
         * A server runs.
         *
         * @param pid its process
         * @param uri where it answers
         * @param since when it was started
         */
        record Running(long pid, URI uri, Instant since) implements Status {}

        /** A server starts, and does not answer yet. */
        record Starting(long pid) implements Status {}

        /** A command has it open for itself. */
        record InUse(long pid) implements Status {}
    }

    /** Looks. */
    public Status status() {
        try {
            if (!Files.exists(directory.lockFile()) || isFree()) {
                return new Status.Stopped();
            }
            return Holder.read(directory).map(LocalServer::statusOf).orElseGet(() -> new Status.InUse(0));
        } catch (IOException failed) {
            throw StartFailure.explain(directory, 0, failed);
        }
    }

    private boolean isFree() throws IOException {
        Optional<StoreLock> lock = StoreLock.tryAcquire(directory);
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isPresent();
    }

    private static Status statusOf(Holder holder) {
        if (holder.kind() == Holder.Kind.COMMAND) {
            return new Status.InUse(holder.pid());
        }
        return holder.uri()
                .<Status>map(uri -> new Status.Running(holder.pid(), uri, holder.since()))
                .orElseGet(() -> new Status.Starting(holder.pid()));
    }

    /**
     * The server that answers, waiting for one that starts; empty if there is none.
     *
     * @param patience how long to wait
     */
    public Optional<Status.Running> running(Duration patience) {
        Deadline end = Deadline.after(patience);
        while (true) {
            Status status = status();
            if (status instanceof Status.Running running) {
                return Optional.of(running);
            }
            if (!(status instanceof Status.Starting) || end.isOver()) {
                return Optional.empty();
            }
            pause();
        }
    }

    /**
     * Starts a process that runs the server and stays when this one ends, and waits until it answers.
     *
     * @param command that runs {@link #runUntilStopped}
     * @param patience how long it may take
     */
    public Status.Running start(List<String> command, Duration patience) {
        try {
            OwnerOnly.createDirectory(directory.root());
            Files.deleteIfExists(directory.serverLog());
            Files.createFile(directory.serverLog(), OwnerOnly.mode("rw-------"));
            Process process = new ProcessBuilder(detached(command))
                    .directory(directory.root().toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectErrorStream(true)
                    .redirectOutput(directory.serverLog().toFile())
                    .start();
            return awaitStart(process, Deadline.after(patience));
        } catch (IOException failed) {
            throw StartFailure.explain(directory, 0, failed);
        }
    }

    private Status.Running awaitStart(Process process, Deadline end) throws IOException {
        while (true) {
            if (status() instanceof Status.Running running) {
                return running;
            }
            if (!process.isAlive()) {
                String log = Files.readString(directory.serverLog()).strip();
                throw new StoreUnavailableException(
                        Reason.UNSUPPORTED, "the server did not start" + (log.isEmpty() ? "" : ": " + log), null);
            }
            if (end.isOver()) {
                process.destroy();
                throw new StoreUnavailableException(
                        Reason.UNREACHABLE,
                        "the server did not answer in time; what it said is in " + directory.serverLog(),
                        null);
            }
            pause();
        }
    }

    /** In a session of its own where the system can, else deaf to the end of this one. */
    private static List<String> detached(List<String> command) {
        List<String> whole = new ArrayList<>();
        Stream.of("setsid", "nohup").filter(LocalServer::isOnPath).findFirst().ifPresent(whole::add);
        whole.addAll(command);
        return whole;
    }

    private static boolean isOnPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
    }

    private static File nothing() {
        Path unix = Path.of("/dev/null");
        return Files.exists(unix) ? unix.toFile() : new File("NUL");
    }

    /**
     * Asks the server to end, and waits until it has.
     *
     * @param patience how long it may take
     * @return whether there was one
     */
    public boolean stop(Duration patience) {
        Status status = status();
        if (status instanceof Status.Stopped) {
            return false;
        }
        if (status instanceof Status.InUse) {
            throw StartFailure.inUse(directory);
        }
        long pid = status instanceof Status.Running running ? running.pid() : ((Status.Starting) status).pid();
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        Deadline end = Deadline.after(patience);
        while (!(status() instanceof Status.Stopped)) {
            if (end.isOver()) {
                throw new StoreUnavailableException(
                        Reason.IN_USE, "the server, process " + pid + ", did not end in time", null);
            }
            pause();
        }
        return true;
    }

    /**
     * Runs the server in this process until the process is asked to end, and then stops it cleanly.
     *
     * @param port to listen on; 0 for any that is free
     * @param procedures classes whose methods queries may call
     * @param rehearsal what to do beside it once it answers, so that it answers quickly
     */
    public void runUntilStopped(int port, List<Class<?>> procedures, Consumer<EmbeddedNeo4j> rehearsal)
            throws InterruptedException {
        EmbeddedNeo4j server = EmbeddedNeo4j.start(directory, procedures, port, Holder.Kind.SERVER);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-neo4j"));
        Thread beside = new Thread(() -> rehearsal.accept(server), "rehearsal");
        beside.setDaemon(true);
        beside.start();
        new CountDownLatch(1).await();
    }

    /** By the clock that never goes back: the one on the wall may be put right meanwhile. */
    private record Deadline(long nanos) {
        static Deadline after(Duration patience) {
            return new Deadline(System.nanoTime() + patience.toNanos());
        }

        boolean isOver() {
            return System.nanoTime() - nanos > 0;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }
}

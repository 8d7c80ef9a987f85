package org.backchannel.store.embedded;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.StoreUnavailableException.Reason;
import org.neo4j.io.locker.FileLockException;

/** Why a local database did not start, in words. */
final class StartFailure {
    private StartFailure() {}

    /** Another process has the store, and it is no server to connect to. */
    static StoreUnavailableException inUse(DataDirectory directory) {
        String who = holder(directory).map(StartFailure::describe).orElse("another process");
        return new StoreUnavailableException(
                Reason.IN_USE,
                "the store in " + directory + " is in use by " + who
                        + "; wait until it ends, or share one server between commands with: backchannel db start",
                null);
    }

    private static Optional<Holder> holder(DataDirectory directory) {
        try {
            return Holder.read(directory);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String describe(Holder holder) {
        String what = holder.kind() == Holder.Kind.SERVER ? "a local server" : "a command";
        long seconds =
                Math.max(0, Duration.between(holder.since(), Instant.now()).toSeconds());
        return "process " + holder.pid() + " (" + what + ", for " + seconds + " s)";
    }

    /** What went wrong, as the reason that can be told from it. */
    static RuntimeException explain(DataDirectory directory, int port, Exception failed) {
        if (failed instanceof StoreUnavailableException told) {
            return told;
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            Optional<StoreUnavailableException> known = known(directory, port, cause, failed);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new StoreUnavailableException(
                Reason.UNSUPPORTED,
                "the local database in " + directory + " does not start: "
                        + innermost(failed).getMessage(),
                failed);
    }

    private static Optional<StoreUnavailableException> known(
            DataDirectory directory, int port, Throwable cause, Exception failed) {
        if (cause instanceof FileLockException) {
            return Optional.of(inUse(directory));
        }
        if (DiskSpace.isExhausted(cause)) {
            return Optional.of(DiskSpace.full(directory, failed));
        }
        if (cause instanceof BindException) {
            return Optional.of(new StoreUnavailableException(
                    Reason.IN_USE, "port " + port + " of 127.0.0.1 is taken by another program", failed));
        }
        if (cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || cause instanceof FileSystemException file && isForbidden(file)) {
            return Optional.of(new StoreUnavailableException(
                    Reason.NO_ACCESS,
                    "the data directory " + directory + " must be one that this user can read and write: "
                            + cause.getMessage(),
                    failed));
        }
        return Optional.empty();
    }

    private static boolean isForbidden(FileSystemException failed) {
        String reason = Optional.ofNullable(failed.getReason()).orElse("");
        return reason.contains("Read-only") || reason.contains("Not a directory") || reason.contains("denied");
    }

    private static Throwable innermost(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}

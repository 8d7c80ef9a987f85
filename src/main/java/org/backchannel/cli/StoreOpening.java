package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.backchannel.analysis.GraphStore;

/**
 * A database that is opened while files are read. Where these are small they are read in a moment, and a file that is
 * refused should not start a Neo4j: then it is opened when it is asked for.
 */
final class StoreOpening implements AutoCloseable {
    private static final long LARGE_BYTES = 1 << 20;

    private final Supplier<GraphStore> open;
    private final Optional<CompletableFuture<GraphStore>> meanwhile;
    private boolean handedOut;

    /**
     * Begins, if the files are large.
     *
     * @param open opens the database, from any thread
     */
    StoreOpening(List<Path> files, Supplier<GraphStore> open) {
        this.open = open;
        this.meanwhile = files.stream().mapToLong(StoreOpening::size).sum() < LARGE_BYTES
                ? Optional.empty()
                : Optional.of(
                        CompletableFuture.supplyAsync(open, work -> thread(work).start()));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException toldByItsReader) {
            return 0;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "open-database");
        thread.setDaemon(true);
        return thread;
    }

    /** The database, which whoever asks for it closes. */
    GraphStore store() {
        handedOut = true;
        try {
            return meanwhile.map(CompletableFuture::join).orElseGet(open);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Closes a database that nobody asked for. */
    @Override
    public void close() {
        if (!handedOut) {
            meanwhile.ifPresent(future -> future.thenAccept(GraphStore::close)
                    .exceptionally(told -> null)
                    .join());
        }
    }
}

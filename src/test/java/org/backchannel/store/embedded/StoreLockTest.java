package org.backchannel.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {
    @TempDir
    private Path directory;

    /** The process that waits for a server to start looks ten times a second, and was once taken for another user. */
    @Test
    void whoOnlyLooksIsWaitedFor() throws Exception {
        DataDirectory data = new DataDirectory(directory);
        StoreLock looking = StoreLock.tryAcquire(data).orElseThrow();
        CompletableFuture<Void> done = CompletableFuture.runAsync(
                () -> close(looking), CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));

        Optional<StoreLock> kept = StoreLock.acquire(data);

        done.join();
        assertThat(kept).isPresent();
        assertThat(StoreLock.acquire(data)).as("while another keeps it").isEmpty();
        kept.get().close();
        assertThat(StoreLock.tryAcquire(data)).isPresent();
    }

    private static void close(StoreLock lock) {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

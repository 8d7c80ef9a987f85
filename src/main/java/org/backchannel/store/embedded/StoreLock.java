package org.backchannel.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to open a store: a lock that the operating system holds for this process and takes back when the process
 * ends, however it ends. A file that merely names a process could outlive it; this cannot.
 */
final class StoreLock implements AutoCloseable {
    /**
     * The stores that this process has open. Asked before the file is: on POSIX, closing a second channel on a file
     * gives back every lock that the process holds on it.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final long LOOKING_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final FileChannel channel;
    private final DataDirectory directory;
    private final Path key;

    private StoreLock(FileChannel channel, DataDirectory directory, Path key) {
        this.channel = channel;
        this.directory = directory;
        this.key = key;
    }

    /** Takes the lock, or returns empty if somebody has it. The directory is created if it is missing. */
    static Optional<StoreLock> tryAcquire(DataDirectory directory) throws IOException {
        OwnerOnly.createDirectory(directory.root());
        Path key = directory.root().toRealPath();
        if (!HELD_HERE.add(key)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(
                    directory.lockFile(),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    OwnerOnly.mode("rw-------"));
            lock = channel.tryLock();
            return lock == null ? Optional.empty() : Optional.of(new StoreLock(channel, directory, key));
        } finally {
            if (lock == null) {
                if (channel != null) {
                    channel.close();
                }
                HELD_HERE.remove(key);
            }
        }
    }

    /**
     * Takes the lock to keep it, or returns empty if somebody keeps it. Whoever only looks whether it is free, as the process
     * does that waits for a server to start, has it for a moment, and is waited for.
     */
    static Optional<StoreLock> acquire(DataDirectory directory) throws IOException {
        long end = System.nanoTime() + LOOKING_NANOS;
        Optional<StoreLock> lock = tryAcquire(directory);
        while (lock.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE_NANOS);
            lock = tryAcquire(directory);
        }
        return lock;
    }

    /** Tells other processes who has the lock. */
    void announce(Holder holder) throws IOException {
        holder.write(directory);
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(directory.holderFile());
        } finally {
            channel.close();
            HELD_HERE.remove(key);
        }
    }
}

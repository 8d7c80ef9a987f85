package org.backchannel.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.StoreUnavailableException.Reason;

/** Whether the disk under a data directory is full: Neo4j itself only says that something failed. */
public final class DiskSpace {
    /** With less than this a database cannot so much as write its log. */
    private static final long ENOUGH_BYTES = 1 << 20;

    /** A new database takes some megabytes, and one that is there writes to its log when it starts and ends. */
    private static final long ENOUGH_TO_START_BYTES = 8 << 20;

    private DiskSpace() {}

    /**
     * Refuses to start a database where it could not end: Neo4j that finds a disk full while it closes a file tries again for as
     * long as the disk is full.
     */
    static void requireRoomToStart(DataDirectory directory) {
        if (hasLessThan(ENOUGH_TO_START_BYTES, directory)) {
            throw full(directory, null);
        }
    }

    /** Whether next to nothing is left under the directory. */
    public static boolean isExhausted(DataDirectory directory) {
        return hasLessThan(ENOUGH_BYTES, directory);
    }

    /** Where nobody knows, as in some containers, there is room. */
    private static boolean hasLessThan(long bytes, DataDirectory directory) {
        try {
            return Files.getFileStore(directory.root()).getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Whether an error is the operating system's word that the disk is full. */
    static boolean isExhausted(Throwable cause) {
        return cause instanceof IOException
                && cause.getMessage() != null
                && (cause.getMessage().contains("No space left on device")
                        || cause.getMessage().contains("not enough space")
                        || cause.getMessage().contains("quota exceeded"));
    }

    /** The message for it. */
    public static StoreUnavailableException full(DataDirectory directory, Throwable cause) {
        return new StoreUnavailableException(
                Reason.DISK_FULL,
                "the disk that holds " + directory + " is full; what was stored before is unharmed: free some space"
                        + " and run the command again",
                cause);
    }
}

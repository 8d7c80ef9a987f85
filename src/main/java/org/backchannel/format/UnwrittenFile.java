package org.backchannel.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Why a file could not be written, by the name that the user knows: of a full disk the system says only that it is full. */
public final class UnwrittenFile {
    private UnwrittenFile() {}

    /** The same failure, of a file in place of its draft. */
    public static IOException named(Path file, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new AccessDeniedException(file.toString());
        }
        String reason = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
        FileSystemException named = new FileSystemException(file.toString(), null, reason);
        named.initCause(failure);
        return named;
    }
}

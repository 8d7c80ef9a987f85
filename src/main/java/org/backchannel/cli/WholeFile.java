package org.backchannel.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that is written wholly or not at all; what was there before stays until then. */
final class WholeFile {
    private WholeFile() {}

    /** Writes what there is to write. */
    @FunctionalInterface
    interface Writing {
        void to(Writer out) throws IOException;
    }

    /** Writes bytes. */
    @FunctionalInterface
    interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    /** Replaces a file of text, or makes it. */
    static void write(Path file, Writing writing) throws IOException {
        try (WholeFiles one = new WholeFiles()) {
            one.write(file, writing);
            one.finish();
        }
    }

    /** Replaces a file, or makes it. */
    static void writeBytes(Path file, Bytes writing) throws IOException {
        try (WholeFiles one = new WholeFiles()) {
            one.writeBytes(file, writing);
            one.finish();
        }
    }

    /** What went wrong, in words: the JDK's own messages are often a bare path. */
    static String message(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file";
        } else if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": not allowed";
        } else if (failure instanceof FileSystemException met && met.getReason() != null) {
            return met.getFile() + ": " + met.getReason();
        }
        return "reading or writing failed: " + failure.getMessage();
    }
}

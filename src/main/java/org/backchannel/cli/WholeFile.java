package org.backchannel.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * A file that is written wholly or not at all: next to where it will stand, and then moved there in one step. What was
 * there before stays until then, and keeps its permissions.
 */
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
        writeBytes(file, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writing.to(text);
            text.flush();
        });
    }

    /** Replaces a file, or makes it. */
    static void writeBytes(Path file, Bytes writing) throws IOException {
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage(file + " is a directory; name a file to write to");
        }
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (!Files.isDirectory(place.getParent())) {
            throw CommandFailure.usage("cannot write " + file + ": there is no directory " + file.getParent());
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            write(place, writing, StandardOpenOption.WRITE);
        } else {
            writeBeside(place, writing);
        }
    }

    private static void writeBeside(Path place, Bytes writing) throws IOException {
        Path draft = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            write(
                    draft,
                    writing,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            keepPermissions(place, draft);
            move(draft, place);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path place, Bytes writing, OpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place, options))) {
            writing.to(out);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from)
                && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
            Files.setPosixFilePermissions(to, permissions);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
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
        return "cannot write: " + failure.getMessage();
    }
}

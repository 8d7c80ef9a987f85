package org.backchannel.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.backchannel.format.UnwrittenFile;

/**
 * Files that belong together, such as a report and its pictures: each is written next to where it will stand, and when all
 * are there each is moved to its place in one step. So a disk that fills half-way leaves every one as it was. What was there
 * before keeps its permissions.
 */
final class WholeFiles implements Closeable {
    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    /** Writes text as one of them. */
    void write(Path file, WholeFile.Writing writing) throws IOException {
        writeBytes(file, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writing.to(text);
            text.flush();
        });
    }

    /** Writes one of them, where nobody looks yet; what is no regular file, such as a pipe, is written at once. */
    void writeBytes(Path file, WholeFile.Bytes writing) throws IOException {
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage(file + " is a directory; name a file to write to");
        }
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (!Files.isDirectory(place.getParent())) {
            throw CommandFailure.usage("cannot write " + file + ": there is no directory " + file.getParent());
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            write(place, file, writing, StandardOpenOption.WRITE);
        } else {
            draft(place, file, writing);
        }
    }

    private void draft(Path place, Path file, WholeFile.Bytes writing) throws IOException {
        Path draft = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        drafts.put(place, draft);
        write(
                draft,
                file,
                writing,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        keepPermissions(place, draft);
    }

    private static void write(Path place, Path file, WholeFile.Bytes writing, OpenOption... options)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(new NamedOutput(file, open(place, file, options)))) {
            writing.to(out);
        }
    }

    /** The draft is nobody's business: what is told is the name that the user gave. */
    private static OutputStream open(Path place, Path file, OpenOption... options) throws IOException {
        try {
            return Files.newOutputStream(place, options);
        } catch (IOException failure) {
            throw UnwrittenFile.named(file, failure);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from)
                && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
            Files.setPosixFilePermissions(to, permissions);
        }
    }

    /** Puts all of them in their places. */
    void finish() throws IOException {
        for (Map.Entry<Path, Path> file : drafts.entrySet()) {
            move(file.getValue(), file.getKey());
        }
        drafts.clear();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing behind of what was not finished. */
    @Override
    public void close() throws IOException {
        for (Path draft : drafts.values()) {
            Files.deleteIfExists(draft);
        }
    }

    /** Says which file it was that could not be written. */
    private static final class NamedOutput extends OutputStream {
        private final Path file;
        private final OutputStream out;

        NamedOutput(Path file, OutputStream out) {
            this.file = file;
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException failure) {
                throw UnwrittenFile.named(file, failure);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } catch (IOException failure) {
                throw UnwrittenFile.named(file, failure);
            }
        }
    }
}

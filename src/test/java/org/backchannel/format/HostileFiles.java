package org.backchannel.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A program that reads files as the command line does and prints a line for each: its name, the milliseconds of
 * processor time it took, and what came of it.
 */
public final class HostileFiles {
    private static final int MEGABYTE = 1_000_000;

    private HostileFiles() {}

    /** Reads every file of a directory. */
    public static void main(String[] arguments) throws IOException {
        GraphFiles.readText("warm.yaml", "graph: g");
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            files.sorted().forEach(HostileFiles::read);
        }
    }

    private static void read(Path file) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading reading;
        try {
            reading = GraphFiles.read(file);
        } catch (OutOfMemoryError e) {
            System.out.println(file.getFileName() + " 0 needs-more-memory");
            return;
        }
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000_000;
        String result = reading instanceof Reading.Refused refused
                ? "refused " + refused.errors().get(0)
                : "accepted";
        System.out.println(file.getFileName() + " " + millis + " " + result);
    }

    /** Writes files that are too large to keep. */
    static void generate(Path directory) throws IOException {
        String actor = "graph: g\nactors:\n  a:\n    name: A\n    note: ";
        repeat(directory, "scalar-plain.yaml", actor, "x", 100);
        repeat(directory, "scalar-words.yaml", actor, "word ", 3);
        repeat(directory, "scalar-quoted.yaml", actor + "\"", "x", 3);
        repeat(directory, "scalar-escapes.yaml", actor + "\"", "\\u0041", 3);
        repeat(directory, "scalar-block.yaml", actor + "|\n      ", "line\n      ", 3);
        repeat(directory, "scalar-key.yaml", "graph: g\n", "key", 3);
        repeat(directory, "scalar.json", "{\"graph\": \"", "x", 3);
        repeat(directory, "comment.yaml", "graph: g\n#", "x", 3);
        repeat(directory, "comments.yaml", "graph: g\n", "# comment\n", 3);
        repeat(directory, "spaces.yaml", "graph: g\n", " ", 3);
        repeat(directory, "brackets.yaml", "graph: g\nx: ", "[", 1);
        repeat(directory, "braces.json", "{\"graph\": ", "{\"a\":", 1);
        repeat(directory, "hyphens.yaml", "graph: g\nx:\n", "- ", 1);
        repeat(directory, "aliases-of-an-actor.yaml", "graph: g\nactors: {a: {name: A, aliases: [", "a, ", 3);
        repeat(directory, "unknown-keys.yaml", "graph: g\n", "x: y\n", 1);
        repeat(directory, "unknown-actors.yaml", "graph: g\nties:\n", "- {from: a, to: b, type: c}\n", 1);
        nested(directory, 10_000);
    }

    private static void repeat(Path directory, String name, String begin, String piece, int megabytes)
            throws IOException {
        byte[] block = piece.repeat(MEGABYTE / 10 / piece.length() + 1).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(directory.resolve(name)))) {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes * 10; i++) {
                out.write(block);
            }
        }
    }

    /** Mappings within mappings, each further in by one space. */
    private static void nested(Path directory, int depth) throws IOException {
        StringBuilder text = new StringBuilder("graph: g\nx:\n");
        for (int level = 1; level <= 1_000; level++) {
            text.append(" ".repeat(level)).append("a:\n");
        }
        text.append(" ".repeat(1_001)).append("[".repeat(depth));
        Files.writeString(directory.resolve("deep.yaml"), text);
    }

    /** Copies the files that are kept. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

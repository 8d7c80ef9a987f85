package org.backchannel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Programs run to their end, with what they say caught. */
final class Processes {
    private Processes() {}

    /** What a process said, and how it ended. */
    record Outcome(int code, String out, String err) {}

    /**
     * How a program is run.
     *
     * @param program its file
     * @param directory where it runs
     * @param variables set for it, beside what this process has
     */
    record Run(String program, Path directory, Map<String, String> variables) {
        private static final long PATIENCE_SECONDS = 120;

        Run(String program) {
            this(program, Path.of("").toAbsolutePath(), Map.of());
        }

        Run instead(String other) {
            return new Run(other, directory, variables);
        }

        Run in(Path other) {
            return new Run(program, other, variables);
        }

        Run variable(String name, String value) {
            Map<String, String> all = new TreeMap<>(variables);
            all.put(name, value);
            return new Run(program, directory, all);
        }

        Process start(String... arguments) throws IOException {
            List<String> command = new ArrayList<>(List.of(program));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
            builder.environment().putAll(variables);
            return builder.start();
        }

        Outcome with(String... arguments) {
            try {
                return outcome(start(arguments));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Waits for a process to end. */
    static Outcome outcome(Process process) throws IOException {
        process.getOutputStream().close();
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        String out = read(process.getInputStream());
        try {
            if (!process.waitFor(Run.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("not at its end after " + Run.PATIENCE_SECONDS + " s: " + process.info());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new AssertionError(e);
        }
        return new Outcome(process.exitValue(), out, err.join());
    }

    private static String read(java.io.InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Programs run to their end, with what they say caught. */
final class Processes {
    /** The Java of these tests. */
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

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

    /** Our program in a process that is told that its standard error is a terminal, so that it shows on what it works. */
    static Process onTerminal(List<String> command, Map<String, String> variables) throws IOException {
        return new Run(JAVA, Path.of("").toAbsolutePath(), variables)
                .start(arguments(List.of("-Dbackchannel.stderr.terminal=true"), command));
    }

    /** What a Java is told to run our program quickly, with flags and a command of its own. */
    static String[] arguments(List<String> flags, List<String> command) {
        List<String> arguments = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        arguments.addAll(flags);
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.backchannel.cli.Main"));
        arguments.addAll(command);
        return arguments.toArray(String[]::new);
    }

    /** Reads what a process shows until it works on something. */
    static void await(String task, InputStream err) throws IOException {
        await(Pattern.compile(Pattern.quote(task)), err);
    }

    /** Reads what a process shows until a hundredth of something, at least, is done. */
    static void awaitSomeOf(String task, InputStream err) throws IOException {
        await(Pattern.compile(Pattern.quote(task) + " [1-9][0-9]* %"), err);
    }

    private static void await(Pattern sought, InputStream err) throws IOException {
        StringBuilder shown = new StringBuilder();
        byte[] buffer = new byte[1024];
        while (!sought.matcher(shown).find()) {
            int read = err.read(buffer);
            assertThat(read).as("shown before '%s': %s", sought, shown).isPositive();
            shown.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
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

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

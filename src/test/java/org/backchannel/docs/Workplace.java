package org.backchannel.docs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where a stranger types the commands of a page: a home of their own, the launcher and the sample graphs in the current
 * directory, a screen 100 columns wide, no database yet.
 */
final class Workplace {
    private static final String HOME = "/home/you";
    private static final int MINUTES = 10;

    private final Path home;
    private final Path directory;
    private final Path launcher;

    /** What a command printed, on stdout and stderr as a terminal shows them, and how it ended. */
    record Outcome(List<String> printed, int code) {}

    /** Sets it up in an empty directory. */
    Workplace(Path empty) throws IOException, InterruptedException {
        home = empty.toRealPath();
        directory = Files.createDirectory(home.resolve("backchannel"));
        launcher = directory.resolve("backchannel");
        Files.createSymbolicLink(launcher, Path.of("backchannel").toAbsolutePath());
        copySamples();
        // Here and not under the first command: it may have to make the class archive, and says so.
        run("./backchannel --version");
    }

    private void copySamples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("sample-graphs"))) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file));
            }
        }
    }

    /** Runs what was typed. */
    Outcome run(String command) throws IOException, InterruptedException {
        // Into a file: a server that a command leaves behind may keep a pipe open.
        Path output = home.resolve("output");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", onAnyPort(command))
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = shell.environment();
        String path = environment.get("PATH");
        environment.clear();
        environment.put("PATH", path);
        environment.put("HOME", home.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("COLUMNS", "100");
        environment.put("NO_COLOR", "1");
        Process process = shell.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("after " + MINUTES + " minutes there was no end to: " + command);
        }
        String text = Files.readString(output, StandardCharsets.UTF_8).replace(home.toString(), HOME);
        return new Outcome(text.lines().toList(), process.exitValue());
    }

    /** Somebody may have a Neo4j of their own at its usual port. */
    private static String onAnyPort(String command) {
        return command.replace("db start", "db start --port 0");
    }

    /** Stops the database that a page may have started, and lets go of the repository. */
    void leave() throws IOException, InterruptedException {
        if (Files.exists(home.resolve(".local/share/backchannel"))) {
            run("./backchannel db stop");
        }
        Files.delete(launcher);
    }
}

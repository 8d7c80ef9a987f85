package org.backchannel.docs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backchannel.cli.Desk;

/**
 * Where a stranger types the commands of a page: a home of their own, the launcher and the sample graphs in the current
 * directory, a screen 100 columns wide, no database yet. On README each command is a process of its own; elsewhere those
 * that need no shell are run one after the other in one.
 */
final class Workplace {
    private static final String HOME = "/home/you";
    private static final int MINUTES = 10;
    private static final Path FIRST_PAGE = Path.of("README.md");

    private final Path home;
    private final Path directory;
    private final Path launcher;
    private final Optional<Desk> desk;

    /** What a command printed, on stdout and stderr as a terminal shows them, and how it ended. */
    record Outcome(List<String> printed, int code) {}

    /** Sets it up for a page, in an empty directory. */
    Workplace(Path page, Path empty) throws IOException, InterruptedException {
        home = empty.toRealPath();
        directory = Files.createDirectory(home.resolve("backchannel"));
        launcher = directory.resolve("backchannel");
        Files.createSymbolicLink(launcher, Path.of("backchannel").toAbsolutePath());
        copySamples();
        // Here and not under the first command: it may have to make the class archive, and says so.
        inShell("./backchannel --version");
        desk = page.equals(FIRST_PAGE) ? Optional.empty() : Optional.of(Desk.open(java(), directory, variables()));
    }

    private static List<String> java() {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"));
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
        Optional<List<String>> words = PlainCommand.words(command).filter(Workplace::staysInItsProcess);
        return desk.isPresent() && words.isPresent() ? atDesk(words.get()) : inShell(command);
    }

    /** A database that is started goes on by itself. */
    private static boolean staysInItsProcess(List<String> words) {
        return !words.contains("db");
    }

    private Outcome atDesk(List<String> words) throws IOException {
        Desk.Outcome outcome = desk.orElseThrow().run(words);
        return new Outcome(lines(outcome.printed()), outcome.code());
    }

    private Outcome inShell(String command) throws IOException, InterruptedException {
        // Into a file: a server that a command leaves behind may keep a pipe open.
        Path output = home.resolve("output");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", onAnyPort(command))
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().clear();
        shell.environment().putAll(variables());
        Process process = shell.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("after " + MINUTES + " minutes there was no end to: " + command);
        }
        return new Outcome(lines(Files.readString(output, StandardCharsets.UTF_8)), process.exitValue());
    }

    private Map<String, String> variables() {
        return Map.of(
                "PATH",
                System.getenv("PATH"),
                "HOME",
                home.toString(),
                "JAVA_HOME",
                System.getProperty("java.home"),
                "LC_ALL",
                "C.UTF-8",
                "COLUMNS",
                "100",
                "NO_COLOR",
                "1");
    }

    private List<String> lines(String printed) {
        return printed.replace(home.toString(), HOME).lines().toList();
    }

    /** Somebody may have a Neo4j of their own at its usual port. */
    private static String onAnyPort(String command) {
        return command.replace("db start", "db start --port 0");
    }

    /** Stops the database that a page may have started, and lets go of the repository. */
    void leave() throws IOException, InterruptedException {
        if (desk.isPresent()) {
            desk.get().close();
        }
        if (Files.exists(home.resolve(".local/share/backchannel"))) {
            inShell("./backchannel db stop");
        }
        Files.delete(launcher);
    }
}

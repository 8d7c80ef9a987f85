package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped, unpacked in a path with a space and run as users run it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(180)
class DistributionIT {
    private static final String NAME = "backchannel-" + Version.current();
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** The second interrupt bit of {@code SigIgn} in {@code /proc}: SIGINT is number 2. */
    private static final long SIGINT_BIT = 0b10;

    @TempDir
    private static Path directory;

    private static Path home;
    private static Processes.Run run;

    @BeforeAll
    static void unpack() throws IOException {
        Path place = Files.createDirectories(directory.resolve("a place"));
        Processes.Outcome tar = new Processes.Run("tar")
                .with("-xzf", TARGET.resolve(NAME + ".tar.gz").toString(), "-C", place.toString());
        assertThat(tar.err()).isEmpty();
        home = place.resolve(NAME);
        run = new Processes.Run(home.resolve("backchannel").toString())
                .in(home)
                .variable("BACKCHANNEL_ARCHIVE", "none");
    }

    @Test
    void itRunsWithoutMavenAndWithoutAWordOnStderr() {
        Processes.Outcome version = run.with("--version");
        assertThat(version.err()).isEmpty();
        assertThat(version.out()).isEqualTo("backchannel " + Version.current() + "\n");
        Processes.Outcome check = run.with("check", "sample-graphs/peace-talks-2024.yaml");
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("Valid; no warning.");
    }

    @Test
    void bothArchivesHoldTheSameAndEveryEntryIsDatedByTheProjectNotTheClock() throws IOException {
        try (ZipFile zip = new ZipFile(TARGET.resolve(NAME + ".zip").toFile());
                Stream<Path> unpacked = Files.walk(home)) {
            List<String> inZip = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .sorted()
                    .toList();
            List<String> inTar = unpacked.filter(Files::isRegularFile)
                    .map(file -> home.getParent().relativize(file).toString())
                    .sorted()
                    .toList();
            assertThat(inTar).isEqualTo(inZip);
            assertThat(zip.stream().map(entry -> entry.getTimeLocal()).distinct())
                    .hasSize(1);
        }
        assertThat(Stream.of(
                        "backchannel.cmd", "LICENSE", "README.md", "cypher/schema.cypher", "docs", "sample-graphs"))
                .allSatisfy(name -> assertThat(home.resolve(name)).exists());
        assertThat(home.resolve("backchannel.cmd")).content().contains("\r\n");
    }

    @Test
    void aReaderWhoHasGoneIsNoFailure() throws IOException {
        String launcher = "'" + home.resolve("backchannel") + "'";
        Processes.Outcome outcome = new Processes.Run("sh")
                .variable("BACKCHANNEL_ARCHIVE", "none")
                .with("-c", "{ " + launcher + " completion; echo \"exit $?\" >&2; } | true");
        assertThat(outcome.err()).isEqualTo("exit 0\n");
    }

    @Test
    void aFullDiskIsAFailureInASentence() {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "this system has no /dev/full");
        Processes.Outcome outcome = new Processes.Run("sh")
                .variable("BACKCHANNEL_ARCHIVE", "none")
                .with("-c", "'" + home.resolve("backchannel") + "' --help >/dev/full");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEqualTo("backchannel: cannot write to stdout: No space left on device\n");
    }

    @Test
    void ctrlCEndsACommandWith130AndASentence() throws IOException, InterruptedException {
        Path fifo = fifo("slow.yaml");
        Process process = run.start("check", fifo.toString());
        awaitIgnoringNothing(process);
        try (OutputStream map = Files.newOutputStream(fifo)) {
            interrupt(process);
            // Java hears a signal in a thread of its own, some time after it came. Whoever waits for bytes by then
            // stops
            // with the next ones; whoever was about to ask for them, at once.
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                map.write(Samples.BOARD.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        Processes.Outcome outcome = Processes.outcome(process);
        assertThat(outcome.code()).isEqualTo(130);
        assertThat(outcome.err()).isEqualTo("Interrupted; nothing was changed.\n");
        assertThat(outcome.out()).isEmpty();
    }

    /** Wherever it is by then: starting the database, loading, computing. */
    @Test
    void ctrlCDuringTheMainJobEndsWith130AndLeavesAUsableStore() throws IOException, InterruptedException {
        Path data = directory.resolve("interrupted");
        Processes.Run withData = run.variable("BACKCHANNEL_DATA", data.toString());
        String map = home.resolve("sample-graphs/peace-talks-2024.yaml").toString();
        Process process = withData.start("analyze", map);
        awaitIgnoringNothing(process);
        Path begun = data.resolve("neo4j/data/transactions/neo4j");
        while (process.isAlive() && !Files.exists(begun)) {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        interrupt(process);
        Processes.Outcome outcome = Processes.outcome(process);
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(130);
        assertThat(outcome.err()).startsWith("Interrupted; ");
        Processes.Outcome after = withData.with("load", map);
        assertThat(after.code()).as(after.err()).isZero();
    }

    @Test
    void aSecondCtrlCEndsTheProcessAtOnce() throws IOException, InterruptedException {
        Path fifo = fifo("stuck.yaml");
        Process process = run.start("check", fifo.toString());
        awaitIgnoringNothing(process);
        OutputStream map = Files.newOutputStream(fifo);
        while (process.isAlive()) {
            interrupt(process);
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        map.close();
        assertThat(process.exitValue()).isEqualTo(130);
    }

    private static Path fifo(String name) {
        Path fifo = directory.resolve(name);
        assertThat(new Processes.Run("mkfifo").with(fifo.toString()).code()).isZero();
        return fifo;
    }

    private static void interrupt(Process process) {
        new Processes.Run("kill").with("-INT", Long.toString(process.pid()));
    }

    /** A shell that starts this build in the background has its children ignore Ctrl-C, which nothing can undo. */
    private static void awaitIgnoringNothing(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        assumeTrue(Files.exists(status), "this system has no /proc");
        boolean ignored = Pattern.compile("SigIgn:\\s*([0-9a-f]+)")
                .matcher(Files.readString(status))
                .results()
                .anyMatch(found -> (Long.parseUnsignedLong(found.group(1), 16) & SIGINT_BIT) != 0);
        if (ignored) {
            process.destroyForcibly();
        }
        assumeTrue(!ignored, "this build runs in the background of a shell, deaf to Ctrl-C");
    }
}

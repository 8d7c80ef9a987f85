package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.embedded.DataDirectory;
import org.backchannel.store.embedded.LocalServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens between processes: one holds the store, one is killed, one runs out of space. */
class ProcessesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    Path temporary;

    private DataDirectory directory() {
        return new DataDirectory(temporary.resolve("data"));
    }

    private static GraphStore open(DataDirectory directory) {
        return GraphStores.open(new Connection.Local(directory));
    }

    @Test
    void aSecondProcessIsToldWhoHasTheStore() throws Exception {
        DataDirectory directory = directory();
        try (GraphStore store = open(directory)) {
            String output = StoreProcess.output(StoreProcess.start("open", directory.toString()));

            assertThat(output)
                    .startsWith("IN_USE: the store in " + directory + " is in use by process "
                            + ProcessHandle.current().pid() + " (a command, for ");
            assertThatThrownBy(() -> open(directory))
                    .as("nor does this process open it twice")
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("is in use by process");
            assertThat(store.graphs()).isEmpty();
            assertThat(new LocalServer(directory).status())
                    .isEqualTo(
                            new LocalServer.Status.InUse(ProcessHandle.current().pid()));
        }
        assertThat(new LocalServer(directory).status()).isEqualTo(new LocalServer.Status.Stopped());
        assertThat(permissions(directory.root())).isEqualTo("rwx------");
        assertThat(permissions(directory.passwordFile())).isEqualTo("rw-------");
        Files.delete(directory.passwordFile());
        try (GraphStore again = open(directory)) {
            assertThat(again.graphs()).as("a lost password is replaced").isEmpty();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aServerServesOthersUntilItIsStopped() throws Exception {
        DataDirectory directory = directory();
        LocalServer server = new LocalServer(directory);
        assertThat(server.stop(PATIENCE)).as("there is none yet").isFalse();

        LocalServer.Status.Running running =
                server.start(StoreProcess.builder("serve", directory.toString()).command(), PATIENCE);

        try {
            assertThat(server.status()).isEqualTo(running);
            assertThat(ProcessHandle.of(running.pid())).get().matches(ProcessHandle::isAlive);
            StakeholderMap map = StoreProcess.map("served", 3, 10, 30);
            try (GraphStore first = open(directory);
                    GraphStore second = open(directory)) {
                first.load(map, Progress.NONE);
                assertThat(second.read("served", Progress.NONE)).isEqualTo(map);
            }
            assertThat(StoreProcess.output(StoreProcess.start("open", directory.toString())))
                    .isEqualTo("open: 1 graphs");
        } finally {
            assertThat(server.stop(PATIENCE)).isTrue();
        }
        assertThat(server.status()).isEqualTo(new LocalServer.Status.Stopped());
        assertThat(directory.serverLog()).isEmptyFile();
        try (GraphStore store = open(directory)) {
            assertThat(store.graphs()).hasSize(1);
        }
    }

    @Test
    void aServerThatDoesNotStartSaysWhy() {
        LocalServer server = new LocalServer(directory());
        assertThatThrownBy(
                        () -> server.start(StoreProcess.builder("nonsense", "x").command(), PATIENCE))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("the server did not start: ")
                .hasMessageContaining("IllegalArgumentException: nonsense");
    }

    @Test
    void aLoadThatIsKilledLeavesTheOldGraphOrTheNew() throws Exception {
        int kills = Integer.getInteger("backchannel.kills", 4);
        DataDirectory directory = directory();
        StakeholderMap old = StoreProcess.map("killed", 1, 800, 3_400);
        assertThat(old.ties().size()).as("a load of about 5,000 ties").isBetween(3_000, 6_000);
        try (GraphStore store = open(directory)) {
            store.load(old, Progress.NONE);
        }
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < kills; i++) {
            long next = 2 + i;
            StakeholderMap wanted = StoreProcess.map("killed", next, 800, 3_400);
            Process process = StoreProcess.start("load", directory.toString(), "killed", String.valueOf(next));
            assertThat(StoreProcess.line(process)).isEqualTo("loading");
            process.waitFor(random.nextInt(4_000), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();

            try (GraphStore store = open(directory)) {
                StakeholderMap found = store.read("killed", Progress.NONE);
                assertThat(found.equals(old) || found.equals(wanted))
                        .as("kill %d of seed %d leaves the old graph or the new, whole", i, seed)
                        .isTrue();
                old = found;
            }
        }
    }

    @Test
    void aFullDiskIsToldAndLosesNothing() throws Exception {
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        String data = disk.resolve("data").toString();
        String fill = quoted(StoreProcess.builder("fill", data).command());
        String check = quoted(StoreProcess.builder("check", data).command());
        String script = "mount -t tmpfs -o size=24m none \"$0\" && head -c 8388608 /dev/zero >\"$0/ballast\" && " + fill
                + " && rm \"$0/ballast\" && " + check;
        List<String> inItsOwnWorld =
                List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, disk.toString());
        assumeThat(canMount(disk)).as("a small disk can be mounted here").isTrue();

        String output = StoreProcess.output(
                new ProcessBuilder(inItsOwnWorld).redirectErrorStream(true).start());

        assertThat(output).isEqualTo("DISK_FULL\nkept: true\nall whole: true");
    }

    @Test
    void aDirectoryThatMayOnlyBeReadIsToldAsSuch() throws Exception {
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        String data = disk.resolve("data").toString();
        String script = "mount -t tmpfs none \"$0\" && mkdir '" + data + "' && mount -o remount,ro \"$0\" && "
                + quoted(StoreProcess.builder("open", data).command());
        assumeThat(canMount(disk)).as("a disk can be mounted here").isTrue();

        String output = StoreProcess.output(new ProcessBuilder(
                        "unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, disk.toString())
                .redirectErrorStream(true)
                .start());

        assertThat(output)
                .startsWith(
                        "NO_ACCESS: the data directory " + data + " must be one that this user can read and write: ");
    }

    private static String quoted(List<String> command) {
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    private static boolean canMount(Path disk) throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    "unshare",
                                    "--user",
                                    "--map-root-user",
                                    "--mount",
                                    "mount",
                                    "-t",
                                    "tmpfs",
                                    "none",
                                    disk.toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}

package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
        OwnDisk.assumeMountable(disk);

        String output = StoreProcess.output(OwnDisk.run(
                disk,
                "size=24m",
                String.join(
                        " && ",
                        "head -c 25100288 /dev/zero >\"$0/ballast\"",
                        process("open", data),
                        "truncate -s 8388608 \"$0/ballast\"",
                        process("fill", data),
                        "rm \"$0/ballast\"",
                        process("check", data))));

        assertThat(output)
                .isEqualTo("DISK_FULL: the disk that holds " + data + " is full; what was stored before is unharmed:"
                        + " free some space and run the command again\nDISK_FULL\nkept: true\nall whole: true");
    }

    private static String process(String... arguments) throws IOException {
        return OwnDisk.quoted(StoreProcess.builder(arguments).command());
    }

    @Test
    void aDirectoryThatMayOnlyBeReadIsToldAsSuch() throws Exception {
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        String data = disk.resolve("data").toString();
        OwnDisk.assumeMountable(disk);

        String output = StoreProcess.output(OwnDisk.run(
                disk, "size=1m", "mkdir '" + data + "' && mount -o remount,ro \"$0\" && " + process("open", data)));

        assertThat(output).startsWith(mustBeWritable(data));
    }

    private static String mustBeWritable(String data) {
        return "NO_ACCESS: the data directory " + data + " must be one that this user can read and write: ";
    }

    @Test
    void aStoreOnADiskThatMayOnlyBeReadIsToldAsSuch() throws Exception {
        Path store = storeWithAGraph();
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        String data = disk.resolve("data").toString();
        OwnDisk.assumeMountable(disk);

        String output = StoreProcess.output(OwnDisk.run(
                disk,
                "size=64m",
                "cp -a '" + store + "' '" + data + "' && mount -o remount,ro \"$0\" && " + process("open", data)));

        assertThat(output).startsWith(mustBeWritable(data)).doesNotContain("\n");
    }

    @Test
    void aStoreThatThisUserMayOnlyReadIsToldAsSuchAndUnharmed() throws Exception {
        Path store = storeWithAGraph();
        permit(store, "a-w");
        try {
            ProcessBuilder open = OwnDisk.withoutPrivileges(
                    store.resolve("lock"),
                    StoreProcess.builder("open", store.toString()).command());

            assertThat(StoreProcess.output(open.start()))
                    .startsWith(mustBeWritable(store.toString()))
                    .doesNotContain("\n");
        } finally {
            permit(store, "u+w");
        }
        try (GraphStore again = open(new DataDirectory(store))) {
            assertThat(again.read("closed", Progress.NONE)).isEqualTo(Maps.fixed("closed"));
        }
    }

    private Path storeWithAGraph() {
        DataDirectory directory = directory();
        try (GraphStore store = open(directory)) {
            store.load(Maps.fixed("closed"), Progress.NONE);
        }
        return directory.root();
    }

    private static void permit(Path directory, String mode) throws Exception {
        assertThat(new ProcessBuilder("chmod", "-R", mode, directory.toString())
                        .start()
                        .waitFor())
                .isZero();
    }
}

package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.backchannel.analysis.CypherQuery;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.QueryResult;
import org.backchannel.analysis.StoredGraph;
import org.backchannel.analysis.UnknownGraphException;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.embedded.DataDirectory;
import org.backchannel.store.embedded.LocalServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is killed, restarted or doubled, as processes, and what is found afterwards. */
class FaultsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** As many rounds as {@code -Pthorough} asks for, and one otherwise. */
    private static final int ROUNDS = Math.max(1, Integer.getInteger("backchannel.kills", 4) / 4);

    @TempDir
    Path temporary;

    private final Random random = new Random();

    private DataDirectory directory() {
        return new DataDirectory(temporary.resolve("data"));
    }

    private static GraphStore open(DataDirectory directory) {
        return GraphStores.open(new Connection.Local(directory));
    }

    /** Kills a process some moments after a line of what it says. */
    private void kill(Process process, int line) throws Exception {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < line; i++) {
                assertThat(lines.readLine()).as("line %d of %d", i + 1, line).isNotNull();
            }
            process.waitFor(random.nextInt(200), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aLargeLoadThatIsKilledIsRefusedByNameAndEndedByALoadOrADrop() throws Exception {
        DataDirectory directory = directory();
        StakeholderMap map = StoreProcess.map("large", 5, 800, 3_400);
        for (int round = 0; round < ROUNDS; round++) {
            kill(StoreProcess.start("load-in-batches", directory.toString(), "large", "5"), 1 + random.nextInt(4));
            try (GraphStore store = open(directory)) {
                if (store.graphs().stream().anyMatch(StoredGraph::complete)) {
                    assertThat(store.read("large", Progress.NONE)).isEqualTo(map);
                } else {
                    assertThatThrownBy(() -> store.read("large", Progress.NONE))
                            .isInstanceOf(UnknownGraphException.class)
                            .hasMessageContaining("its load did not end; load its file again, or remove it");
                }
                store.load(map, Progress.NONE);
                assertThat(store.read("large", Progress.NONE)).isEqualTo(map);
            }
            kill(StoreProcess.start("drop", directory.toString(), "large"), 1);
            try (GraphStore store = open(directory)) {
                if (store.graphs().stream().anyMatch(graph -> !graph.complete())) {
                    assertThatThrownBy(() -> store.read("large", Progress.NONE))
                            .isInstanceOf(UnknownGraphException.class)
                            .hasMessageContaining("its removal did not end");
                }
                if (!store.graphs().isEmpty()) {
                    store.drop("large");
                }
                assertThat(count(store, "MATCH (n) WHERE n.graph = 'large' OR n:Graph RETURN count(n)"))
                        .isZero();
            }
        }
    }

    @Test
    void scoresThatWereBeingWrittenWhenTheProcessWasKilledAreThereForAllActorsOrForNone() throws Exception {
        DataDirectory directory = directory();
        StakeholderMap map = StoreProcess.map("scored", 5, 800, 3_400);
        try (GraphStore store = open(directory)) {
            store.load(map, Progress.NONE);
        }
        for (int round = 0; round < ROUNDS; round++) {
            kill(StoreProcess.start("record", directory.toString(), "scored"), 2 + random.nextInt(3));
            try (GraphStore store = open(directory)) {
                int runs = store.runs("scored").size();
                assertThat(runs).isPositive();
                assertThat(count(
                                store,
                                "MATCH (r:Run) WHERE COUNT { (r)<-[:SCORED]-() } = "
                                        + map.actors().size() + " RETURN count(r)"))
                        .as("runs that are whole")
                        .isEqualTo(runs);
                assertThat(store.read("scored", Progress.NONE)).isEqualTo(map);
            }
        }
    }

    private static long count(GraphStore store, String cypher) {
        CypherQuery query = new CypherQuery(cypher, Map.of(), CypherQuery.Access.READ);
        return ((QueryResult.Value.Whole) store.query(query).rows().get(0).get(0)).number();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aServerThatIsKilledAndStartedAgainBetweenTwoBatchesEndsWithTheSameGraph() throws Exception {
        DataDirectory directory = directory();
        LocalServer server = new LocalServer(directory);
        List<String> serve = StoreProcess.builder("serve-at", directory.toString(), String.valueOf(freePort()))
                .command();
        LocalServer.Status.Running first = server.start(serve, PATIENCE);
        try {
            StakeholderMap map = StoreProcess.map("restarted", 5, 800, 3_400);
            AtomicInteger batches = new AtomicInteger();
            try (GraphStore store = GraphStores.open(directory, StoreProcess.FEW)) {
                store.load(map, afterEach(() -> {
                    if (batches.incrementAndGet() == 3) {
                        ProcessHandle.of(first.pid()).ifPresent(FaultsIT::kill);
                        server.start(serve, PATIENCE);
                    }
                }));
            }
            assertThat(batches.get()).as("batches").isGreaterThan(3);
            try (GraphStore store = open(directory)) {
                assertThat(store.read("restarted", Progress.NONE)).isEqualTo(map);
            }
            twoLoadersAtOnce(directory);
            twoLoadersAtOnceInBatches(directory);
            thePasswordIsInItsFileAndNowhereElse(directory, server);
        } finally {
            server.stop(PATIENCE);
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static Progress afterEach(Runnable work) {
        return new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public synchronized void advance(long steps) {
                work.run();
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    private static void twoLoadersAtOnce(DataDirectory directory) throws Exception {
        Process one = StoreProcess.start("load", directory.toString(), "two", "1");
        Process two = StoreProcess.start("load", directory.toString(), "two", "2");
        assertThat(StoreProcess.output(one)).isEqualTo("loading\nloaded");
        assertThat(StoreProcess.output(two)).isEqualTo("loading\nloaded");
        try (GraphStore store = open(directory)) {
            assertThat(store.read("two", Progress.NONE))
                    .isIn(StoreProcess.map("two", 1, 800, 3_400), StoreProcess.map("two", 2, 800, 3_400));
        }
    }

    /** The one that begins later takes the graph over, and whoever loses it is told. */
    private static void twoLoadersAtOnceInBatches(DataDirectory directory) throws Exception {
        Process one = StoreProcess.start("load-in-batches", directory.toString(), "batches", "1");
        Process two = StoreProcess.start("load-in-batches", directory.toString(), "batches", "2");
        List<String> ends = List.of(lastLine(one), lastLine(two));
        assertThat(ends)
                .contains("loaded")
                .isSubsetOf(
                        "loaded",
                        "another command has loaded or removed graph 'batches' while this one was loading it");
        try (GraphStore store = open(directory)) {
            assertThat(store.read("batches", Progress.NONE))
                    .isIn(StoreProcess.map("batches", 1, 800, 3_400), StoreProcess.map("batches", 2, 800, 3_400));
        }
    }

    private static String lastLine(Process process) {
        String output = StoreProcess.output(process);
        return output.substring(output.lastIndexOf('\n') + 1);
    }

    private static void thePasswordIsInItsFileAndNowhereElse(DataDirectory directory, LocalServer server)
            throws IOException {
        String password = Files.readString(directory.passwordFile()).strip();
        assertThat(password).hasSizeGreaterThan(20);
        LocalServer.Status.Running running = (LocalServer.Status.Running) server.status();
        Optional<String> command = ProcessHandle.of(running.pid())
                .flatMap(process -> process.info().commandLine());
        assertThat(command).as("what ps shows").isPresent().get().asString().doesNotContain(password);
        try (Stream<Path> files = Files.walk(directory.root())) {
            List<Path> holding = files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, password))
                    .toList();
            assertThat(holding).containsExactly(directory.passwordFile());
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }
}

package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backchannel.analysis.GraphStore;
import org.backchannel.format.GraphFiles;
import org.backchannel.imports.identity.Merging;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.Connection;
import org.backchannel.store.GraphStores;
import org.backchannel.store.embedded.DataDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code merge} that is killed leaves the map as it was, or merged. A file is watched while it is written, for a kill leaves
 * what is there at that moment; in the database a process is killed while it writes.
 */
@Timeout(120)
class KilledMergesIT {
    /** As many rounds as {@code -Pthorough} asks for, and one otherwise. */
    private static final int ROUNDS = Math.max(1, Integer.getInteger("backchannel.kills", 4) / 4);

    private static final int MERGED = 60;

    @TempDir
    private Path directory;

    private final StakeholderMap apart = RandomMaps.of(new Random(5), 300, 1_200);
    private final List<String> ids =
            apart.actors().keySet().stream().limit(1 + MERGED).toList();
    private final StakeholderMap merged = Merging.merge(apart, ids.get(0), ids.subList(1, ids.size()));

    private List<String> command(String verb, String graph) {
        List<String> words = new ArrayList<>(List.of(verb, graph));
        words.addAll(verb.equals("merge") ? ids : ids.subList(1, ids.size()));
        return words;
    }

    @Test
    void aFileThatIsMergedAndUnmergedIsThereWholeAtEveryMoment() throws Exception {
        Path file = Files.writeString(directory.resolve("map.yaml"), GraphFiles.text(apart));
        List<String> whole = List.of(GraphFiles.text(apart), GraphFiles.text(merged));
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Long> looks = CompletableFuture.supplyAsync(() -> looks(file, whole, done));
        try {
            for (int i = 0; i < 9; i++) {
                String verb = i % 2 == 0 ? "merge" : "unmerge";
                Cli.Outcome outcome = Cli.run(command(verb, file.toString()).toArray(String[]::new));
                assertThat(outcome.code()).as(outcome.err()).isZero();
                assertThat(file).as(verb).hasContent(whole.get((i + 1) % 2));
            }
        } finally {
            done.set(true);
        }
        assertThat(looks.join()).isPositive();
    }

    private static long looks(Path file, List<String> whole, AtomicBoolean done) {
        long looks = 0;
        while (!done.get()) {
            assertThat(Files.exists(file)).as("look %d", looks).isTrue();
            if (looks++ % 500 == 0) {
                assertThat(whole).contains(read(file));
            }
        }
        return looks;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    @Test
    void aMergeInTheDatabaseThatIsKilledLeavesTheOldGraphOrTheNew() throws Exception {
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        Random random = new Random();
        try (GraphStore store = GraphStores.open(new Connection.Local(data))) {
            store.load(apart, Progress.NONE);
        }
        for (int round = 0; round < ROUNDS; round++) {
            Process process = Processes.onTerminal(
                    command("merge", "neo4j:" + apart.graph()), Map.of("BACKCHANNEL_DATA", data.toString()));
            Processes.await("writing to the database", process.getErrorStream());
            killed(process, random.nextInt(300));

            try (GraphStore store = GraphStores.open(new Connection.Local(data))) {
                assertThat(store.read(apart.graph(), Progress.NONE))
                        .as("round %d", round)
                        .isIn(apart, merged);
                store.load(apart, Progress.NONE);
            }
        }
    }

    private static void killed(Process process, int afterMillis) throws InterruptedException {
        process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }
}

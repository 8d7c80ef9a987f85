package org.backchannel.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.Run;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.StoredGraph;
import org.backchannel.model.MapDigest;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.embedded.DataDirectory;
import org.backchannel.store.embedded.LocalServer;

/** A process of its own that uses a store, for tests that kill it, starve it or have it wait. */
public final class StoreProcess {
    /** The first Java that warns of what Neo4j does, as the launcher knows too. */
    private static final int WARNS_OF_NEO4J = 24;

    private StoreProcess() {}

    /** The map that the process loads for a seed. */
    static StakeholderMap map(String graph, long seed, int actors, int ties) {
        // A random map keeps about three quarters of twice as many ties as asked for.
        return Maps.named(graph, RandomMaps.of(new Random(seed), actors, ties));
    }

    /** Starts one, in the JVM options of this one. */
    static Process start(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    /** The command that starts one. */
    static ProcessBuilder builder(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Xmx512m"));
        if (Runtime.version().feature() >= WARNS_OF_NEO4J) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(classPath());
        command.add(StoreProcess.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /**
     * The libraries as they are shipped, whose class path is in the jar, with the class archive that the launcher may
     * have made for them: Neo4j is up in half the time.
     */
    private static List<String> classPath() throws IOException {
        Path tests = Path.of(URI.create(StoreProcess.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        Optional<Path> jar = first(tests.resolveSibling("lib"), "backchannel-*.jar");
        if (jar.isEmpty()) {
            return List.of("-cp", System.getProperty("java.class.path"));
        }
        List<String> options = new ArrayList<>();
        String archive = "classes-" + System.getProperty("java.runtime.version") + ".jsa";
        first(tests.getParent(), archive).ifPresent(file -> options.add("-XX:SharedArchiveFile=" + file));
        options.addAll(List.of("-XX:+UseSerialGC", "-cp", jar.get() + File.pathSeparator + tests));
        return options;
    }

    private static Optional<Path> first(Path directory, String pattern) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, pattern)) {
            Iterator<Path> found = files.iterator();
            return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        }
    }

    /** The next line that a process writes. */
    static String line(Process process) {
        try {
            return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Everything that a process writes until it ends. */
    static String output(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Does what the first argument says, on the data directory that the second one names. */
    public static void main(String[] arguments) throws Exception {
        DataDirectory directory = new DataDirectory(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "open" -> open(directory);
            case "load" -> load(directory, map(arguments[2], Long.parseLong(arguments[3]), 800, 3_400));
            case "serve" -> new LocalServer(directory).runUntilStopped(0, List.of(), GraphStores::rehearse);
            case "serve-at" ->
                new LocalServer(directory).runUntilStopped(Integer.parseInt(arguments[2]), List.of(), server -> {});
            case "load-in-batches" ->
                loadInBatches(directory, map(arguments[2], Long.parseLong(arguments[3]), 800, 3_400));
            case "record" -> record(directory, arguments[2]);
            case "drop" -> drop(directory, arguments[2]);
            case "fill" -> fill(directory);
            case "check" -> check(directory);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        Runtime.getRuntime().halt(0);
    }

    private static GraphStore local(DataDirectory directory) {
        return GraphStores.open(new Connection.Local(directory));
    }

    private static void open(DataDirectory directory) {
        try (GraphStore store = local(directory)) {
            System.out.println("open: " + store.graphs().size() + " graphs");
        } catch (StoreUnavailableException refused) {
            System.out.println(refused.reason() + ": " + refused.getMessage());
        }
    }

    private static void load(DataDirectory directory, StakeholderMap map) {
        try (GraphStore store = local(directory)) {
            System.out.println("loading");
            store.load(map, Progress.NONE);
            System.out.println("loaded");
        }
    }

    /** How many elements one transaction holds where batches are wanted. */
    static final long FEW = 500;

    private static void loadInBatches(DataDirectory directory, StakeholderMap map) {
        try (GraphStore store = GraphStores.open(directory, FEW)) {
            store.load(map, telling());
            System.out.println("loaded");
        } catch (StoreUnavailableException overtaken) {
            System.out.println(overtaken.getMessage());
        }
    }

    /** Says a line for each statement that was run. */
    private static Progress telling() {
        return new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public void advance(long steps) {
                System.out.println("written");
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    private static void record(DataDirectory directory, String graph) {
        try (GraphStore store = local(directory)) {
            StakeholderMap map = store.read(graph, Progress.NONE);
            for (int i = 0; i < 200; i++) {
                System.out.println("writing");
                store.record(scored(map), Progress.NONE);
            }
        }
    }

    private static Run scored(StakeholderMap map) {
        List<Run.ActorScores> scores = map.actors().keySet().stream()
                .map(actor -> new Run.ActorScores(actor, Map.of("betweenness", 0.5)))
                .toList();
        return new Run(map.graph(), MapDigest.of(map), "1", "test", new TreeMap<>(), scores);
    }

    private static void drop(DataDirectory directory, String graph) {
        try (GraphStore store = GraphStores.open(directory, FEW)) {
            System.out.println("dropping");
            store.drop(graph);
            System.out.println("dropped");
        }
    }

    /** Loads one graph, and then others until the disk is full. */
    private static void fill(DataDirectory directory) {
        try (GraphStore store = local(directory)) {
            store.load(map("first", 1, 20, 40), Progress.NONE);
            for (int i = 0; i < 50; i++) {
                store.load(map("more-" + i, i, 800, 3_400), Progress.NONE);
            }
            System.out.println("the disk never filled");
        } catch (StoreUnavailableException full) {
            System.out.println(full.reason());
        }
    }

    private static void check(DataDirectory directory) {
        try (GraphStore store = local(directory)) {
            System.out.println("kept: " + store.read("first", Progress.NONE).equals(map("first", 1, 20, 40)));
            System.out.println("all whole: " + store.graphs().stream().allMatch(StoredGraph::complete));
        }
    }
}

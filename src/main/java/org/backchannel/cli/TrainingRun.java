package org.backchannel.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the usual commands once, so that the launcher can keep the classes they load in an archive. What they print goes
 * nowhere, what they store into a directory of its own that is removed.
 */
public final class TrainingRun {
    private TrainingRun() {}

    /** The only argument is a directory of graph files. */
    public static void main(String[] arguments) throws IOException {
        String sample = lastIn(Path.of(arguments[0]));
        Path data = Files.createTempDirectory("backchannel-training");
        try {
            Map<String, String> environment = Map.of("BACKCHANNEL_DATA", data.toString());
            commands(sample, data)
                    .forEach(command -> Main.run(
                            command,
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream(),
                            Terminal.NONE,
                            environment));
        } finally {
            delete(data);
        }
        System.exit(ExitCode.DONE);
    }

    private static List<List<String>> commands(String sample, Path data) {
        String door = data.resolve("door.svg").toString();
        String page = data.resolve("page.html").toString();
        String plot = data.resolve("plot.png").toString();
        String network = data.resolve("case.graphml").toString();
        return List.of(
                List.of("--help"),
                List.of("check", sample),
                List.of("check", "--help"),
                List.of("check", sample, "--format", "json"),
                List.of("check", sample, "--format", "csv"),
                List.of("show", sample, "nobody-of-that-name"),
                List.of("diff", sample, sample),
                List.of("centrality", sample),
                List.of("brokers", sample),
                List.of("doors", sample, "putin"),
                List.of("routes", sample, "zelenskyy", "putin"),
                List.of("draw", sample, "--target", "putin", "-o", door),
                List.of("draw", sample, "-o", page),
                List.of("plot", "ranks", sample, "--worlds", "100", "-o", plot),
                List.of("export", sample, "-o", network, "--with", "betweenness,community,positions"),
                List.of("analyze", sample, "--target", "putin"),
                List.of("load", sample),
                List.of("graphs"),
                List.of("centrality", GraphArgument.PREFIX),
                List.of("query", "top-brokers"));
    }

    /** The case: of the samples, the one that uses most of the format. */
    private static String lastIn(Path samples) throws IOException {
        try (Stream<Path> files = Files.list(samples)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".yaml"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalArgumentException("no .yaml file in " + samples));
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> inside = Files.walk(directory)) {
            inside.sorted(Comparator.reverseOrder()).forEach(TrainingRun::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

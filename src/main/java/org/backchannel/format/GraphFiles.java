package org.backchannel.format;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backchannel.format.yaml.YamlGraphReader;
import org.backchannel.format.yaml.YamlGraphWriter;
import org.backchannel.model.StakeholderMap;

/** Graph files by name: the ending says which reader or writer they want. */
public final class GraphFiles {
    private static final Map<String, GraphReader> READERS = new TreeMap<>(Map.of(
            ".yaml", YamlGraphReader.forYaml(), ".yml", YamlGraphReader.forYaml(), ".json", YamlGraphReader.forJson()));
    private static final Map<String, GraphWriter> WRITERS =
            new TreeMap<>(Map.of(".yaml", new YamlGraphWriter(), ".yml", new YamlGraphWriter()));

    private GraphFiles() {}

    /**
     * Reads a file and reports everything wrong with it at once.
     *
     * @throws UnknownFormatException if its ending is none that can be read
     * @throws MissingGraphFileException if it is not there
     * @throws UncheckedIOException if it cannot be read to its end
     */
    public static Reading read(Path file) {
        GraphReader reader = reader(file);
        if (Files.isDirectory(file)) {
            throw new MissingGraphFileException(file, "this is a directory, not a graph file");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return reader.read(file.toString(), bytes);
        } catch (NoSuchFileException e) {
            throw new MissingGraphFileException(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new MissingGraphFileException(file, "reading this file is not permitted");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The map that a file holds.
     *
     * @throws BadGraphFileException with everything wrong with it
     * @throws UnknownFormatException if its ending is none that can be read
     * @throws MissingGraphFileException if it is not there
     */
    public static StakeholderMap load(Path file) {
        return read(file).orThrow();
    }

    /**
     * Reads a text.
     *
     * @param name the name that problems are reported under; its ending counts as a file's does
     */
    public static Reading readText(String name, String text) {
        try {
            return reader(Path.of(name)).read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A map as the text of a graph file in YAML. Equal maps have equal texts. */
    public static String text(StakeholderMap map) {
        StringBuilder text = new StringBuilder();
        try {
            new YamlGraphWriter().write(map, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes a map to a file, which is there whole or not at all: the text goes to a file beside it that then takes its
     * name.
     *
     * @throws UnknownFormatException if its ending is none that can be written
     */
    public static void write(StakeholderMap map, Path file) throws IOException {
        GraphWriter writer = byEnding(WRITERS, file).orElseThrow(() -> unknown(file, WRITERS));
        Path directory = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(directory, "." + file.getFileName(), ".unfinished");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                writer.write(map, out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static GraphReader reader(Path file) {
        return byEnding(READERS, file).orElseThrow(() -> unknown(file, READERS));
    }

    private static UnknownFormatException unknown(Path file, Map<String, ?> known) {
        return new UnknownFormatException(file.toString(), known.keySet());
    }

    private static <T> Optional<T> byEnding(Map<String, T> byEnding, Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return byEnding.entrySet().stream()
                .filter(entry -> name.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

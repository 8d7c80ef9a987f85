package org.backchannel.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.format.edgelist.EdgeListReader;
import org.backchannel.format.gephicsv.GephiTablesReader;
import org.backchannel.format.yaml.YamlGraphWriter;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.progress.StoppableStream;

/** Graph files by name: the ending says which reader or writer they want. */
public final class GraphFiles {
    private GraphFiles() {}

    /**
     * Reads a file and reports everything wrong with it at once.
     *
     * @throws UnknownFormatException if its ending is none that can be read
     * @throws MissingGraphFileException if it is not there
     * @throws UncheckedIOException if it cannot be read to its end
     */
    public static Reading read(Path file) {
        return read(file, Progress.NONE);
    }

    /**
     * Reads a file and reports everything wrong with it at once.
     *
     * @throws UnknownFormatException if its ending is none that can be read
     * @throws MissingGraphFileException if it is not there
     * @throws UncheckedIOException if it cannot be read to its end
     * @throws CancelledException if the work is to stop
     */
    public static Reading read(Path file, Progress progress) {
        return read(file, Optional.empty(), Optional.empty(), progress);
    }

    /**
     * Reads a file and reports everything wrong with it at once.
     *
     * @param format what it is, if its ending does not say
     * @param weights what weights mean, in formats that do not say
     * @throws UnknownFormatException if its ending is none that can be read
     * @throws MissingGraphFileException if it is not there
     * @throws UncheckedIOException if it cannot be read to its end
     * @throws CancelledException if the work is to stop
     */
    public static Reading read(
            Path file, Optional<GraphFormat> format, Optional<WeightMeaning> weights, Progress progress) {
        if (Files.isDirectory(file) && GephiTablesReader.isIn(file)) {
            return readTables(file, weights, progress);
        }
        GraphReader reader = reader(file, format, weights);
        if (Files.isDirectory(file)) {
            throw new MissingGraphFileException(file, "this is a directory, not a graph file");
        }
        try (InputStream bytes = new StoppableStream(Files.newInputStream(file), progress)) {
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
     * Reads a stream to its end; the caller closes it.
     *
     * @param name the name that problems are reported under
     * @throws UnknownFormatException if the format cannot be read
     * @throws UncheckedIOException if the stream cannot be read to its end
     */
    public static Reading read(String name, InputStream bytes, GraphFormat format, Optional<WeightMeaning> weights) {
        try {
            return reader(Path.of(name), Optional.of(format), weights).read(name, bytes);
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
            return reader(Path.of(name), Optional.empty(), Optional.empty())
                    .read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
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
     * Writes a map as a file of a name is to hold it.
     *
     * @param name of the file; its ending says the format
     * @throws UnknownFormatException if its ending is none that can be written
     */
    public static void write(StakeholderMap map, String name, Appendable out) throws IOException {
        if (GraphFormat.ofFile(name).filter(GraphFormat.YAML::equals).isEmpty()) {
            throw new UnknownFormatException(name, GraphFormat.YAML.endings());
        }
        new YamlGraphWriter().write(map, out);
    }

    private static Reading readTables(Path directory, Optional<WeightMeaning> weights, Progress progress) {
        try {
            return GephiTablesReader.read(directory, weights, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphReader reader(Path file, Optional<GraphFormat> format, Optional<WeightMeaning> weights) {
        return format.or(() -> GraphFormat.ofFile(unpacked(file)))
                .flatMap(known -> known.reader(weights))
                .orElseThrow(() -> new UnknownFormatException(file.toString(), readableEndings()));
    }

    /** Edge lists may be packed, and their reader sees to it; other formats are not. */
    private static String unpacked(Path file) {
        return EdgeListReader.isNamedLikeOne(file) ? file.toString().replaceFirst("(?i)\\.gz$", "") : file.toString();
    }

    private static List<String> readableEndings() {
        return Stream.of(GraphFormat.values())
                .filter(format -> format.reader(Optional.empty()).isPresent())
                .flatMap(format -> format.endings().stream())
                .sorted()
                .toList();
    }
}

package org.backchannel.format.edgelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.MissingGraphFileException;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.Reading;
import org.backchannel.model.ArcList;
import org.backchannel.model.WeightMeaning;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.progress.StoppableStream;

/**
 * Reads an edge list: a row for each arc, with the name it starts from, the name it leads to, and maybe a weight.
 *
 * <p>Fields are cut at commas or semicolons if the first row has one, else at blanks; see {@link RowShape} for headers.
 * Lines that begin with {@code #} or {@code %} are comments. The file may be packed by gzip. Everything wrong in it is
 * reported at once, each with its line; what is beyond the {@link EdgeListLimits} ends it.
 */
public final class EdgeListReader {
    /** How the names of such files end. */
    public static final List<String> ENDINGS = List.of(".txt", ".csv", ".tsv", ".edges", ".edgelist");

    private final Optional<WeightMeaning> declared;
    private final EdgeListLimits limits;
    private final Problems problems;
    private final ArcCollector collector = new ArcCollector();
    private Optional<RowSplitter> splitter = Optional.empty();
    private Optional<RowShape> shape = Optional.empty();

    private EdgeListReader(String file, Optional<WeightMeaning> declared, EdgeListLimits limits) {
        this.declared = declared;
        this.limits = limits;
        this.problems = new Problems(file);
    }

    /** Whether a file's name ends like one of an edge list, packed or not. */
    public static boolean isNamedLikeOne(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        return ENDINGS.stream().anyMatch(unpacked::endsWith);
    }

    /**
     * Reads a file.
     *
     * @param declared what its weights mean; empty if it has none, or nobody said
     * @throws BadGraphFileException with everything wrong with it
     * @throws MissingGraphFileException if it is not there
     * @throws UncheckedIOException if it cannot be read to its end
     * @throws CancelledException if the work is to stop
     */
    public static ArcList read(Path file, Optional<WeightMeaning> declared, Progress progress) {
        if (Files.isDirectory(file)) {
            throw new MissingGraphFileException(file, "this is a directory, not an edge list");
        }
        try (InputStream bytes = new StoppableStream(Files.newInputStream(file), progress)) {
            return read(file.toString(), bytes, declared, EdgeListLimits.STANDARD);
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
     * @param file the name that problems are reported under
     * @param declared what its weights mean; empty if it has none, or nobody said
     * @throws BadGraphFileException with everything wrong with it
     */
    public static ArcList read(String file, InputStream bytes, Optional<WeightMeaning> declared, EdgeListLimits limits)
            throws IOException {
        EdgeListReader reader = new EdgeListReader(file, declared, limits);
        try {
            reader.readLines(TextLines.of(bytes, limits));
        } catch (UnreadableLine e) {
            reader.problems.error(e.at(), e.getMessage());
        }
        if (reader.problems.hasErrors()) {
            throw new BadGraphFileException(Reading.refused(reader.problems));
        }
        return reader.collector.arcs(
                graphName(file), declared, reader.shape.map(RowShape::ignored).orElse(List.of()));
    }

    /** As a graph may be called: the file's name up to its first dot, in small letters, digits and hyphens. */
    static String graphName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String stem = name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
        String plain =
                stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "edge-list" : plain;
    }

    private void readLines(TextLines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank() && !isComment(line)) {
                row(line, lines.number());
            }
        }
        if (declared.isPresent() && shape.isPresent() && shape.get().weight() < 0) {
            problems.error(
                    Position.START,
                    "--weights " + declared.get().word() + " needs a column of weights: a third column, or one that"
                            + " the header calls 'weight'; this list has none");
        }
    }

    private static boolean isComment(String line) {
        char first = line.stripLeading().charAt(0);
        return first == '#' || first == '%';
    }

    private void row(String line, int number) {
        if (splitter.isEmpty()) {
            splitter = Optional.of(RowSplitter.forLine(line));
        }
        List<String> fields = splitter.get().fields(line, number);
        if (fields.size() < 2 || fields.get(0).isEmpty() || fields.get(1).isEmpty()) {
            problems.error(
                    new Position(number, 1),
                    "a row of an edge list has two names, where an arc starts and where it leads; this one has "
                            + fields.stream().filter(field -> !field.isEmpty()).count());
            return;
        }
        boolean isFirst = shape.isEmpty();
        if (isFirst) {
            shape = Optional.of(RowShape.of(fields));
            requireDeclared(number);
        }
        if (!isFirst || !shape.get().header()) {
            add(fields, number);
        }
    }

    private void requireDeclared(int number) {
        int column = shape.orElseThrow().weight();
        if (column >= 0 && declared.isEmpty()) {
            throw new UnreadableLine(
                    number,
                    "column " + (column + 1) + " holds weights: say what they mean with --weights strength (how likely"
                            + " an arc carries, up to 1), count (how often) or length (how far)");
        }
    }

    private void add(List<String> fields, int number) {
        int column = shape.orElseThrow().weight();
        double weight = 1;
        if (declared.isPresent() && column >= 0) {
            weight = column < fields.size() ? weight(fields.get(column), number) : missing(column, number);
        } else if (column < 0 && fields.size() > 2 + shape.get().ignored().size()) {
            problems.error(
                    new Position(number, 1),
                    "the first row has " + (2 + shape.get().ignored().size()) + " columns; this one has "
                            + fields.size());
        }
        collector.add(fields.get(0), fields.get(1), weight);
        if (collector.rows() > limits.rows() || collector.nameCharacters() > limits.nameCharacters()) {
            throw new UnreadableLine(
                    number,
                    "an edge list has at most " + limits.rows() + " rows, and " + limits.nameCharacters()
                            + " characters in names; this one has more");
        }
    }

    private double missing(int column, int number) {
        problems.error(new Position(number, 1), "a weight is missing: the first row has one in column " + (column + 1));
        return 1;
    }

    private double weight(String text, int number) {
        WeightMeaning meaning = declared.orElseThrow();
        double weight = isDecimal(text) ? Double.parseDouble(text) : Double.NaN;
        if (!meaning.allows(weight)) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            problems.error(new Position(number, 1), meaning.rule() + "; this is '" + shown + "'");
            return 1;
        }
        return weight;
    }

    /** Java would read hexadecimal, "NaN", "1f" and more as numbers. */
    private static boolean isDecimal(String text) {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean digit = character >= '0' && character <= '9';
            digits |= digit;
            if (!digit && "+-.eE".indexOf(character) < 0) {
                return false;
            }
        }
        return digits && isParsed(text);
    }

    private static boolean isParsed(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}

package org.backchannel.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.UnwrittenFile;

/**
 * The records of one file that could not be used, beside it as {@code FILE.rejected.csv}: number, column and reason first,
 * then the record as it was. Corrected, it loads on its own: {@link #isOne} knows it by its first three columns. Cells that
 * a spreadsheet would take for a formula begin with an apostrophe, which {@link #original} takes away.
 */
public final class RejectFile implements Closeable {
    /** The columns that stand before those of the table. */
    public static final List<String> OWN_COLUMNS = List.of("rejected row", "rejected column", "rejected because");

    /** How many records one file of rejects holds. */
    private static final int MOST = 1_000_000;

    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final char APOSTROPHE = '\'';

    private final Path extract;
    private final Path file;
    private final Path draft;
    private CsvWriter writer;
    private int records;
    private List<String> columns = List.of();

    /** For the rejects of a file; nothing is written before the first of them. */
    public RejectFile(Path extract) {
        this.extract = extract;
        file = extract.resolveSibling(extract.getFileName() + ".rejected.csv");
        draft = extract.resolveSibling("." + extract.getFileName() + ".rejected.csv.part");
    }

    /** Whether the columns of a table are those of a file of rejects. */
    public static boolean isOne(List<String> header) {
        return header.size() >= OWN_COLUMNS.size()
                && header.subList(0, OWN_COLUMNS.size()).equals(OWN_COLUMNS);
    }

    /** A cell as it was before it was made harmless. */
    public static String original(String cell) {
        return cell.length() > 1 && cell.charAt(0) == APOSTROPHE && isGuarded(cell.charAt(1))
                ? cell.substring(1)
                : cell;
    }

    private static String noFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? APOSTROPHE + text : text;
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && isGuarded(cell.charAt(0)) ? APOSTROPHE + cell : cell;
    }

    /** The apostrophe is guarded itself, so that what is read is what was there. */
    private static boolean isGuarded(char first) {
        return first == APOSTROPHE || STARTS_A_FORMULA.indexOf(first) >= 0;
    }

    /**
     * Adds a record.
     *
     * @throws UnreadableExtractException if there are more than anybody would correct: two bytes of an extract can be fifty
     *     here, and a small packed file would fill the disk
     */
    void add(long number, Fault fault, List<String> tableColumns, List<String> cells) {
        if (++records > MOST) {
            throw new UnreadableExtractException(
                    extract + ": more than " + MOST + " records cannot be used, the last because: " + fault.message());
        }
        try {
            if (writer == null) {
                begin(tableColumns);
            }
            List<String> record = new ArrayList<>(List.of(Long.toString(number), fault.column(), fault.message()));
            record.replaceAll(RejectFile::noFormula);
            cells.forEach(cell -> record.add(harmless(cell)));
            writer.writeRecord(record);
        } catch (IOException e) {
            throw new UncheckedIOException(UnwrittenFile.named(file, e));
        }
    }

    private void begin(List<String> tableColumns) throws IOException {
        columns = tableColumns;
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(draft, StandardCharsets.UTF_8));
        List<String> header = new ArrayList<>(OWN_COLUMNS);
        columns.forEach(column -> header.add(harmless(column)));
        writer.writeRecord(header);
    }

    /** Puts the file in its place, if there is anything in it. */
    Optional<Path> finish() throws IOException {
        if (writer == null) {
            return Optional.empty();
        }
        try {
            writer.close();
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw UnwrittenFile.named(file, e);
        }
        writer = null;
        return Optional.of(file);
    }

    /** Leaves nothing behind if the reading ended early. */
    @Override
    public void close() throws IOException {
        if (writer != null) {
            try {
                writer.close();
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }
}

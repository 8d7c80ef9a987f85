package org.backchannel.format.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.network.UnreadableFile;
import org.backchannel.format.network.Utf8;

/**
 * The rows of a stranger's table with a header. Fields are cut at commas or, if the header has more of them, at semicolons
 * or tabs.
 */
public final class CsvRows {
    private static final int LONGEST_HEADER = 100_000;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvRows() {}

    /**
     * A row.
     *
     * @param line in which it begins, from 1
     * @param cells by column
     */
    public record Row(int line, List<String> cells) {}

    /**
     * Reads a table to its end; the caller closes it.
     *
     * @param firstLine the number of its first line, from 1
     * @param header takes the names of the columns
     * @param rows takes the rows, each with as many cells as there are columns
     * @return how many lines there were, about
     */
    public static int read(
            InputStream bytes, int firstLine, Problems problems, Consumer<Row> header, Consumer<Row> rows)
            throws IOException {
        BufferedReader text = Utf8.reader(bytes);
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
        int line = firstLine;
        try {
            int columns = -1;
            for (CsvRecord record : builder.ofCsvRecord(text)) {
                line = firstLine - 1 + Math.toIntExact(record.getStartingLineNumber());
                Row row = new Row(
                        line,
                        record.getFields().stream().map(CsvTable::asWritten).toList());
                if (columns < 0) {
                    columns = record.getFieldCount();
                    header.accept(row);
                } else if (record.getFieldCount() != columns) {
                    problems.error(
                            new Position(line, 1),
                            "the header has " + columns + " columns, this row " + record.getFieldCount());
                } else {
                    rows.accept(row);
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFile(new Position(line, 1), "from here on this is no CSV: " + message(e));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return line;
    }

    private static String message(CsvParseException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int[] counts = new int[SEPARATORS.length];
        int read = 0;
        for (int c = text.read(); c >= 0 && c != '\n' && c != '\r' && ++read < LONGEST_HEADER; c = text.read()) {
            for (int i = 0; i < SEPARATORS.length; i++) {
                counts[i] += c == SEPARATORS[i] ? 1 : 0;
            }
        }
        text.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS[most];
    }
}

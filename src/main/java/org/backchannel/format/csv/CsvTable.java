package org.backchannel.format.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.format.network.Appending;
import org.backchannel.format.network.Column;
import org.backchannel.format.network.Value;

/**
 * Writes a table: UTF-8 without a byte order mark, a comma between fields. A text that a spreadsheet would run as a
 * formula gets an apostrophe in front, which makes it text; so does one that begins with an apostrophe and goes on like
 * that, so that reading takes away what writing has added.
 */
public final class CsvTable {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final CsvWriter writer;

    private CsvTable(CsvWriter writer) {
        this.writer = writer;
    }

    /** Writes rows. */
    @FunctionalInterface
    public interface Rows {
        /** All rows, the header first. */
        void to(CsvTable table) throws IOException;
    }

    /** Writes a table. */
    public static void write(Appendable out, Rows rows) throws IOException {
        CsvTable table =
                new CsvTable(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Appending(out)));
        rows.to(table);
        table.writer.flush();
    }

    /** A row of texts, as they are but for those that would be formulas. */
    public void row(List<String> cells) {
        writer.writeRecord(cells.stream().map(CsvTable::harmless).toList());
    }

    /** A row that begins with texts and goes on with columns. */
    public <T> void row(List<String> first, T element, List<Column<T>> columns) {
        List<String> cells = new ArrayList<>(first.size() + columns.size());
        first.forEach(cell -> cells.add(harmless(cell)));
        columns.forEach(
                column -> cells.add(column.of(element).map(CsvTable::cell).orElse("")));
        writer.writeRecord(cells);
    }

    /** A header that begins with some names and goes on with those of columns. */
    public void header(List<String> first, List<? extends Column<?>> columns) {
        List<String> names = new ArrayList<>(first);
        columns.forEach(column -> names.add(column.name()));
        row(names);
    }

    private static String cell(Value value) {
        return value instanceof Value.Text text ? harmless(text.text()) : value.cell();
    }

    private static String harmless(String text) {
        return runs(text) || text.startsWith("'") && runs(text.replaceFirst("^'+", "")) ? "'" + text : text;
    }

    private static boolean runs(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** A cell as it was before it was made harmless. */
    static String asWritten(String cell) {
        return cell.startsWith("'") && runs(cell.replaceFirst("^'+", "")) ? cell.substring(1) : cell;
    }
}

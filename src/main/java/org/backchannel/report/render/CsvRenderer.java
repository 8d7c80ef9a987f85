package org.backchannel.report.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Report;
import org.backchannel.text.Decimals;

/**
 * The main table as RFC 4180 has it, numbers in full. Text that a spreadsheet would run as a formula gets an apostrophe
 * in front, which makes it text; numbers are left alone, so that a minus stays a minus.
 */
final class CsvRenderer implements Renderer {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    @Override
    public void render(Report report, Writer out) throws IOException {
        List<Column> columns = report.table().columns();
        if (columns.isEmpty()) {
            return;
        }
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        writer.writeRecord(
                columns.stream().map(column -> harmless(column.key())).toList());
        for (List<Cell> row : report.table().rows()) {
            writer.writeRecord(row.stream().map(CsvRenderer::text).toList());
        }
        writer.flush();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return harmless(text.text());
        } else if (cell instanceof Cell.Cited cited) {
            return harmless(cited.text());
        } else if (cell instanceof Cell.Reals reals) {
            return reals.numbers().stream().map(Decimals::shortest).collect(Collectors.joining("; "));
        } else if (cell instanceof Cell.Texts texts) {
            return harmless(String.join("; ", texts.texts()));
        } else if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.number());
        } else if (cell instanceof Cell.Real real) {
            return Double.isFinite(real.number()) ? Decimals.shortest(real.number()) : "";
        } else if (cell instanceof Cell.Truth truth) {
            return Boolean.toString(truth.holds());
        }
        return "";
    }

    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

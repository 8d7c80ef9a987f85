package org.backchannel.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.workbook.EscapedText;
import org.backchannel.workbook.UndatedWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as an Excel workbook: what is to be read on the first sheet, each table on a sheet of its own, and last the main table
 * with all rows and all digits. Numbers are numbers and everything else is text, so that nothing is ever computed, whatever it
 * begins with. The same report gives the same bytes: the library's dates are replaced.
 */
public final class WorkbookWriter {
    private static final int LONGEST_NAME = 31;

    private final Workbook book;
    private final Worksheet text;
    private final Set<String> names = new HashSet<>();
    private String heading = "Table";
    private int row;

    private WorkbookWriter(Workbook book, String title) {
        this.book = book;
        this.text = book.newWorksheet(name(title));
    }

    /**
     * Writes all of it.
     *
     * @throws IOException also if the main table has more rows than a sheet
     */
    public static void write(Report report, OutputStream out) throws IOException {
        UndatedWorkbook.write(out, book -> {
            WorkbookWriter writer = new WorkbookWriter(book, report.command());
            report.document().blocks().forEach(writer::write);
            writer.sheet("All rows", report.table());
        });
    }

    private void write(Block block) {
        if (block instanceof Block.Heading title) {
            heading = title.text();
            row += row == 0 ? 0 : 1;
            text.style(row, 0).bold().set();
            line(title.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            line(Citations.after(paragraph.text(), paragraph.cites()));
        } else if (block instanceof Block.Verbatim verbatim) {
            verbatim.lines().forEach(this::line);
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> line(item, ""));
        } else if (block instanceof Block.KeyValues keyValues) {
            keyValues
                    .entries()
                    .forEach(entry -> line(entry.key() + ": " + Citations.after(entry.value(), entry.cites())));
        } else if (block instanceof Table table) {
            line("See the sheet “" + sheet(table.title().orElse(heading), table) + "”.");
            table.note().ifPresent(this::line);
        }
    }

    private void line(Block.Bullet bullet, String indent) {
        line(indent + Citations.before(bullet));
        bullet.below().forEach(below -> line(below, indent + "    "));
    }

    private void line(String words) {
        text.value(row++, 0, shortened(words));
    }

    /** A sheet with a table; its name. */
    private String sheet(String title, Table table) {
        String name = name(title);
        Worksheet sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, shortened(table.columns().get(column).title()));
            sheet.style(0, column).bold().set();
        }
        if (table.rows().size() > UndatedWorkbook.MOST_ROWS) {
            throw new IllegalArgumentException("a sheet holds " + UndatedWorkbook.MOST_ROWS + " rows, not "
                    + table.rows().size() + "; CSV holds any number");
        }
        for (int at = 0; at < table.rows().size(); at++) {
            write(sheet, at + 1, table.columns(), table.rows().get(at));
        }
        return name;
    }

    private static void write(Worksheet sheet, int at, List<Column> columns, List<Cell> cells) {
        for (int column = 0; column < columns.size(); column++) {
            Cell cell = cells.get(column);
            if (cell instanceof Cell.Whole whole) {
                sheet.value(at, column, whole.number());
            } else if (cell instanceof Cell.Real real && Double.isFinite(real.number())) {
                sheet.value(at, column, UndatedWorkbook.number(real.number()));
            } else if (!cell.isBlank()) {
                sheet.value(at, column, shortened(CellText.of(cell)));
            }
        }
    }

    private static String shortened(String words) {
        String visible = VisibleText.of(words);
        return EscapedText.of(
                visible.length() <= UndatedWorkbook.LONGEST_TEXT
                        ? visible
                        : visible.substring(0, UndatedWorkbook.LONGEST_TEXT - 1) + "…");
    }

    /** As Excel allows it: short, without some characters, and no other sheet's. */
    private String name(String title) {
        String allowed =
                VisibleText.of(title).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String start = allowed.isEmpty() ? "Table" : allowed;
        String name = start.substring(0, Math.min(LONGEST_NAME, start.length()));
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " " + number;
            name = start.substring(0, Math.min(LONGEST_NAME - end.length(), start.length())) + end;
        }
        return name;
    }
}

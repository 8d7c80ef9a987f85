package org.backchannel.report.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;

/**
 * A table in columns of a terminal. Numbers stand with their decimal points under each other. What is too wide is
 * wrapped where it is text; if that is not enough, the columns are written in several panels, each of which begins
 * with the first column again.
 */
final class TerminalTable {
    private static final String GAP = "  ";
    private static final int NARROWEST_TEXT = 12;

    private final Table table;
    private final TerminalStyle style;
    private final List<TerminalColumn> columns;

    TerminalTable(Table table, TerminalStyle style) {
        this.table = table;
        this.style = style;
        this.columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> column(table.columns().get(i), i))
                .toList();
    }

    private TerminalColumn column(Column column, int index) {
        List<Cell> cells = table.rows().stream().map(row -> row.get(index)).toList();
        return TerminalColumn.of(column, cells, style.width());
    }

    void write(Writer out) throws IOException {
        if (table.title().isPresent()) {
            writeText(style::bold, table.title(), out);
            out.write('\n');
        }
        boolean first = true;
        for (List<TerminalColumn> panel : panels()) {
            if (!first) {
                out.write('\n');
            }
            first = false;
            writePanel(panel, out);
        }
        if (table.note().isPresent()) {
            out.write('\n');
            writeText(line -> line, table.note(), out);
        }
    }

    private void writeText(Function<String, String> look, Optional<String> text, Writer out) throws IOException {
        for (String line : TextWrap.lines(VisibleText.of(text.orElse("")), style.width())) {
            out.write(look.apply(line) + "\n");
        }
    }

    /** As few panels as hold all columns at their narrowest. */
    private List<List<TerminalColumn>> panels() {
        List<List<TerminalColumn>> panels = new ArrayList<>();
        List<TerminalColumn> panel = new ArrayList<>();
        for (TerminalColumn column : columns) {
            panel.add(column);
            if (width(panel, narrowest(panel)) > style.width() && panel.size() > 2) {
                panel.remove(column);
                panels.add(panel);
                panel = new ArrayList<>(List.of(columns.get(0), column));
            }
        }
        panels.add(panel);
        return panels;
    }

    private static int[] narrowest(List<TerminalColumn> panel) {
        return panel.stream()
                .mapToInt(column -> column.narrowest(NARROWEST_TEXT))
                .toArray();
    }

    private static int width(List<TerminalColumn> panel, int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * (panel.size() - 1);
    }

    /** Natural widths; while they are too many, the column that is widest and may shrink gives one up. */
    private int[] fit(List<TerminalColumn> panel) {
        int[] widths = panel.stream().mapToInt(TerminalColumn::natural).toArray();
        int[] narrowest = narrowest(panel);
        int excess = width(panel, widths) - style.width();
        while (excess > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean mayShrink = widths[i] > narrowest[i];
                widest = mayShrink && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return widths;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private void writePanel(List<TerminalColumn> panel, Writer out) throws IOException {
        int[] widths = fit(panel);
        writeRow(panel, widths, style::bold, column -> column.title(), out);
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(rule.isEmpty() ? "" : GAP).append("-".repeat(width));
        }
        out.write(rule.append('\n').toString());
        for (int row = 0; row < table.rows().size(); row++) {
            int index = row;
            writeRow(panel, widths, line -> line, column -> column.text(index), out);
        }
    }

    private static void writeRow(
            List<TerminalColumn> panel,
            int[] widths,
            Function<String, String> look,
            Function<TerminalColumn, String> text,
            Writer out)
            throws IOException {
        List<List<String>> cells = IntStream.range(0, widths.length)
                .mapToObj(i -> TextWrap.lines(text.apply(panel.get(i)), widths[i]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                row.append(i == 0 ? "" : GAP).append(panel.get(i).padded(part, widths[i]));
            }
            out.write(look.apply(row.toString().stripTrailing()) + "\n");
        }
    }
}

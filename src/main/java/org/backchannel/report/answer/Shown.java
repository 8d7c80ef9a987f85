package org.backchannel.report.answer;

import java.util.List;
import java.util.function.Function;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;

/** How much of a table a reader is shown. */
final class Shown {
    private Shown() {}

    /** The first rows, and in the note how many there are besides. */
    static Table top(Table table, int rows) {
        return noting(table.top(rows), table.rows().size() - rows, table.rows().size());
    }

    /** The same of rows that are made only if they are shown: of a large map there are too many to put all into words. */
    static <T> Table top(List<Column> columns, List<T> items, Function<T, List<Cell>> row, String note, int rows) {
        Table shown = Table.of(columns, items.stream().limit(rows).map(row).toList());
        return noting(shown.noting(note), items.size() - rows, items.size());
    }

    private static Table noting(Table shown, int hidden, int all) {
        if (hidden <= 0) {
            return shown;
        }
        String more = hidden + " more: --top " + all + ".";
        return shown.noting(shown.note().map(note -> note + " " + more).orElse(more));
    }
}

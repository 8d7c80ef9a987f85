package org.backchannel.report.answer;

import org.backchannel.report.Table;

/** How much of a table a reader is shown. */
final class Shown {
    private Shown() {}

    /** The first rows, and in the note how many there are besides. */
    static Table top(Table table, int rows) {
        int hidden = table.rows().size() - rows;
        if (hidden <= 0) {
            return table;
        }
        String more = hidden + " more: --top " + table.rows().size() + ".";
        return table.top(rows)
                .noting(table.note().map(note -> note + " " + more).orElse(more));
    }
}

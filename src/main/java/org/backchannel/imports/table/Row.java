package org.backchannel.imports.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number from 1, the header not counted
 * @param columns of the table
 * @param cells as they stand there; fewer than columns if the row is short
 */
record Row(long number, Columns columns, List<String> cells) {
    Row {
        cells = List.copyOf(cells);
    }

    /** What stands in a column, without spaces around it; empty where the row is short. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}

package org.backchannel.format.network;

import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.model.AttributeNames;

/**
 * Makes attributes of what else a file says of a node or an edge. Scores are computed anew, not read; a column by another
 * name that this program uses itself gets {@code my-} before it.
 */
final class Attributes {
    private final Problems problems;
    private final SortedMap<String, Position> scores = new TreeMap<>();

    Attributes(Problems problems) {
        this.problems = problems;
    }

    void put(String column, Cell cell, Entries entry) {
        String name = ColumnNames.attribute(column).strip();
        if (cell.text().isEmpty() || name.isEmpty()) {
            return;
        }
        if (AttributeNames.isScore(name)) {
            scores.putIfAbsent(name, cell.at());
        } else {
            entry.put(AttributeNames.isReserved(name) ? "my-" + name : name, cell);
        }
    }

    /** Says which columns were not read. */
    void reportScores() {
        scores.forEach((name, at) -> problems.warning(
                at, "the column '" + name + "' has the name of a score; scores are computed, not read"));
    }
}

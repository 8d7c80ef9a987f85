package org.backchannel.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backchannel.text.Decimals;

/** Stored values and their changes in words. */
final class Words {
    private Words() {}

    /** A value: texts in quotes, a missing one as "nothing". */
    static String of(Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return "nothing";
        }
        if (value instanceof Number number) {
            return Decimals.shortest(number.doubleValue());
        }
        return value instanceof Boolean ? value.toString() : "'" + value + "'";
    }

    /** What differs between a stored row and the one that it should be, column by column. */
    static String change(Table table, String key, Table.Change change) {
        List<String> differences = new ArrayList<>();
        List<Object> before = change.before().values();
        for (int i = 0; i < before.size(); i++) {
            if (!Objects.equals(before.get(i), change.after().get(i))) {
                differences.add(table.columns().get(i) + " " + of(before.get(i)) + " → "
                        + of(change.after().get(i)));
            }
        }
        return table.kind().describe(key) + ": " + String.join(", ", differences);
    }
}

package org.backchannel.report.answer;

import java.util.List;
import java.util.stream.Stream;
import org.backchannel.analysis.Chance;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.JsonValue;

/** Chances with their intervals, as columns of tables and fields of objects. */
final class Likelihoods {
    private Likelihoods() {}

    /** Three columns: the value, and the ends of its interval. */
    static Stream<Column> columns(String key, String title) {
        return Stream.of(
                Column.score(key, title),
                Column.score(key + "Low", title + ", low"),
                Column.score(key + "High", title + ", high"));
    }

    /** What stands in them. */
    static Stream<Cell> cells(Chance chance) {
        return Stream.of(Cell.of(chance.value()), Cell.of(chance.low()), Cell.of(chance.high()));
    }

    /** The same as fields. */
    static JsonValue.Fields fields(String key, Chance chance) {
        return JsonValue.fields()
                .put(key, chance.value())
                .put(key + "Low", chance.low())
                .put(key + "High", chance.high())
                .end();
    }

    /** For readers: no more digits than are known, with the interval. */
    static Cell shown(Chance chance) {
        return Cell.of(chance.textWithInterval());
    }

    /** "Not seen in 5000 worlds", where that is so, for a note under a table. */
    static List<String> unseen(Stream<Chance> chances, long worlds) {
        return chances.anyMatch(Chance::isUnseen)
                ? List.of("\"below\": not seen in " + worlds + " worlds; it is below that, at 95 %.")
                : List.of();
    }
}

package org.backchannel.report.answer;

import java.util.List;
import org.backchannel.analysis.scores.Pairs;
import org.backchannel.report.JsonValue;

/** Between whom routes were looked at, for programs: absent where it was everybody. */
final class PairsJson {
    private PairsJson() {}

    static void put(JsonValue.FieldsBuilder fields, Pairs pairs) {
        put(fields, "from", pairs.from());
        put(fields, "to", pairs.to());
    }

    private static void put(JsonValue.FieldsBuilder fields, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            fields.put(key, JsonValue.texts(ids));
        }
    }
}

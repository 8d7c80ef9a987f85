package org.backchannel.report.answer;

import org.backchannel.analysis.grounds.FirstDoor;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.report.Cell;
import org.backchannel.report.JsonValue;

/** What answers about what an answer rests on have in common, for programs. */
final class GroundsJson {
    private GroundsJson() {}

    /** What was asked. */
    static JsonValue.Fields parameters(GroundsParameters asked) {
        return JsonValue.fields()
                .put("target", asked.target())
                .put("origins", JsonValue.texts(asked.origins()))
                .put(
                        "maxHops",
                        asked.maxHops().isPresent()
                                ? new JsonValue.Whole(asked.maxHops().getAsInt())
                                : JsonValue.NOTHING)
                .put("passOn", asked.sample().passesOn())
                .put("worlds", asked.sample().worlds())
                .put("seed", asked.sample().seed())
                .end();
    }

    /** The ids of those who come first. */
    static Cell ids(FirstDoor first) {
        return Cell.of(first.ids());
    }
}

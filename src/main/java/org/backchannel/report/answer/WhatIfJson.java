package org.backchannel.report.answer;

import org.backchannel.analysis.whatif.WhatIfParameters;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.analysis.whatif.WhatIfResult.ActorShift;
import org.backchannel.analysis.whatif.WhatIfResult.Effect;
import org.backchannel.analysis.whatif.WhatIfResult.OriginShift;
import org.backchannel.analysis.whatif.WhatIfResult.Shift;
import org.backchannel.analysis.whatif.WhatIfResult.TieShift;
import org.backchannel.model.Actor;
import org.backchannel.model.Scenario;
import org.backchannel.report.JsonValue;

/** What changes do, for programs. */
final class WhatIfJson {
    private WhatIfJson() {}

    /** What was asked. */
    static JsonValue.Fields parameters(WhatIfParameters asked) {
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

    /** What was found. */
    static JsonValue.Fields results(WhatIfResult result) {
        return JsonValue.fields()
                .put("exact", result.exact())
                .put("worlds", result.worlds())
                .put("interrupted", result.interrupted())
                .put(
                        "scenarios",
                        result.effects().stream().map(WhatIfJson::effect).toList())
                .end();
    }

    /** What was found of several, and of which nothing was. */
    static JsonValue.Fields compared(WhatIfResult result) {
        return JsonValue.fields()
                .putAll(results(result))
                .put(
                        "unfinished",
                        JsonValue.texts(
                                result.unfinished().stream().map(Scenario::name).toList()))
                .end();
    }

    private static JsonValue effect(Effect effect) {
        return JsonValue.fields()
                .put("scenario", effect.scenario().name())
                .put("changes", ScenarioWords.json(effect.scenario()))
                .put("tiesCounted", effect.ties())
                .put("meanReach", shift(effect.reach()))
                .put(
                        "firstBefore",
                        effect.firstBefore().map(first -> first.actor().id()))
                .put(
                        "firstAfter",
                        effect.firstAfter().map(first -> first.actor().id()))
                .put(
                        "origins",
                        effect.origins().stream().map(WhatIfJson::origin).toList())
                .put("actors", effect.actors().stream().map(WhatIfJson::actor).toList())
                .put("ties", effect.critical().stream().map(WhatIfJson::tie).toList())
                .end();
    }

    private static JsonValue origin(OriginShift origin) {
        return named(origin.actor())
                .put("reach", shift(origin.reach()))
                .put("reachWithin3", shift(origin.earlyReach()))
                .end();
    }

    private static JsonValue actor(ActorShift actor) {
        return named(actor.actor())
                .put("doorBefore", actor.doorBefore())
                .put("doorAfter", actor.doorAfter())
                .put("criticality", shift(actor.criticality()))
                .end();
    }

    private static JsonValue tie(TieShift tie) {
        return JsonValue.fields()
                .put("id", tie.tie().id())
                .put("from", tie.tie().from())
                .put("type", tie.tie().type())
                .put("to", tie.tie().to())
                .put("criticality", shift(tie.criticality()))
                .end();
    }

    private static JsonValue.FieldsBuilder named(Actor actor) {
        return JsonValue.fields().put("id", actor.id()).put("name", actor.name());
    }

    private static JsonValue shift(Shift shift) {
        return JsonValue.fields()
                .putAll(Likelihoods.fields("before", shift.before()))
                .putAll(Likelihoods.fields("after", shift.after()))
                .putAll(Likelihoods.fields("difference", shift.difference()))
                .end();
    }
}

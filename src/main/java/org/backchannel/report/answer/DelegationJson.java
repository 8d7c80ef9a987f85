package org.backchannel.report.answer;

import java.util.OptionalInt;
import org.backchannel.analysis.delegation.DelegationParameters;
import org.backchannel.analysis.delegation.DelegationResult;
import org.backchannel.analysis.delegation.DelegationResult.Member;
import org.backchannel.analysis.delegation.DelegationResult.Team;
import org.backchannel.analysis.delegation.DelegationResult.Value;
import org.backchannel.report.JsonValue;

/** Whom to send, for programs. */
final class DelegationJson {
    private DelegationJson() {}

    /** What was asked. */
    static JsonValue.Fields parameters(DelegationParameters asked) {
        return JsonValue.fields()
                .put("target", asked.target())
                .put("candidates", JsonValue.texts(asked.candidates()))
                .put("include", JsonValue.texts(asked.included()))
                .put("exclude", JsonValue.texts(asked.excluded()))
                .put("size", whole(asked.size()))
                .put("atLeast", asked.atLeast())
                .put("valueOf", JsonValue.texts(asked.valued()))
                .put("passOn", asked.sample().passesOn())
                .put("worlds", asked.sample().worlds())
                .put("seed", asked.sample().seed())
                .end();
    }

    private static JsonValue whole(OptionalInt number) {
        return number.isPresent() ? new JsonValue.Whole(number.getAsInt()) : JsonValue.NOTHING;
    }

    /** What was found. */
    static JsonValue.Fields results(DelegationResult result) {
        return JsonValue.fields()
                .put("chosenFrom", result.chosenFrom())
                .put("worlds", result.worlds())
                .put("search", search(result.search()))
                .put(
                        "delegations",
                        result.teams().stream().map(DelegationJson::team).toList())
                .putAll(Likelihoods.fields("everybody", result.everybody()))
                .put(
                        "values",
                        result.values().stream().map(DelegationJson::value).toList())
                .end();
    }

    private static JsonValue search(DelegationResult.Search search) {
        return JsonValue.fields()
                .put("exact", search.exact())
                .put("looked", search.looked())
                .put("chosen", search.chosen())
                .put("atMost", search.atMost())
                .put("fewest", whole(search.fewest()))
                .end();
    }

    private static JsonValue team(Team team) {
        return JsonValue.fields()
                .putAll(Likelihoods.fields("reach", team.reach()))
                .put(
                        "members",
                        team.members().stream().map(DelegationJson::member).toList())
                .end();
    }

    private static JsonValue member(Member member) {
        return JsonValue.fields()
                .put("id", member.actor().id())
                .put("name", member.actor().name())
                .putAll(Likelihoods.fields("alone", member.alone()))
                .putAll(Likelihoods.fields("only", member.only()))
                .end();
    }

    private static JsonValue value(Value value) {
        return JsonValue.fields()
                .put("id", value.actor().id())
                .put("name", value.actor().name())
                .put("with", team(value.with()))
                .put("without", value.without().map(DelegationJson::team).orElse(JsonValue.NOTHING))
                .putAll(Likelihoods.fields("difference", value.difference()))
                .end();
    }
}

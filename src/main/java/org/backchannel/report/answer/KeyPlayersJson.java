package org.backchannel.report.answer;

import java.util.List;
import org.backchannel.analysis.keyplayers.BestSets;
import org.backchannel.analysis.keyplayers.KeyPlayerSetsParameters;
import org.backchannel.analysis.keyplayers.KeyPlayerSetsResult;
import org.backchannel.analysis.keyplayers.NamedSet;
import org.backchannel.analysis.keyplayers.SetGoal;
import org.backchannel.model.Actor;
import org.backchannel.report.JsonValue;

/** Sets of key players for programs. */
final class KeyPlayersJson {
    private KeyPlayersJson() {}

    /** What was asked. */
    static JsonValue.Fields parameters(KeyPlayerSetsParameters parameters) {
        JsonValue.FieldsBuilder fields = JsonValue.fields()
                .put(
                        "goals",
                        JsonValue.texts(
                                parameters.goals().stream().map(SetGoal::word).toList()))
                .put("size", parameters.size());
        if (parameters.goals().contains(SetGoal.REACH)) {
            fields.put("hops", parameters.hops());
        }
        if (!parameters.named().isEmpty()) {
            fields.put("set", JsonValue.texts(parameters.named()));
        }
        return fields.end();
    }

    /** What was found. */
    static JsonValue.Fields results(KeyPlayerSetsResult result) {
        JsonValue.FieldsBuilder fields = JsonValue.fields()
                .put("goals", result.goals().stream().map(KeyPlayersJson::goal).toList());
        result.named().ifPresent(set -> fields.put("named", named(set)));
        return fields.end();
    }

    private static JsonValue goal(BestSets best) {
        JsonValue.FieldsBuilder fields = JsonValue.fields()
                .put("goal", best.goal().word())
                .put("measure", best.goal().measure())
                .put("score", best.score())
                .put("nobody", best.nobody());
        best.named().ifPresent(score -> fields.put("namedScore", score));
        if (best.search().exact()) {
            fields.put("ties", best.ties());
        }
        return fields.put("search", search(best.search()))
                .put("sets", best.sets().stream().map(KeyPlayersJson::set).toList())
                .end();
    }

    private static JsonValue search(BestSets.Search search) {
        return JsonValue.fields()
                .put("exact", search.exact())
                .put("setsLookedAt", search.sets())
                .put("candidates", search.candidates())
                .put("swaps", search.swaps())
                .end();
    }

    private static JsonValue set(List<Actor> members) {
        return JsonValue.fields().put("members", members(members)).end();
    }

    private static List<JsonValue.Fields> members(List<Actor> members) {
        return members.stream()
                .map(actor -> JsonValue.fields()
                        .put("id", actor.id())
                        .put("name", actor.name())
                        .end())
                .toList();
    }

    private static JsonValue named(NamedSet set) {
        return JsonValue.fields()
                .put("members", members(set.members()))
                .put("groupBetweenness", set.betweenness())
                .put("pairsBetween", set.pairsBetween())
                .put("groupClosenessIn", set.closenessIn())
                .put("groupClosenessOut", set.closenessOut())
                .put("reachedBy", set.reachedBy())
                .put("reaches", set.reaches())
                .put("others", set.others())
                .end();
    }
}

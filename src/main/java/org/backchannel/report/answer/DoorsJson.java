package org.backchannel.report.answer;

import java.util.OptionalInt;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.Importance;
import org.backchannel.analysis.doors.OriginAccess;
import org.backchannel.analysis.doors.Route;
import org.backchannel.model.Actor;
import org.backchannel.report.JsonValue;

/** What a program reads of {@link DoorsReport}. */
final class DoorsJson {
    private final DoorsResult result;
    private final RouteRows routeRows;

    DoorsJson(DoorsResult result) {
        this.result = result;
        this.routeRows = new RouteRows(result.reading().map());
    }

    /** The object that command-line.md describes. */
    JsonValue.Fields object() {
        return JsonValue.fields()
                .put("target", actor(result.target()))
                .put("verdict", result.verdict())
                .put("chances", new ChanceBlocks(result.reading().map(), result.chances(), SourceNumbers.NONE).json())
                .put("origins", result.origins().stream().map(this::json).toList())
                .put("doors", result.doors().stream().map(this::json).toList())
                .put("goBetweens", new DoorsColumns(result).goBetweens().toJson())
                .put("routes", result.routes().stream().map(routeRows::json).toList())
                .put("cut", result.cut().actors().stream().map(DoorsJson::actor).toList())
                .put(
                        "setAside",
                        result.cut().direct().stream().map(DoorsJson::actor).toList())
                .put("independentWays", result.cut().independentWays())
                .end();
    }

    private JsonValue json(OriginAccess origin) {
        return JsonValue.fields()
                .putAll(actor(origin.actor()))
                .putAll(ChanceBlocks.chance("reach", origin.reach()))
                .put("reachWithin3", origin.earlyReach().value())
                .put("exact", result.chances().exact())
                .put("strength", origin.strength())
                .put(
                        "holds",
                        origin.best()
                                .map(route -> (JsonValue) new JsonValue.Real(route.holds()))
                                .orElse(JsonValue.NOTHING))
                .put("route", origin.best().map(DoorsJson::ids).orElse(JsonValue.NOTHING))
                .end();
    }

    private JsonValue json(Door door) {
        return JsonValue.fields()
                .putAll(actor(door.actor()))
                .put("rank", whole(door.rank()))
                .putAll(ChanceBlocks.chance("criticality", door.importance().criticality()))
                .put("use", door.importance().use())
                .put(
                        "standing",
                        door.importance().standing().map(DoorsJson::json).orElse(JsonValue.NOTHING))
                .put("strength", door.strength())
                .put("share", door.share())
                .put("score", door.score())
                .put(
                        "soleDoorFor",
                        JsonValue.texts(
                                door.soleDoorFor().stream().map(Actor::id).toList()))
                .put("wayAround", door.wayAround().map(routeRows::json).orElse(JsonValue.NOTHING))
                .end();
    }

    private static JsonValue json(Importance.Standing standing) {
        return JsonValue.fields()
                .put("first", standing.first())
                .put("topThree", standing.topThree())
                .put("medianRank", standing.medianRank())
                .put("rankLow", standing.low())
                .put("rankHigh", standing.high())
                .end();
    }

    private static JsonValue ids(Route route) {
        return JsonValue.texts(route.actors().stream().map(Actor::id).toList());
    }

    private static JsonValue whole(OptionalInt number) {
        return number.isPresent() ? new JsonValue.Whole(number.getAsInt()) : JsonValue.NOTHING;
    }

    private static JsonValue.Fields actor(Actor actor) {
        return JsonValue.fields()
                .put("id", actor.id())
                .put("name", actor.name())
                .end();
    }
}

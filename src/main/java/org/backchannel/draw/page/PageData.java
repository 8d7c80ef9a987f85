package org.backchannel.draw.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.scores.Score;
import org.backchannel.draw.door.DoorPicture;
import org.backchannel.draw.look.Documents;
import org.backchannel.draw.map.MapPicture;
import org.backchannel.draw.scene.Point;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.report.JsonValue;

/** What the page knows: the map as the file has it, the question, and what only Backchannel can compute. */
final class PageData {
    private final PageQuestion question;
    private final DoorsResult doors;
    private final StakeholderMap map;
    private final Map<String, Point> inDoor;
    private final Map<String, Point> inMap;

    PageData(PageQuestion question, Progress progress) {
        this.question = question;
        this.doors = question.doors();
        this.map = doors.reading().map();
        this.inDoor = DoorPicture.places(doors);
        this.inMap = MapPicture.places(doors.reading(), progress);
    }

    /** All of it. */
    JsonValue json() {
        return JsonValue.fields()
                .put("graph", map.graph())
                .put("title", PageMap.text(map.title().orElse("")))
                .put(
                        "asOf",
                        doors.reading().projection().asOf().map(PageData::date).orElse(JsonValue.NOTHING))
                .put("target", doors.target().id())
                .put(
                        "origins",
                        JsonValue.texts(doors.origins().stream()
                                .map(origin -> origin.actor().id())
                                .sorted()
                                .toList()))
                .put("headline", PageMap.text(DoorPicture.headline(doors)))
                .put(
                        "doors",
                        JsonValue.texts(doors.doors().stream()
                                .map(door -> door.actor().id())
                                .toList()))
                .put("verdict", PageMap.text(doors.verdict()))
                .put("source", PageMap.text(source()))
                .putAll(new PageMap(map, doors.reading().projection()).json())
                .put("actors", map.actors().values().stream().map(this::actor).toList())
                .put("scores", scores())
                .put("criticality", criticality())
                .end();
    }

    private String source() {
        List<String> parts = new ArrayList<>(Documents.of(map).stream().toList());
        parts.add("Graph " + map.graph() + ", written by Backchannel " + question.version()
                + ". This page is one file and fetches nothing.");
        return String.join(" · ", parts);
    }

    private static JsonValue date(CalendarDate date) {
        return JsonValue.fields()
                .put("text", date.text())
                .put("first", date.firstDay().toString())
                .put("last", date.lastDay().toString())
                .end();
    }

    private JsonValue actor(Actor actor) {
        return JsonValue.fields()
                .put("id", actor.id())
                .put("name", PageMap.text(actor.name()))
                .put("kind", actor.kind().toString().toLowerCase(java.util.Locale.ROOT))
                .put("side", PageMap.text(actor.side()))
                .put("role", PageMap.text(actor.role()))
                .put(
                        "aliases",
                        JsonValue.texts(
                                actor.aliases().stream().map(PageMap::text).toList()))
                .put("note", PageMap.text(actor.note()))
                .put(
                        "door",
                        Optional.ofNullable(inDoor.get(actor.id()))
                                .map(PageData::place)
                                .orElse(JsonValue.NOTHING))
                .put("map", place(inMap.getOrDefault(actor.id(), new Point(0, 0))))
                .end();
    }

    private static JsonValue place(Point place) {
        return JsonValue.fields()
                .put("x", Math.round(place.x()))
                .put("y", Math.round(place.y()))
                .end();
    }

    /** By actor: each score with its rank, equal ones sharing one. */
    private JsonValue scores() {
        JsonValue.FieldsBuilder byActor = JsonValue.fields();
        List<Score> all = question.scores().scores();
        for (int node = 0; node < doors.reading().actors().size(); node++) {
            int place = node;
            byActor.put(
                    doors.reading().actor(node).id(),
                    all.stream()
                            .filter(score -> !Double.isNaN(score.of(place)))
                            .<JsonValue>map(score -> JsonValue.fields()
                                    .put("name", score.title())
                                    .put("value", score.of(place))
                                    .put("rank", rank(score, place))
                                    .end())
                            .toList());
        }
        return byActor.end();
    }

    /** How indispensable actors are, which the page cannot compute; the most first. */
    private List<JsonValue> criticality() {
        return question.doors().criticality().entrySet().stream()
                .<JsonValue>map(entry -> JsonValue.fields()
                        .put("id", entry.getKey())
                        .put("value", entry.getValue().value())
                        .put("low", entry.getValue().low())
                        .put("high", entry.getValue().high())
                        .end())
                .toList();
    }

    private long rank(Score score, int node) {
        return 1
                + IntStream.range(0, doors.reading().actors().size())
                        .filter(other -> score.of(other) > score.of(node))
                        .count();
    }
}

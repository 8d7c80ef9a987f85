package org.backchannel.draw.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.Estimate;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.scores.Score;
import org.backchannel.draw.door.DoorPicture;
import org.backchannel.draw.look.Documents;
import org.backchannel.draw.look.Sides;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.map.MapPicture;
import org.backchannel.draw.scene.Point;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.progress.Progress;
import org.backchannel.report.JsonValue;
import org.backchannel.report.render.VisibleText;

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
        this.inDoor = DoorPicture.places(doors, question.criticality());
        this.inMap = MapPicture.places(doors.reading(), progress);
    }

    /** All of it. */
    JsonValue json() {
        return JsonValue.fields()
                .put("graph", map.graph())
                .put("title", text(map.title().orElse("")))
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
                .put("verdict", text(doors.verdict()))
                .put("source", text(source()))
                .put("grades", grades())
                .put("sides", sides())
                .put("types", types())
                .put("dates", dates())
                .put(
                        "sources",
                        map.sources().values().stream().map(PageData::source).toList())
                .put("actors", map.actors().values().stream().map(this::actor).toList())
                .put("ties", map.ties().stream().map(PageData::tie).toList())
                .put("scores", scores())
                .put("criticality", criticality())
                .end();
    }

    private static String text(String text) {
        return VisibleText.of(text);
    }

    private static Optional<String> text(Optional<String> text) {
        return text.map(PageData::text);
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

    private JsonValue grades() {
        JsonValue.FieldsBuilder letters = JsonValue.fields();
        for (Reliability letter : Reliability.values()) {
            letters.put(letter.name(), map.grades().soundness(letter));
        }
        List<JsonValue> digits = new ArrayList<>();
        for (Credibility digit : Credibility.values()) {
            digits.add(new JsonValue.Real(map.grades().truth(digit)));
        }
        return JsonValue.fields()
                .put("reliability", letters.end())
                .put("credibility", digits)
                .end();
    }

    private List<JsonValue> sides() {
        Sides sides = Sides.of(map, Theme.LIGHT);
        return sides.names().stream()
                .<JsonValue>map(side -> JsonValue.fields()
                        .put("name", text(side))
                        .put("colour", sides.ink(side).hex())
                        .end())
                .toList();
    }

    private JsonValue types() {
        JsonValue.FieldsBuilder types = JsonValue.fields();
        SortedSet<String> used = new TreeSet<>();
        map.ties().forEach(tie -> used.add(tie.type()));
        for (String name : used) {
            TieType type = map.vocabulary().get(name);
            types.put(
                    name,
                    JsonValue.fields()
                            .put(
                                    "forward",
                                    doors.reading()
                                            .projection()
                                            .lens()
                                            .conductance(type)
                                            .forward())
                            .put(
                                    "backward",
                                    doors.reading()
                                            .projection()
                                            .lens()
                                            .conductance(type)
                                            .backward())
                            .end());
        }
        return types.end();
    }

    /** Every day on which something begins, and the one after something ends, and the question's own. */
    private JsonValue dates() {
        SortedSet<String> days = new TreeSet<>();
        map.ties().forEach(tie -> {
            tie.period().since().ifPresent(since -> days.add(since.firstDay().toString()));
            tie.period()
                    .until()
                    .ifPresent(until -> days.add(until.lastDay().plusDays(1).toString()));
        });
        doors.reading()
                .projection()
                .asOf()
                .ifPresent(date -> days.add(date.firstDay().toString()));
        return JsonValue.texts(List.copyOf(days));
    }

    private static JsonValue source(Source source) {
        return JsonValue.fields()
                .put("id", source.id())
                .put("title", text(source.title()))
                .put("publisher", text(source.publisher()))
                .put("date", source.date().map(CalendarDate::text))
                .put("url", text(source.url()))
                .put("within", source.within())
                .put("reliability", source.reliability().name())
                .end();
    }

    private JsonValue actor(Actor actor) {
        return JsonValue.fields()
                .put("id", actor.id())
                .put("name", text(actor.name()))
                .put("kind", actor.kind().toString().toLowerCase(java.util.Locale.ROOT))
                .put("side", text(actor.side()))
                .put("role", text(actor.role()))
                .put(
                        "aliases",
                        JsonValue.texts(
                                actor.aliases().stream().map(PageData::text).toList()))
                .put("note", text(actor.note()))
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

    private static JsonValue tie(Tie tie) {
        return JsonValue.fields()
                .put("id", tie.id())
                .put("from", tie.from())
                .put("to", tie.to())
                .put("type", tie.type())
                .put("strength", tie.strength())
                .put("since", tie.period().since().map(CalendarDate::text))
                .put("until", tie.period().until().map(CalendarDate::text))
                .put("from0", tie.period().since().map(since -> since.firstDay().toString()))
                .put("until0", tie.period().until().map(until -> until.lastDay().toString()))
                .put("hostile", MapPicture.isHostile(tie))
                .put("plain", tie.confidence().orElse(Tie.UNSUPPORTED_CONFIDENCE))
                .put("evidence", tie.evidence().stream().map(PageData::evidence).toList())
                .end();
    }

    private static JsonValue evidence(Evidence item) {
        return JsonValue.fields()
                .put("source", item.source())
                .put("credibility", item.credibility().digit())
                .put("denies", item.stance() == Stance.DENIES)
                .put("at", text(item.at()))
                .put("says", text(item.says()))
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

    /** The most indispensable first. */
    private List<JsonValue> criticality() {
        return question.criticality().byActor().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Estimate> entry) ->
                                -entry.getValue().value())
                        .thenComparing(Map.Entry::getKey))
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

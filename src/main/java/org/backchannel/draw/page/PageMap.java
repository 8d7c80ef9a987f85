package org.backchannel.draw.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.backchannel.draw.look.Sides;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.map.MapPicture;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.projection.Projection;
import org.backchannel.report.JsonValue;
import org.backchannel.report.render.VisibleText;

/** What the page knows of a map but its actors: ties, what they rest on, and the numbers they are read by. */
final class PageMap {
    private final StakeholderMap map;
    private final Projection projection;

    PageMap(StakeholderMap map, Projection projection) {
        this.map = map;
        this.projection = projection;
    }

    JsonValue.Fields json() {
        return JsonValue.fields()
                .put("grades", grades())
                .put("sides", sides())
                .put("types", types())
                .put("dates", dates())
                .put(
                        "sources",
                        map.sources().values().stream().map(PageMap::source).toList())
                .put("ties", map.ties().stream().map(PageMap::tie).toList())
                .end();
    }

    static String text(String text) {
        return VisibleText.of(text);
    }

    static Optional<String> text(Optional<String> text) {
        return text.map(PageMap::text);
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
                            .put("forward", projection.lens().conductance(type).forward())
                            .put("backward", projection.lens().conductance(type).backward())
                            .end());
        }
        return types.end();
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
                .put("evidence", tie.evidence().stream().map(PageMap::evidence).toList())
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

    /** Every day on which something begins, and the one after something ends, and the question's own. */
    private JsonValue dates() {
        SortedSet<String> days = new TreeSet<>();
        map.ties().forEach(tie -> {
            tie.period().since().ifPresent(since -> days.add(since.firstDay().toString()));
            tie.period()
                    .until()
                    .ifPresent(until -> days.add(until.lastDay().plusDays(1).toString()));
        });
        projection.asOf().ifPresent(date -> days.add(date.firstDay().toString()));
        return JsonValue.texts(List.copyOf(days));
    }
}

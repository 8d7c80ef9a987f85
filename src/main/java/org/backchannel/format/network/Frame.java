package org.backchannel.format.network;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Conductance;
import org.backchannel.model.Origins;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.TieType;
import org.backchannel.text.Decimals;

/**
 * What a map says beside its actors and ties, as JSON with the keys of the graph file: {@code graph}, {@code title},
 * {@code as-of}, {@code target}, {@code origins}, {@code sources}, {@code tie-types} and {@code grades}. Formats that can
 * say something of the graph as a whole hold it under the name {@value #NAME}.
 */
public final class Frame {
    /** What it is called where a format has names for what belongs to the graph. */
    public static final String NAME = "backchannel";

    private final JsonGenerator json;

    private Frame(JsonGenerator json) {
        this.json = json;
    }

    static String of(StakeholderMap map) {
        return JsonText.of(json -> new Frame(json).write(map));
    }

    /** Writes it where a generator stands. */
    public static void write(StakeholderMap map, JsonGenerator json) throws IOException {
        new Frame(json).write(map);
    }

    private void write(StakeholderMap map) throws IOException {
        json.writeStartObject();
        json.writeStringField("graph", map.graph());
        text("title", map.title());
        text("as-of", map.asOf().map(CalendarDate::text));
        text("target", map.target());
        origins(map.origins());
        if (!map.sources().isEmpty()) {
            json.writeObjectFieldStart("sources");
            for (Source source : map.sources().values()) {
                source(source);
            }
            json.writeEndObject();
        }
        if (!map.declaredTypes().isEmpty()) {
            json.writeObjectFieldStart("tie-types");
            for (TieType type : map.declaredTypes().values()) {
                type(type);
            }
            json.writeEndObject();
        }
        grades(map.gradeOverrides());
        json.writeEndObject();
    }

    private void text(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        }
    }

    private void origins(Origins origins) throws IOException {
        if (!origins.isEverybody()) {
            json.writeObjectFieldStart("origins");
            texts("sides", origins.sides());
            texts("actors", origins.actors());
            json.writeEndObject();
        }
    }

    private void texts(String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void source(Source source) throws IOException {
        json.writeObjectFieldStart(source.id());
        json.writeStringField("title", source.title());
        text("publisher", source.publisher());
        text("date", source.date().map(CalendarDate::text));
        text("url", source.url());
        text("within", source.within());
        json.writeStringField("reliability", source.reliability().name());
        if (source.confidential()) {
            json.writeStringField("confidential", "true");
        }
        json.writeEndObject();
    }

    private void type(TieType type) throws IOException {
        json.writeObjectFieldStart(type.name());
        conductance("access", type.access());
        conductance("influence", type.influence());
        json.writeEndObject();
    }

    private void conductance(String key, Conductance conductance) throws IOException {
        json.writeObjectFieldStart(key);
        number("forward", conductance.forward());
        number("backward", conductance.backward());
        json.writeEndObject();
    }

    private void grades(GradeOverrides grades) throws IOException {
        if (grades.equals(GradeOverrides.NONE)) {
            return;
        }
        json.writeObjectFieldStart("grades");
        json.writeObjectFieldStart("reliability");
        for (Map.Entry<?, Double> letter : grades.reliability().entrySet()) {
            number(letter.getKey().toString(), letter.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("credibility");
        for (var digit : grades.credibility().entrySet()) {
            number(Integer.toString(digit.getKey().digit()), digit.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void number(String key, double number) throws IOException {
        json.writeFieldName(key);
        json.writeNumber(Decimals.shortest(number));
    }
}

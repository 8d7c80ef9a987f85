package org.backchannel.analysis.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Conductance;
import org.backchannel.model.Evidence;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.text.Decimals;

/** The elements of a map as fields and texts, under the keys that a graph file has for them. */
final class ElementFields {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private ElementFields() {}

    static Map<String, String> of(StakeholderMap map) {
        return new ElementFields()
                .put("graph", map.graph())
                .put("title", map.title())
                .put("as-of", map.asOf().map(CalendarDate::text))
                .put("target", map.target())
                .put("origins: sides", map.origins().sides())
                .put("origins: actors", map.origins().actors())
                .fields;
    }

    static Map<String, String> of(Actor actor) {
        return new ElementFields()
                .put("name", actor.name())
                .put("kind", word(actor.kind()))
                .put("side", actor.side())
                .put("role", actor.role())
                .put("aliases", actor.aliases())
                .put("note", actor.note())
                .put("passes-on", actor.passesOn())
                .attributes(actor.attributes())
                .fields;
    }

    static Map<String, String> of(Tie tie) {
        return new ElementFields()
                .put("from", tie.from())
                .put("to", tie.to())
                .put("type", tie.type())
                .put("strength", tie.strength())
                .put("since", tie.period().since().map(CalendarDate::text))
                .put("until", tie.period().until().map(CalendarDate::text))
                .put("valence", word(tie.valence()))
                .put("length", tie.length())
                .put("confidence", tie.confidence())
                .attributes(tie.attributes())
                .fields;
    }

    static Map<String, String> of(Source source) {
        return new ElementFields()
                .put("title", source.title())
                .put("publisher", source.publisher())
                .put("date", source.date().map(CalendarDate::text))
                .put("url", source.url())
                .put("within", source.within())
                .put("reliability", source.reliability().name())
                .put("confidential", Boolean.toString(source.confidential()))
                .fields;
    }

    static Map<String, String> of(Evidence item) {
        return new ElementFields()
                .put("source", item.source())
                .put("credibility", Integer.toString(item.credibility().digit()))
                .put("stance", word(item.stance()))
                .put("at", item.at())
                .put("says", item.says())
                .fields;
    }

    static Map<String, String> of(TieType type) {
        return new ElementFields().put("access", type.access()).put("influence", type.influence()).fields;
    }

    static Map<String, String> ofGrade(double number) {
        return new ElementFields().put("probability", number).fields;
    }

    private ElementFields put(String key, String text) {
        fields.put(key, text);
        return this;
    }

    private ElementFields put(String key, Optional<String> text) {
        text.ifPresent(present -> fields.put(key, present));
        return this;
    }

    private ElementFields put(String key, List<String> texts) {
        return texts.isEmpty() ? this : put(key, String.join(", ", texts));
    }

    private ElementFields put(String key, double number) {
        return put(key, Decimals.shortest(number));
    }

    private ElementFields put(String key, OptionalDouble number) {
        return number.isPresent() ? put(key, number.getAsDouble()) : this;
    }

    private ElementFields put(String key, Conductance conductance) {
        put(key + ": forward", conductance.forward());
        return put(key + ": backward", conductance.backward());
    }

    private ElementFields attributes(Map<String, String> attributes) {
        attributes.forEach((name, text) -> put("attributes: " + name, text));
        return this;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

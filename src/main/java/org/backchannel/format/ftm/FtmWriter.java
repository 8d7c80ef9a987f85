package org.backchannel.format.ftm;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.format.network.JsonText;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;

/**
 * Writes FollowTheMoney entities, one a line, under the ids that actors and ties have in the map. A tie becomes the entity
 * that the schema has for it if its ends are of the schemata that one asks for, such as {@code Membership}; any other is an
 * {@code UnknownLink} with the type of the tie as its role. Publishers and addresses of the sources stand on the links; not
 * of those that deny the tie, who would be read as saying it.
 */
public final class FtmWriter implements NetworkWriter {
    private static final Set<ActorKind> BODIES = Set.of(ActorKind.ORGANISATION, ActorKind.STATE, ActorKind.GROUP);

    @Override
    public void write(Network network, Appendable out) throws IOException {
        for (Actor actor : network.actors()) {
            line(actor.id(), schema(actor), properties(actor), out);
        }
        for (Tie tie : network.ties()) {
            boolean taken = network.map().actors().containsKey(tie.id());
            Link link =
                    Link.of(tie, network.map().actor(tie.from()), network.map().actor(tie.to()));
            line(taken ? "tie-" + tie.id() : tie.id(), link.schema(), properties(tie, link, network), out);
        }
    }

    private static String schema(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> "Person";
            case ORGANISATION, GROUP -> "Organization";
            case STATE -> "PublicBody";
            case OFFICE -> "Position";
        };
    }

    /** What a tie is in FollowTheMoney, and what it calls the ends and the type of the tie. */
    private record Link(String schema, String from, String to, String type) {
        static Link of(Tie tie, Actor from, Actor to) {
            boolean persons = from.kind() == ActorKind.PERSON && to.kind() == ActorKind.PERSON;
            boolean intoABody = from.kind() != ActorKind.OFFICE && BODIES.contains(to.kind());
            boolean noOffice = from.kind() != ActorKind.OFFICE && to.kind() != ActorKind.OFFICE;
            return switch (tie.type()) {
                case "member-of" -> intoABody ? new Link("Membership", "member", "organization", "role") : unknown();
                case "leads" -> intoABody ? new Link("Directorship", "director", "organization", "role") : unknown();
                case "family-of" -> persons ? new Link("Family", "person", "relative", "relationship") : unknown();
                case "speaks-for" -> noOffice ? new Link("Representation", "agent", "client", "role") : unknown();
                default -> unknown();
            };
        }

        private static Link unknown() {
            return new Link("UnknownLink", "subject", "object", "role");
        }
    }

    private static Map<String, List<String>> properties(Actor actor) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put("name", List.of(actor.name()));
        properties.put("alias", actor.aliases());
        properties.put("keywords", actor.side().stream().toList());
        properties.put(
                actor.kind() == ActorKind.PERSON ? "position" : "summary",
                actor.role().stream().toList());
        properties.put("notes", actor.note().stream().toList());
        return properties;
    }

    private static Map<String, List<String>> properties(Tie tie, Link link, Network network) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put(link.from(), List.of(tie.from()));
        properties.put(link.to(), List.of(tie.to()));
        properties.put(link.type(), List.of(tie.type()));
        properties.put("startDate", text(tie.period().since()));
        properties.put("endDate", text(tie.period().until()));
        Set<String> publishers = new LinkedHashSet<>();
        Set<String> addresses = new LinkedHashSet<>();
        tie.evidence().stream()
                .filter(item -> item.stance() == Stance.SUPPORTS)
                .map(item -> network.map().source(item.source()))
                .forEach(source -> {
                    publishers.add(source.publisher().orElse(source.title()));
                    source.url().ifPresent(addresses::add);
                });
        properties.put("publisher", List.copyOf(publishers));
        properties.put("sourceUrl", List.copyOf(addresses));
        return properties;
    }

    private static List<String> text(Optional<CalendarDate> date) {
        return date.map(CalendarDate::text).stream().toList();
    }

    private static void line(String id, String schema, Map<String, List<String>> properties, Appendable out)
            throws IOException {
        out.append(JsonText.of(json -> entity(id, schema, properties, json))).append('\n');
    }

    private static void entity(String id, String schema, Map<String, List<String>> properties, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("schema", schema);
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, List<String>> property : properties.entrySet()) {
            if (!property.getValue().isEmpty()) {
                json.writeArrayFieldStart(property.getKey());
                for (String value : property.getValue()) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}

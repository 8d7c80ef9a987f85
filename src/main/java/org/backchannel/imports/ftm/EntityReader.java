package org.backchannel.imports.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.format.TieVocabulary;
import org.backchannel.imports.Checked;
import org.backchannel.imports.FaultyRecordException;
import org.backchannel.imports.Finding;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Key;
import org.backchannel.imports.Relation;
import org.backchannel.imports.RelationTable;
import org.backchannel.imports.json.JsonRecord;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Evidence;
import org.backchannel.model.Period;
import org.backchannel.model.Source;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;

/** Reads one entity as an actor, or as a tie with its source. */
final class EntityReader {
    private static final List<String> ACTOR_ATTRIBUTES =
            List.of("country", "topics", "registrationNumber", "birthDate");
    private static final List<String> TIE_ATTRIBUTES =
            List.of("percentage", "sharesCount", "amount", "currency", "purpose", "relationship", "status");

    private static final String UNKNOWN_LINK = "UnknownLink";

    private final RelationTable relations;
    private final String fileName;
    private final ImportLimits limits;

    EntityReader(RelationTable relations, String fileName, ImportLimits limits) {
        this.relations = relations;
        this.fileName = fileName;
        this.limits = limits;
    }

    boolean isSkipped(String schema) {
        return relation(schema).isSkipped();
    }

    private Relation relation(String schema) {
        return relations.relations().get(schema);
    }

    /**
     * An UnknownLink says in its role what it is; one that names a type of tie, as our own export does, is of that type, unless
     * the user's table says what such links are.
     */
    private Relation relation(String schema, JsonRecord entity) {
        Relation relation = relation(schema);
        if (!schema.equals(UNKNOWN_LINK) || relations.decided().contains(schema)) {
            return relation;
        }
        return entity.all("properties.role").stream()
                .filter(this::isType)
                .findFirst()
                .map(type -> new Relation(type, false, false))
                .orElse(relation);
    }

    private boolean isType(String name) {
        return relations.types().containsKey(name)
                || TieVocabulary.builtIn().types().containsKey(name);
    }

    Finding actor(String schema, String id, JsonRecord entity) {
        List<String> names = names(entity, "properties.name");
        String name = entity.first("caption")
                .map(caption -> Checked.name("caption", caption))
                .or(() -> names.stream().findFirst())
                .orElse("");
        List<String> aliases = Stream.of(
                        names, names(entity, "properties.alias"), names(entity, "properties.previousName"))
                .flatMap(List::stream)
                .filter(alias -> !alias.equals(name))
                .distinct()
                .toList();
        Actor actor = new Actor(
                Key.ofId(id),
                name,
                Schemata.ACTORS.get(schema),
                Optional.empty(),
                entity.first("properties.position").map(text -> Checked.name("position", text)),
                aliases,
                text(entity, "properties.summary", "properties.notes"),
                1,
                attributes(entity, ACTOR_ATTRIBUTES));
        return new Finding(List.of(actor), List.of(), List.of());
    }

    private static List<String> names(JsonRecord entity, String path) {
        return entity.all(path).stream()
                .map(text -> Checked.name(field(path), text))
                .toList();
    }

    private static Optional<String> text(JsonRecord entity, String... paths) {
        return entity.first(paths).map(text -> Checked.text(field(paths[0]), text));
    }

    private static String field(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static SortedMap<String, String> attributes(JsonRecord entity, List<String> names) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (String name : names) {
            List<String> values = entity.all("properties." + name);
            if (!values.isEmpty()) {
                attributes.put(
                        name,
                        Checked.text(
                                name, String.join("; ", values.stream().sorted().toList())));
            }
        }
        return attributes;
    }

    Finding tie(String schema, String id, JsonRecord entity) {
        Schemata.Ends ends = Schemata.TIES.get(schema);
        List<String> from = ends(entity, ends.from());
        List<String> to = ends(entity, ends.to());
        List<Source> sources = sources(entity);
        if ((long) from.size() * to.size() * sources.size() > limits.tiesOfRecord()) {
            throw new FaultyRecordException(
                    ends.from(),
                    "more ties than a record may make",
                    "one entity makes at most " + limits.tiesOfRecord() + " ties, counted once a publisher");
        }
        List<Actor> actors = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        Relation relation = relation(schema, entity);
        Stream.concat(from.stream(), to.stream()).distinct().forEach(end -> actors.add(spokenOf(end)));
        for (String one : from) {
            for (String other : to) {
                if (!one.equals(other)) {
                    String suffix = from.size() * to.size() == 1 ? "" : "-" + (ties.size() + 1);
                    ties.add(tie(relation, id + suffix, one, other, entity, sources));
                }
            }
        }
        if (ties.isEmpty()) {
            throw new FaultyRecordException(
                    ends.to(), "a tie of an actor to itself", "both ends are '" + from.get(0) + "'");
        }
        return new Finding(actors, ties, sources);
    }

    /** Ends are ids, or whole entities where an extract nests them. */
    private static List<String> ends(JsonRecord entity, String property) {
        List<String> ids = Stream.concat(
                        entity.all("properties." + property).stream(),
                        entity.all("properties." + property + ".id").stream())
                .distinct()
                .sorted()
                .toList();
        if (ids.isEmpty()) {
            throw new FaultyRecordException(
                    property, "an end of a tie is empty", "the tie needs its '" + property + "'");
        }
        return ids;
    }

    /** Of an end nothing is known but its id; its own entity says the rest. */
    private static Actor spokenOf(String id) {
        return new Actor(
                Key.ofId(id),
                "",
                ActorKind.PERSON,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                1,
                new TreeMap<>());
    }

    private Tie tie(Relation relation, String id, String one, String other, JsonRecord entity, List<Source> sources) {
        Optional<String> at = addresses(entity);
        Optional<String> says = text(entity, "properties.role", "properties.description", "properties.summary");
        List<Evidence> evidence = sources.stream()
                .map(source -> new Evidence(source.id(), relations.credibility(), Stance.SUPPORTS, at, says))
                .toList();
        return new Tie(
                Key.ofId(id),
                Key.ofId(relation.isReversed() ? other : one),
                Key.ofId(relation.isReversed() ? one : other),
                relation.type(),
                1,
                period(entity),
                Valence.NEUTRAL,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                evidence,
                attributes(entity, TIE_ATTRIBUTES));
    }

    /** Of several dates the earliest begins it and the latest ends it. A date alone, of a payment, say, begins it. */
    private static Period period(JsonRecord entity) {
        Optional<String> start = entity.all("properties.startDate").stream()
                .min(String::compareTo)
                .or(() -> entity.all("properties.date").stream().min(String::compareTo));
        Optional<String> end = entity.all("properties.endDate").stream().max(String::compareTo);
        Optional<CalendarDate> since = Checked.date("startDate", start);
        Optional<CalendarDate> until = Checked.date("endDate", end);
        if (since.isPresent()
                && until.isPresent()
                && since.get().firstDay().isAfter(until.get().lastDay())) {
            throw new FaultyRecordException(
                    "endDate",
                    "an end before the beginning",
                    "ends " + until.get() + ", before it begins, " + since.get());
        }
        return new Period(since, until);
    }

    /** All of them: where several published it, nobody says which address is whose. */
    private static Optional<String> addresses(JsonRecord entity) {
        String addresses = String.join(" ", entity.all("properties.sourceUrl"));
        return Optional.of(addresses).filter(found -> !found.isEmpty()).map(found -> Checked.text("sourceUrl", found));
    }

    /** Who published it, each of them; else the data set; else the file. What one publisher says stands or falls together. */
    private List<Source> sources(JsonRecord entity) {
        List<String> publishers = entity.all("properties.publisher").stream()
                .map(publisher -> Checked.name("publisher", publisher))
                .distinct()
                .toList();
        Optional<String> url = entity.first("properties.publisherUrl")
                .filter(only -> publishers.size() <= 1)
                .map(only -> Checked.name("publisherUrl", only));
        if (publishers.isEmpty()) {
            String title = Checked.name(
                    "publisher",
                    entity.first("datasets", "dataset", "collection.label", "collection.foreign_id")
                            .orElse(fileName));
            return List.of(source(title, Optional.empty(), url));
        }
        Map<String, Source> byId = new TreeMap<>();
        publishers.stream()
                .map(publisher -> source(publisher, Optional.of(publisher), url))
                .forEach(source -> byId.putIfAbsent(source.id(), source));
        return List.copyOf(byId.values());
    }

    private Source source(String title, Optional<String> publisher, Optional<String> url) {
        return new Source(
                Key.ofName(title),
                title,
                publisher,
                Optional.empty(),
                url,
                Optional.empty(),
                relations.reliability(),
                false);
    }
}

package org.backchannel.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Origins;
import org.backchannel.model.Period;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.model.Valence;
import org.backchannel.progress.Progress;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/** Anybody's nodes and relationships, read as a map in the way that a {@link OwnGraphShape} says. */
final class OwnGraph {
    private final Transaction transaction;
    private final OwnGraphShape shape;
    private final Progress progress;
    private final Map<Node, String> idOf = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Relationship> relationships = new HashMap<>();
    private final SortedMap<String, Actor> actors = new TreeMap<>();
    private final SortedMap<String, Tie> ties = new TreeMap<>();

    private OwnGraph(Transaction transaction, OwnGraphShape shape, Progress progress) {
        this.transaction = transaction;
        this.shape = shape;
        this.progress = progress;
    }

    /** Reads all nodes of the labels, and all relationships of the types between them. */
    static MapInPlace read(Transaction transaction, OwnGraphShape shape, Progress progress) {
        return new OwnGraph(transaction, shape, progress).read();
    }

    private MapInPlace read() {
        shape.labels().forEach(this::actors);
        RelationshipType[] types =
                shape.types().keySet().stream().map(RelationshipType::withName).toArray(RelationshipType[]::new);
        idOf.keySet().forEach(node -> ties(node, types));
        return new MapInPlace(map(), nodes, relationships, Map.of());
    }

    private StakeholderMap map() {
        SortedMap<String, TieType> types = new TreeMap<>(shape.types());
        return new StakeholderMap(
                shape.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                new TreeMap<>(),
                actors,
                List.copyOf(ties.values()),
                types,
                types,
                GradeOverrides.NONE);
    }

    private void actors(String label) {
        try (ResourceIterator<Node> found = transaction.findNodes(Label.label(label))) {
            while (found.hasNext()) {
                progress.check();
                Node node = found.next();
                if (!idOf.containsKey(node)) {
                    actor(node);
                }
            }
        }
    }

    private void actor(Node node) {
        String id = text(node, shape.id()).orElseGet(node::getElementId);
        if (nodes.put(id, node) != null) {
            throw new ProcedureFailure("two actors have the " + shape.id() + " '" + id
                    + "'; option 'id' names a property that tells actors apart");
        }
        idOf.put(node, id);
        SortedMap<String, String> attributes = new TreeMap<>();
        node.getAllProperties().forEach((name, value) -> attributes.put(name, String.valueOf(value)));
        actors.put(
                id,
                new Actor(
                        id,
                        text(node, shape.nameOfActor()).orElse(id),
                        kind(node),
                        text(node, shape.side()),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        1,
                        attributes));
    }

    private static Optional<String> text(Entity entity, String property) {
        return Optional.ofNullable(entity.getProperty(property, null)).map(String::valueOf);
    }

    /** Of a node that is labelled as one of ours; anybody else is taken for a person. */
    private static ActorKind kind(Node node) {
        return Stream.of(ActorKind.values())
                .filter(kind -> node.hasLabel(Label.label(
                        kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT))))
                .findFirst()
                .orElse(ActorKind.PERSON);
    }

    private void ties(Node from, RelationshipType[] types) {
        progress.check();
        for (Relationship relationship : from.getRelationships(Direction.OUTGOING, types)) {
            String to = idOf.get(relationship.getEndNode());
            if (to != null) {
                Tie tie = tie(relationship, idOf.get(from), to);
                ties.put(tie.id(), tie);
                relationships.put(tie.id(), relationship);
            }
        }
    }

    private Tie tie(Relationship relationship, String from, String to) {
        return new Tie(
                relationship.getElementId(),
                from,
                to,
                relationship.getType().name(),
                shape.strength().of(relationship),
                new Period(date(relationship, shape.since()), date(relationship, shape.until())),
                Valence.NEUTRAL,
                shape.length()
                        .map(length -> OptionalDouble.of(length.of(relationship)))
                        .orElse(OptionalDouble.empty()),
                OptionalDouble.of(shape.confidence().of(relationship)),
                List.of(),
                new TreeMap<>());
    }

    /** A text or one of Neo4j's own dates, of which the time of day is left out. */
    private static Optional<CalendarDate> date(Relationship relationship, Optional<String> property) {
        return property.flatMap(name -> text(relationship, name).map(text -> {
            String day = text.replaceFirst("T.*", "");
            return CalendarDate.parse(day)
                    .orElseThrow(() -> new ProcedureFailure("property '" + name + "' of " + describe(relationship)
                            + " must be a year, a month or a day, as in 2022-03-10, not '" + text + "'"));
        }));
    }

    /** A relationship for messages. */
    static String describe(Relationship relationship) {
        return "relationship " + relationship.getElementId() + ", a "
                + relationship.getType().name();
    }
}

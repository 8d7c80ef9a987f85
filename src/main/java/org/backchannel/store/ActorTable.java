package org.backchannel.store;

import static org.backchannel.store.ElementKind.ACTOR;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.StakeholderMap;

/** Actors: nodes labelled {@code Actor} and with their kind. */
final class ActorTable implements Table {
    /** The columns that are properties of the node. */
    static final List<String> PROPERTIES =
            List.of("id", "name", "side", "role", "aliases", "note", "passesOn", "attributes");

    /** The labels that tell the kinds. */
    static final List<String> LABELS =
            Stream.of(ActorKind.values()).map(ActorTable::label).toList();

    private static final List<String> COLUMNS = Stream.concat(
                    PROPERTIES.stream(), Stream.of("attribute values", "kind"))
            .toList();
    private static final Map<Object, ActorKind> KINDS = RowReader.byName(ActorKind.values(), ActorTable::label);
    private static final int VALUES = COLUMNS.indexOf("attribute values");
    private static final int KIND = COLUMNS.indexOf("kind");

    @Override
    public ElementKind kind() {
        return ACTOR;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, List<Object>> rowsOf(StakeholderMap map) {
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        map.actors().forEach((id, actor) -> rows.put(id, row(actor)));
        return rows;
    }

    private static List<Object> row(Actor actor) {
        return Rows.of(
                actor.id(),
                actor.name(),
                actor.side(),
                actor.role(),
                actor.aliases(),
                actor.note(),
                actor.passesOn(),
                Rows.names(actor.attributes()),
                Rows.values(actor.attributes()),
                label(actor.kind()));
    }

    /** The actor of a row. */
    static Actor actor(RowReader row) {
        return new Actor(
                row.text("id"),
                row.text("name"),
                row.oneOf("kind", KINDS),
                row.optionalText("side"),
                row.optionalText("role"),
                row.texts("aliases"),
                row.optionalText("note"),
                row.probability("passesOn"),
                row.attributes());
    }

    /** {@code Person} for a person. */
    static String label(ActorKind kind) {
        String name = kind.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public void create(RowWriter writer, Collection<List<Object>> rows) {
        boolean plain = rows.stream().allMatch(row -> ((List<?>) row.get(VALUES)).isEmpty());
        writer.create(
                ACTOR,
                "UNWIND $rows AS r CREATE (n:Actor:$(r[0]) {" + Rows.properties(PROPERTIES, 2) + "})"
                        + (plain ? "" : " SET n += r[1]") + " RETURN r[2], id(n)",
                rows,
                row -> Rows.after(row.get(KIND), Rows.after(AttributeChange.added(row, VALUES), row)));
    }

    /**
     * What earlier runs said of an actor stays when it goes, on a node of its own: without it those who are left would have stood
     * higher in them than they did.
     */
    @Override
    public void remove(RowWriter writer, Collection<Long> internalIds) {
        writer.run("""
                UNWIND $rows AS r MATCH (n)-[s:SCORED]->(run:Run) WHERE id(n) = r[0]
                WITH n, collect([run, properties(s)]) AS scored
                CREATE (f:FormerActor {graph: n.graph, id: n.id, name: n.name})
                WITH f, scored UNWIND scored AS one
                WITH f, one[0] AS run, one[1] AS numbers
                CREATE (f)-[s:SCORED]->(run) SET s = numbers""", internalIds, List::of);
        Table.super.remove(writer, internalIds);
    }

    @Override
    public void change(RowWriter writer, Collection<Change> changes) {
        writer.run(
                "UNWIND $rows AS r MATCH (n) WHERE id(n) = r[0] SET n += r[1]",
                changes,
                change -> Rows.of(change.before().internalId(), AttributeChange.of(change, VALUES)));
        writer.run(
                "UNWIND $rows AS r MATCH (n) WHERE id(n) = r[0] SET " + Rows.assignments(PROPERTIES, 1),
                changes,
                change -> Rows.after(change.before().internalId(), change.after()));
        writer.run(
                "UNWIND $rows AS r MATCH (n) WHERE id(n) = r[0] REMOVE n:" + String.join(":", LABELS)
                        + " SET n:$(r[1])",
                changes.stream()
                        .filter(change -> !change.after()
                                .get(KIND)
                                .equals(change.before().values().get(KIND)))
                        .toList(),
                change -> Rows.of(change.before().internalId(), change.after().get(KIND)));
    }
}

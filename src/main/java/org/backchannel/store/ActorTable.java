package org.backchannel.store;

import static org.backchannel.store.ElementKind.ACTOR;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    public SortedMap<String, List<Object>> rowsOf(StakeholderMap map) {
        SortedMap<String, List<Object>> rows = new TreeMap<>();
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
                row.oneOf("kind", ActorKind.values(), ActorTable::label),
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
        Map<Object, List<List<Object>>> byKind =
                rows.stream().collect(Collectors.groupingBy(row -> row.get(KIND), TreeMap::new, Collectors.toList()));
        byKind.forEach((label, same) -> writer.create(
                ACTOR,
                "UNWIND $rows AS r CREATE (n:Actor:" + label + " {" + Rows.properties(PROPERTIES, 0)
                        + "}) RETURN r[0], id(n)",
                same));
        setAttributes(
                writer,
                rows.stream()
                        .filter(row -> !((List<?>) row.get(VALUES)).isEmpty())
                        .map(row -> Rows.of(writer.internalId(ACTOR, row.get(0)), AttributeChange.added(row, VALUES)))
                        .toList());
    }

    @Override
    public void change(RowWriter writer, Collection<Change> changes) {
        setAttributes(
                writer,
                changes.stream()
                        .map(change -> Rows.of(change.before().internalId(), AttributeChange.of(change, VALUES)))
                        .toList());
        writer.run(
                "UNWIND $rows AS r MATCH (n) WHERE id(n) = r[0] SET " + Rows.assignments(PROPERTIES, 1),
                changes.stream()
                        .map(change -> Rows.after(change.before().internalId(), change.after()))
                        .toList());
        Map<Object, List<List<Object>>> byNewKind = new HashMap<>();
        changes.stream()
                .filter(change -> !change.after()
                        .get(KIND)
                        .equals(change.before().values().get(KIND)))
                .forEach(change -> byNewKind
                        .computeIfAbsent(change.after().get(KIND), any -> new ArrayList<>())
                        .add(List.of(change.before().internalId())));
        byNewKind.forEach((label, same) -> writer.run(
                "UNWIND $rows AS r MATCH (n) WHERE id(n) = r[0] REMOVE n:" + String.join(":", LABELS) + " SET n:"
                        + label,
                same));
    }

    private static void setAttributes(RowWriter writer, List<List<Object>> rows) {
        writer.run("UNWIND $rows AS r MATCH (n) WHERE id(n) = r[0] SET n += r[1]", rows);
    }
}

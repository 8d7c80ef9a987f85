package org.backchannel.store;

import static org.backchannel.store.ElementKind.TIE_TYPE;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.model.Conductance;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.TieType;

/** Tie types: nodes that say how a type conducts; those that the map declares, and those that its ties have. */
final class TieTypeTable implements Table {
    /** The columns; all are properties of the node. */
    static final List<String> PROPERTIES = List.of(
            "name", "accessForward", "accessBackward", "influenceForward", "influenceBackward", "declared", "used");

    @Override
    public ElementKind kind() {
        return TIE_TYPE;
    }

    @Override
    public List<String> columns() {
        return PROPERTIES;
    }

    @Override
    public Map<String, List<Object>> rowsOf(StakeholderMap map) {
        SortedMap<String, TieType> types = new TreeMap<>(map.declaredTypes());
        types.putAll(map.vocabulary());
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        types.forEach((name, type) -> rows.put(
                name,
                row(
                        type,
                        map.declaredTypes().containsKey(name),
                        map.vocabulary().containsKey(name))));
        return rows;
    }

    private static List<Object> row(TieType type, boolean declared, boolean used) {
        return Rows.of(
                type.name(),
                type.access().forward(),
                type.access().backward(),
                type.influence().forward(),
                type.influence().backward(),
                declared,
                used);
    }

    /** The type of a row. */
    static TieType type(RowReader row) {
        return new TieType(
                row.text("name"),
                new Conductance(row.probability("accessForward"), row.probability("accessBackward")),
                new Conductance(row.probability("influenceForward"), row.probability("influenceBackward")));
    }

    @Override
    public void create(RowWriter writer, Collection<List<Object>> rows) {
        writer.run("UNWIND $rows AS r CREATE (n:TieType {" + Rows.properties(PROPERTIES, 0) + "})", rows, row -> row);
    }

    @Override
    public void change(RowWriter writer, Collection<Change> changes) {
        writer.run(
                "UNWIND $rows AS r MATCH (n) WHERE id(n) = r[0] SET " + Rows.assignments(PROPERTIES, 1),
                changes,
                change -> Rows.after(change.before().internalId(), change.after()));
    }
}

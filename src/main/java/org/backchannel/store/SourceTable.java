package org.backchannel.store;

import static org.backchannel.store.ElementKind.SOURCE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;

/** Sources: nodes, each {@code WITHIN} the one that quotes it. */
final class SourceTable implements Table {
    /** The columns that are properties of the node. */
    static final List<String> PROPERTIES =
            List.of("id", "title", "publisher", "date", "url", "reliability", "confidential");

    private static final List<String> COLUMNS =
            Stream.concat(PROPERTIES.stream(), Stream.of("within")).toList();
    private static final Map<Object, Reliability> RELIABILITIES =
            RowReader.byName(Reliability.values(), Reliability::name);
    private static final int WITHIN = COLUMNS.indexOf("within");

    @Override
    public ElementKind kind() {
        return SOURCE;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, List<Object>> rowsOf(StakeholderMap map) {
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        map.sources().forEach((id, source) -> rows.put(id, row(source)));
        return rows;
    }

    private static List<Object> row(Source source) {
        return Rows.of(
                source.id(),
                source.title(),
                source.publisher(),
                source.date().map(Object::toString),
                source.url(),
                source.reliability().name(),
                source.confidential(),
                source.within().stream().toList());
    }

    /** The source of a row. */
    static Source source(RowReader row) {
        return new Source(
                row.text("id"),
                row.text("title"),
                row.optionalText("publisher"),
                row.optionalDate("date"),
                row.optionalText("url"),
                row.texts("within").stream().findFirst(),
                row.oneOf("reliability", RELIABILITIES),
                row.truth("confidential"));
    }

    @Override
    public void create(RowWriter writer, Collection<List<Object>> rows) {
        writer.create(
                SOURCE,
                "UNWIND $rows AS r CREATE (n:Source {" + Rows.properties(PROPERTIES, 0) + "}) RETURN r[0], id(n)",
                rows,
                row -> row);
        quote(writer, rows);
    }

    private static void quote(RowWriter writer, Collection<List<Object>> rows) {
        List<List<Object>> pairs = new ArrayList<>();
        for (List<Object> row : rows) {
            ((List<?>) row.get(WITHIN))
                    .forEach(outer -> pairs.add(
                            Rows.of(writer.internalId(SOURCE, row.get(0)), writer.internalId(SOURCE, outer))));
        }
        writer.run(
                "UNWIND $rows AS r MATCH (a) WHERE id(a) = r[0] MATCH (b) WHERE id(b) = r[1] CREATE (a)-[:WITHIN]->(b)",
                pairs,
                pair -> pair);
    }

    @Override
    public void change(RowWriter writer, Collection<Change> changes) {
        writer.run(
                "UNWIND $rows AS r MATCH (n) WHERE id(n) = r[0] SET " + Rows.assignments(PROPERTIES, 1),
                changes,
                change -> Rows.after(change.before().internalId(), change.after()));
        List<Change> moved = changes.stream()
                .filter(change -> !change.after()
                        .get(WITHIN)
                        .equals(change.before().values().get(WITHIN)))
                .toList();
        writer.run(
                "UNWIND $rows AS r MATCH (n)-[w:WITHIN]->() WHERE id(n) = r[0] DELETE w",
                moved,
                change -> List.of(change.before().internalId()));
        quote(writer, moved.stream().map(Change::after).toList());
    }
}

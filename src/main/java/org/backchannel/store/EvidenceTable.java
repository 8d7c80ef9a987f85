package org.backchannel.store;

import static org.backchannel.store.ElementKind.EVIDENCE;
import static org.backchannel.store.ElementKind.SOURCE;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;

/**
 * Evidence: nodes that name their tie and point at their source. Within one tie, the items of one source are numbered
 * from 1, so that another source's item changes no number.
 */
final class EvidenceTable implements Table {
    /** The columns that are properties of the node. */
    static final List<String> PROPERTIES = List.of("tie", "item", "stance", "credibility", "at", "says");

    private static final List<String> COLUMNS =
            Stream.concat(PROPERTIES.stream(), Stream.of("source")).toList();
    private static final Map<Object, Credibility> CREDIBILITIES =
            RowReader.byName(Credibility.values(), grade -> (long) grade.digit());
    private static final Map<Object, Stance> STANCES = RowReader.byName(Stance.values(), EvidenceTable::word);

    private static final int TIE_ID = COLUMNS.indexOf("tie");
    private static final int ITEM = COLUMNS.indexOf("item");
    private static final int SOURCE_ID = COLUMNS.indexOf("source");

    @Override
    public ElementKind kind() {
        return EVIDENCE;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, List<Object>> rowsOf(StakeholderMap map) {
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        for (Tie tie : map.ties()) {
            Map<String, Long> numbers = new HashMap<>();
            for (Evidence item : tie.evidence()) {
                long number = numbers.merge(item.source(), 1L, Long::sum);
                rows.put(key(tie.id(), item.source(), number), row(tie, number, item));
            }
        }
        return rows;
    }

    private static List<Object> row(Tie tie, long number, Evidence item) {
        return Rows.of(
                tie.id(),
                number,
                word(item.stance()),
                (long) item.credibility().digit(),
                item.at(),
                item.says(),
                item.source());
    }

    private static String word(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    /** The evidence of a row. */
    static Evidence evidence(RowReader row) {
        return new Evidence(
                row.text("source"),
                row.oneOf("credibility", CREDIBILITIES),
                row.oneOf("stance", STANCES),
                row.optionalText("at"),
                row.optionalText("says"));
    }

    /** What tells the item of a row from all others. */
    static String key(List<Object> row) {
        return key(row.get(TIE_ID), row.get(SOURCE_ID), row.get(ITEM));
    }

    private static String key(Object tie, Object source, Object number) {
        return tie + "\n" + source + "\n" + number;
    }

    /** The key in words. */
    static String describe(String key) {
        String[] parts = key.split("\n", 3);
        return "of " + parts[0] + " by " + parts[1] + ", item " + parts[2];
    }

    @Override
    public void create(RowWriter writer, Collection<List<Object>> rows) {
        writer.run(
                "UNWIND $rows AS r MATCH (s) WHERE id(s) = r[0] CREATE (n:Evidence {" + Rows.properties(PROPERTIES, 1)
                        + "})-[:FROM]->(s)",
                rows,
                row -> Rows.after(writer.internalId(SOURCE, row.get(SOURCE_ID)), row));
    }

    @Override
    public void change(RowWriter writer, Collection<Change> changes) {
        writer.run(
                "UNWIND $rows AS r MATCH (n) WHERE id(n) = r[0] SET " + Rows.assignments(PROPERTIES, 1),
                changes,
                change -> Rows.after(change.before().internalId(), change.after()));
    }
}

package org.backchannel.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backchannel.model.StakeholderMap;

/**
 * How one kind of element is stored. An element is a row of values: what Neo4j holds of it and what a map says of it are
 * put in the same columns, so that the two can be compared, written and described without knowing what they mean.
 */
interface Table {
    /** What its rows are. */
    ElementKind kind();

    /** What the columns are called, in the order of the values. */
    List<String> columns();

    /** Columns that follow from other elements; a difference in nothing else is no change of this one. */
    default Set<String> derived() {
        return Set.of();
    }

    /** The rows that a map wants, by a key that is unique in the map, in the order of the map. */
    Map<String, List<Object>> rowsOf(StakeholderMap map);

    /** Creates rows. */
    void create(RowWriter writer, Collection<List<Object>> rows);

    /** Brings stored rows in line. */
    void change(RowWriter writer, Collection<Change> changes);

    /** Removes stored rows, by their internal ids. */
    default void remove(RowWriter writer, Collection<Long> internalIds) {
        writer.run("UNWIND $rows AS r MATCH (n) WHERE id(n) = r[0] DETACH DELETE n", internalIds, List::of);
    }

    /**
     * A row as it is stored.
     *
     * @param internalId Neo4j's own number for it; good within one transaction, never kept
     * @param values by column
     */
    record StoredRow(long internalId, List<Object> values) {}

    /** A stored row, and the values that it should have. */
    record Change(StoredRow before, List<Object> after) {}
}

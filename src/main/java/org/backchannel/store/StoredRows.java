package org.backchannel.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.store.Table.StoredRow;

/**
 * The rows of a graph as they are stored, by kind and key. Nothing is believed of them: they may have been changed by
 * hand since they were written.
 */
final class StoredRows implements RowSink {
    private final Map<ElementKind, Map<String, StoredRow>> byKind = new EnumMap<>(ElementKind.class);
    private final Map<ElementKind, List<StoredRow>> surplus = new EnumMap<>(ElementKind.class);

    private final Map<ElementKind, Map<String, List<Object>>> wanted;

    /** Of a graph that is not there. */
    StoredRows() {
        this(Map.of());
    }

    /**
     * Of a graph that is to be compared.
     *
     * @param wanted rows as they should be; of a row that is as it should be, these values are kept and its own forgotten:
     *     of two million ties they would take a gigabyte
     */
    StoredRows(Map<ElementKind, Map<String, List<Object>>> wanted) {
        this.wanted = wanted;
        for (ElementKind kind : ElementKind.values()) {
            // In the order of reading, which is that of memory and nearly that of ids: of 200,000 ties and as many
            // items of
            // evidence a map was made in 0.4 s, in the order of hashes in 1.0 s.
            byKind.put(kind, new LinkedHashMap<>());
            surplus.put(kind, new ArrayList<>());
        }
    }

    /** Adds a row; a second one of the same key is surplus. */
    @Override
    public void take(ElementKind kind, long internalId, List<Object> values) {
        String key = kind.key(values);
        StoredRow kept = kept(
                new StoredRow(internalId, values),
                wanted.getOrDefault(kind, Map.of()).get(key));
        if (byKind.get(kind).putIfAbsent(key, kept) != null) {
            surplus.get(kind).add(kept);
        }
    }

    private static StoredRow kept(StoredRow row, List<Object> values) {
        return row.values().equals(values) ? new StoredRow(row.internalId(), values) : row;
    }

    @Override
    public void forgetEvidence() {
        byKind.get(ElementKind.EVIDENCE).clear();
        surplus.get(ElementKind.EVIDENCE).clear();
    }

    /** The rows of a kind by key. */
    Map<String, StoredRow> of(ElementKind kind) {
        return byKind.get(kind);
    }

    /** Hands all rows on, those that are surplus too. */
    void to(RowSink sink) {
        for (ElementKind kind : RowSink.ORDER) {
            byKind.get(kind).values().forEach(row -> sink.take(kind, row.internalId(), row.values()));
            surplus.get(kind).forEach(row -> sink.take(kind, row.internalId(), row.values()));
        }
    }

    /** Rows whose key another row has too. */
    List<StoredRow> surplus(ElementKind kind) {
        return surplus.get(kind);
    }
}

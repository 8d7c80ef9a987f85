package org.backchannel.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.store.Table.StoredRow;

/**
 * The rows of a graph as they are stored, by kind and key. Nothing is believed of them: they may have been changed by
 * hand since they were written.
 */
final class StoredRows {
    private final Map<ElementKind, Map<String, StoredRow>> byKind = new EnumMap<>(ElementKind.class);
    private final Map<ElementKind, List<StoredRow>> surplus = new EnumMap<>(ElementKind.class);

    /** Of a graph that is not there. */
    StoredRows() {
        for (ElementKind kind : ElementKind.values()) {
            byKind.put(kind, new HashMap<>());
            surplus.put(kind, new ArrayList<>());
        }
    }

    /** Adds a row; a second one of the same key is surplus. */
    void add(ElementKind kind, String key, StoredRow row) {
        if (byKind.get(kind).putIfAbsent(key, row) != null) {
            surplus.get(kind).add(row);
        }
    }

    /** Forgets the rows of a kind. */
    void clear(ElementKind kind) {
        byKind.get(kind).clear();
        surplus.get(kind).clear();
    }

    /** The rows of a kind by key. */
    Map<String, StoredRow> of(ElementKind kind) {
        return byKind.get(kind);
    }

    /** Rows whose key another row has too. */
    List<StoredRow> surplus(ElementKind kind) {
        return surplus.get(kind);
    }
}

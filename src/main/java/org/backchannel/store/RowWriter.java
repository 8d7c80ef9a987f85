package org.backchannel.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.backchannel.progress.Progress;
import org.neo4j.driver.Record;

/** Runs one statement over many rows, some thousands at a time: {@code UNWIND $rows AS r …}. */
final class RowWriter {
    /** Larger batches are no faster, and cannot be interrupted for longer. */
    private static final int BATCH = 10_000;

    private final Statements statements;
    private final String graph;
    private final Progress progress;
    private final Map<ElementKind, Map<String, Long>> internalIds = new HashMap<>();

    RowWriter(Statements statements, String graph, Progress progress) {
        this.statements = statements;
        this.graph = graph;
        this.progress = progress;
    }

    /** Where statements go: into one transaction, or each into one of its own. */
    interface Statements {
        /** Runs one and returns its rows. */
        List<Record> run(String cypher, Map<String, Object> parameters);
    }

    /** Runs a statement over rows. */
    void run(String cypher, Collection<? extends List<Object>> rows) {
        inBatches(cypher, rows, batch -> {});
    }

    /** Runs a statement that returns the key and the internal id of each element it creates, and keeps them. */
    void create(ElementKind kind, String cypher, Collection<? extends List<Object>> rows) {
        Map<String, Long> ids = internalIds.computeIfAbsent(kind, any -> new HashMap<>());
        inBatches(
                cypher,
                rows,
                batch -> batch.forEach(
                        row -> ids.put(row.get(0).asString(), row.get(1).asLong())));
    }

    /** Tells the internal id of an element that is there already. */
    void know(ElementKind kind, String key, long internalId) {
        internalIds.computeIfAbsent(kind, any -> new HashMap<>()).put(key, internalId);
    }

    /** The internal id of an element that is there. */
    long internalId(ElementKind kind, Object key) {
        return internalIds.get(kind).get(key);
    }

    private void inBatches(String cypher, Collection<? extends List<Object>> rows, Consumer<List<Record>> results) {
        List<Object> batch = new ArrayList<>();
        for (List<Object> row : rows) {
            batch.add(parameters(row));
            if (batch.size() == BATCH) {
                results.accept(run(cypher, batch));
                batch = new ArrayList<>();
            }
        }
        if (!batch.isEmpty()) {
            results.accept(run(cypher, batch));
        }
    }

    private List<Record> run(String cypher, List<Object> batch) {
        progress.check();
        List<Record> results = statements.run(cypher, Map.of("graph", graph, "rows", batch));
        progress.advance(batch.size());
        return results;
    }

    /** An empty list is stored as no property at all. */
    private static List<Object> parameters(List<Object> row) {
        List<Object> values = new ArrayList<>(row.size());
        for (Object value : row) {
            values.add(value instanceof List<?> list && list.isEmpty() ? null : value);
        }
        return values;
    }
}

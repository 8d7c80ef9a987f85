package org.backchannel.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backchannel.progress.Progress;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Runs one statement over many rows, some thousands at a time: {@code UNWIND $rows AS r …}. While the server writes one
 * batch, the next is made ready.
 */
final class RowWriter {
    /** Larger batches are no faster, and cannot be interrupted for longer. */
    private static final int BATCH = 10_000;

    private static final Executor SENDERS = Executors.newCachedThreadPool(RowWriter::sender);

    private final Statements statements;
    private final String graph;
    private final Progress progress;
    private final int batchSize;
    private final Map<ElementKind, Map<String, Long>> internalIds = new EnumMap<>(ElementKind.class);

    RowWriter(Statements statements, String graph, Progress progress) {
        this(statements, graph, progress, BATCH);
    }

    /** One with another number of rows in a statement; for tests. */
    RowWriter(Statements statements, String graph, Progress progress, int batchSize) {
        this.statements = statements;
        this.graph = graph;
        this.progress = progress;
        this.batchSize = batchSize;
    }

    /** Where statements go: into one transaction, or each into one of its own. */
    interface Statements {
        /** Runs one and returns its rows. */
        List<Record> run(String cypher, Value parameters);

        /** Runs one that creates elements of a kind and returns the key and the internal id of each. */
        default List<Record> create(ElementKind kind, String cypher, Value parameters) {
            return run(cypher, parameters);
        }
    }

    /** Runs a statement over rows. */
    <R> void run(String cypher, Collection<R> rows, Function<R, List<Object>> parameters) {
        inBatches(rows, parameters, batch -> statements.run(cypher, batch));
    }

    /** Runs a statement that returns the key and the internal id of each element it creates, and keeps them. */
    <R> void create(ElementKind kind, String cypher, Collection<R> rows, Function<R, List<Object>> parameters) {
        Map<String, Long> ids = internalIds.computeIfAbsent(kind, any -> new HashMap<>());
        inBatches(
                rows,
                parameters,
                batch -> statements
                        .create(kind, cypher, batch)
                        .forEach(
                                row -> ids.put(row.get(0).asString(), row.get(1).asLong())));
    }

    /** Tells the internal id of an element that is there already. */
    void know(ElementKind kind, String key, long internalId) {
        internalIds.computeIfAbsent(kind, any -> new HashMap<>()).put(key, internalId);
    }

    /** Learns what another one knows of a kind, which has ended its work. */
    void knowWhatIsKnownTo(RowWriter other, ElementKind kind) {
        internalIds
                .computeIfAbsent(kind, any -> new HashMap<>())
                .putAll(other.internalIds.getOrDefault(kind, Map.of()));
    }

    /** The internal id of an element that is there. */
    long internalId(ElementKind kind, Object key) {
        return internalIds.get(kind).get(key);
    }

    private <R> void inBatches(Collection<R> rows, Function<R, List<Object>> parameters, Consumer<Value> statement) {
        CompletableFuture<Void> before = CompletableFuture.completedFuture(null);
        Iterator<R> left = rows.iterator();
        try {
            while (left.hasNext()) {
                List<Object> batch = next(left, parameters);
                Value values = Values.parameters("graph", graph, "rows", batch);
                await(before);
                progress.check();
                Runnable run = () -> {
                    statement.accept(values);
                    progress.advance(batch.size());
                };
                before = left.hasNext() ? CompletableFuture.runAsync(run, SENDERS) : runHere(run);
            }
        } finally {
            // Whatever went wrong here, nobody else uses the transaction when it ends.
            before.exceptionally(told -> null).join();
        }
    }

    private static Thread sender(Runnable work) {
        Thread thread = new Thread(work, "send-rows");
        thread.setDaemon(true);
        return thread;
    }

    /** The last one: nothing is left to be made ready beside it. */
    private static CompletableFuture<Void> runHere(Runnable run) {
        run.run();
        return CompletableFuture.completedFuture(null);
    }

    private static void await(CompletableFuture<Void> statement) {
        try {
            statement.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private <R> List<Object> next(Iterator<R> left, Function<R, List<Object>> parameters) {
        List<Object> batch = new ArrayList<>();
        while (left.hasNext() && batch.size() < batchSize) {
            batch.add(withoutEmptyLists(parameters.apply(left.next())));
        }
        return batch;
    }

    /** An empty list is stored as no property at all. */
    private static List<Object> withoutEmptyLists(List<Object> row) {
        List<Object> values = new ArrayList<>(row.size());
        for (Object value : row) {
            values.add(value instanceof List<?> list && list.isEmpty() ? null : value);
        }
        return values;
    }
}

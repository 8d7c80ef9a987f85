package org.backchannel.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.StoreUnavailableException.Reason;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * A load that is too large for one transaction: batches, each in one of its own, on two lanes that write at the same
 * time. The graph says of itself meanwhile that it is being loaded, and by whom: {@code loadId}, the claim. A command
 * that takes the graph over changes the claim, under the locks of all lanes, and this load ends at its next batch.
 *
 * <p>A lane is a node that each of its batches locks, and on which it notes its number. When the connection breaks as a
 * batch is committed, the driver runs it again, for it cannot know whether it was; the number tells.
 */
final class BatchedLoad {
    private static final String OPEN = """
            UNWIND $lanes AS lane
            MERGE (l:Loading {graph: $graph, lane: lane})
            SET l.batch = 0""";

    private static final String LOCK = """
            MATCH (l:Loading {graph: $graph})
            WHERE $lane IS NULL OR l.lane = $lane
            WITH l ORDER BY l.lane
            SET l.lock = true
            REMOVE l.lock""";

    private static final String CLAIM = """
            MATCH (g:Graph {name: $graph})
            MATCH (l:Loading {graph: $graph, lane: $lane})
            RETURN g.loadId, l.batch""";

    private static final String NOTE = "MATCH (l:Loading {graph: $graph, lane: $lane}) SET l.batch = $batch";

    private static final String CLOSE = "MATCH (l:Loading {graph: $graph}) DELETE l";

    private static final List<Integer> LANES = List.of(0, 1);

    private final Database database;
    private final String graph;
    private final String claim;

    /** A load whose claim stands on the graph. */
    BatchedLoad(Database database, String graph, String claim) {
        this.database = database;
        this.graph = graph;
        this.claim = claim;
    }

    /** Makes the lanes, in the transaction that puts the claim on the graph. */
    static void open(TransactionContext transaction, String graph) {
        transaction.run(OPEN, Map.of("graph", graph, "lanes", LANES)).consume();
    }

    /** Waits for every lane of a load that is under way, so that no batch of it is written any more. */
    static void lockAll(TransactionContext transaction, String graph) {
        lock(transaction, graph, null);
    }

    private static void lock(TransactionContext transaction, String graph, Integer lane) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("graph", graph);
        parameters.put("lane", lane);
        transaction.run(LOCK, parameters).consume();
    }

    /** At the end of a load, of this one or of one that finishes another's. */
    static void removeLanes(TransactionContext transaction, String graph) {
        transaction.run(CLOSE, Map.of("graph", graph)).consume();
    }

    /** Makes sure that no other command has taken the graph over, nor will in this transaction. */
    void requireClaim(TransactionContext transaction) {
        Object now = new GraphNode(transaction, graph).lock().get("loadId");
        if (!claim.equals(now)) {
            throw takenOver();
        }
    }

    private StoreUnavailableException takenOver() {
        return new StoreUnavailableException(
                Reason.IN_USE,
                "another command has loaded or removed graph '" + graph + "' while this one was loading it",
                null);
    }

    /** Does two things at once, and ends when both have; with what went wrong in the first that went wrong. */
    static void atOnce(Runnable here, Runnable beside) {
        CompletableFuture<Void> other = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(beside, other), "second-lane");
        thread.setDaemon(true);
        thread.start();
        try {
            here.run();
        } catch (RuntimeException failed) {
            other.exceptionally(told -> null).join();
            throw failed;
        }
        try {
            other.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static void run(Runnable work, CompletableFuture<Void> end) {
        try {
            work.run();
            end.complete(null);
        } catch (RuntimeException | Error failed) {
            end.completeExceptionally(failed);
        }
    }

    /** The first lane or the second. */
    RowWriter.Statements lane(int number) {
        return new Lane(number);
    }

    /** Statements one after the other, each in a transaction of its own. */
    private final class Lane implements RowWriter.Statements {
        private final int number;
        private long batch;

        Lane(int number) {
            this.number = number;
        }

        @Override
        public List<Record> run(String cypher, Value parameters) {
            return once(cypher, parameters, "");
        }

        @Override
        public List<Record> create(ElementKind kind, String cypher, Value parameters) {
            return once(cypher, parameters, "MATCH (n:" + kind.label() + " {graph: $graph}) RETURN n.id, id(n)");
        }

        /**
         * Runs a statement, however often the driver tries.
         *
         * @param afterwards asks what it has returned, where it was committed and nobody heard; empty for nothing
         */
        private List<Record> once(String cypher, Value parameters, String afterwards) {
            long next = ++batch;
            return database.write(transaction -> {
                if (claimed(transaction) >= next) {
                    return afterwards.isEmpty()
                            ? List.of()
                            : transaction
                                    .run(afterwards, Map.of("graph", graph))
                                    .list();
                }
                transaction
                        .run(NOTE, Map.of("graph", graph, "lane", number, "batch", next))
                        .consume();
                return transaction.run(cypher, parameters).list();
            });
        }

        /** The number of the last batch that was committed here. */
        private long claimed(TransactionContext transaction) {
            lock(transaction, graph, number);
            return transaction.run(CLAIM, Map.of("graph", graph, "lane", number)).stream()
                    .filter(record -> claim.equals(record.get(0).asString("")))
                    .findFirst()
                    .orElseThrow(BatchedLoad.this::takenOver)
                    .get(1)
                    .asLong();
        }
    }
}

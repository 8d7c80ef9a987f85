package org.backchannel.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.store.Header.State;
import org.neo4j.driver.TransactionContext;

/**
 * Removes a graph with everything that belongs to it. A small one in one transaction; a large one in batches, during
 * which it says of itself that it is being removed, so that one that was interrupted can be taken up again.
 */
final class GraphDropper {
    private static final int BATCH = 5_000;

    /** What carries the name of its graph, the graph's own node apart. */
    private static final List<String> LABELS = List.of(
            "Evidence", "Actor", "FormerActor", "Source", "TieType", "Run", "Revision", "Fingerprints", "Loading");

    private final Database database;
    private final long limit;
    private final String graph;

    /**
     * A removal that has not begun.
     *
     * @param limit how many elements may be removed in one transaction
     */
    GraphDropper(Database database, long limit, String graph) {
        this.database = database;
        this.limit = limit;
        this.graph = graph;
    }

    void drop() {
        boolean done = database.write(transaction -> {
            GraphNode node = new GraphNode(transaction, graph);
            node.requireAny();
            node.lock();
            if (size(transaction) > limit) {
                Map<String, Object> state = new HashMap<>();
                state.put("state", State.DROPPING.text());
                state.put("loadId", null);
                node.set(state);
                return false;
            }
            LABELS.forEach(label -> removeAll(transaction, label));
            removeNode(transaction);
            return true;
        });
        if (!done) {
            inBatches();
        }
    }

    private long size(TransactionContext transaction) {
        return transaction.run("""
                        CALL { MATCH (e:Evidence {graph: $graph}) RETURN count(e) AS part
                          UNION ALL MATCH (a:Actor {graph: $graph}) RETURN sum(1 + COUNT { (a)-[]->() }) AS part
                          UNION ALL MATCH (f:FormerActor {graph: $graph}) RETURN sum(1 + COUNT { (f)-[]->() }) AS part }
                        RETURN sum(part)""", Map.of("graph", graph)).single().get(0).asLong();
    }

    private void removeAll(TransactionContext transaction, String label) {
        while (removeSome(transaction, label) > 0) {
            // One batch after the other.
        }
    }

    private long removeSome(TransactionContext transaction, String label) {
        return transaction
                .run(
                        "MATCH (n:" + label + " {graph: $graph}) WITH n LIMIT $batch DETACH DELETE n RETURN count(*)",
                        Map.of("graph", graph, "batch", BATCH))
                .single()
                .get(0)
                .asLong();
    }

    private boolean removeNode(TransactionContext transaction) {
        transaction
                .run("MATCH (g:Graph {name: $graph}) DETACH DELETE g", Map.of("graph", graph))
                .consume();
        return true;
    }

    private void inBatches() {
        for (String label : LABELS) {
            while (database.write(transaction -> removeSome(transaction, label)) > 0) {
                // Each in a transaction of its own.
            }
        }
        database.write(this::removeNode);
    }
}

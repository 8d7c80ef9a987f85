package org.backchannel.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.analysis.UnknownGraphException;
import org.backchannel.store.Header.State;
import org.backchannel.text.Nearest;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The node that stands for a graph, in one transaction. */
final class GraphNode {
    private final TransactionContext transaction;
    private final String graph;

    GraphNode(TransactionContext transaction, String graph) {
        this.transaction = transaction;
        this.graph = graph;
    }

    /**
     * Locks the node, creating it if it is missing, until the transaction ends: another load, or removal, of the same
     * graph waits here, and so does every batch of a load under way. The properties are read by a statement of their own, after the lock has been waited for.
     */
    Map<String, Object> lock() {
        run("""
            MERGE (g:Graph {name: $graph})
            ON CREATE SET g.state = 'new'
            SET g.lock = true
            REMOVE g.lock""", Map.of("graph", graph));
        Map<String, Object> node = find().orElseThrow();
        if (State.of(node) != State.LOADING) {
            return node;
        }
        BatchedLoad.lockAll(transaction, graph);
        return find().orElseThrow();
    }

    /** The properties of the node, if it is there. */
    Optional<Map<String, Object>> find() {
        return transaction.run("MATCH (g:Graph {name: $graph}) RETURN properties(g)", Map.of("graph", graph)).stream()
                .findFirst()
                .map(record -> record.get(0).asMap());
    }

    /**
     * The properties of a graph, whole or not.
     *
     * @throws UnknownGraphException if there is none
     */
    Map<String, Object> requireAny() {
        return find().orElseThrow(() -> unknown(graph, names()));
    }

    private List<String> names() {
        return transaction
                .run("MATCH (g:Graph) RETURN g.name ORDER BY g.name")
                .list(record -> record.get(0).asString());
    }

    /** Says that a graph is not there, and which one may have been meant. */
    static UnknownGraphException unknown(String graph, List<String> names) {
        String others = Nearest.of(graph, names)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("; there is " + String.join(", ", names.subList(0, Math.min(names.size(), 10))));
        return new UnknownGraphException("there is no graph '" + graph + "' in the database"
                + (names.isEmpty() ? ", and no other either" : others));
    }

    /**
     * The properties of a graph that can be used.
     *
     * @throws UnknownGraphException if there is none, or it is not whole
     */
    Map<String, Object> require() {
        return requireWhole(graph, requireAny());
    }

    /** Lets the properties of a whole graph through. */
    static Map<String, Object> requireWhole(String graph, Map<String, Object> node) {
        return switch (State.of(node)) {
            case READY -> {
                StoredVersion.requireCurrent(graph, node);
                yield node;
            }
            case NEW -> node;
            case LOADING ->
                throw new UnknownGraphException("graph '" + graph
                        + "' is not whole: its load did not end; load its file again, or remove it: backchannel drop "
                        + graph);
            case DROPPING ->
                throw new UnknownGraphException("graph '" + graph
                        + "' is not whole: its removal did not end; end it: backchannel drop " + graph);
        };
    }

    /** Sets properties; a null removes one. */
    void set(Map<String, Object> properties) {
        run("MATCH (g:Graph {name: $graph}) SET g += $properties", Map.of("graph", graph, "properties", properties));
    }

    private List<Record> run(String cypher, Map<String, Object> parameters) {
        return transaction.run(cypher, parameters).list();
    }
}

package org.backchannel.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.model.StakeholderMap;

/**
 * A stored graph as somebody meets it who has its nodes and relationships in hand: what runs inside the database, where
 * there is no driver to ask for rows. They become the same rows, believed as little, and the same map.
 */
public final class StoredEntities {
    /** A map is made without the internal ids by which a loader would change what is stored. */
    private static final long NOBODY_ASKS = -1;

    private final String graph;
    private final Map<String, Object> node;
    private final StoredRows rows = new StoredRows();
    private final RowCollector collector = new RowCollector(rows);

    private StoredEntities(String graph, Map<String, Object> node) {
        this.graph = graph;
        this.node = node;
    }

    /**
     * Of one of the graphs in a database.
     *
     * @param graph its name
     * @param graphs the properties of every {@code Graph} node
     * @throws org.backchannel.analysis.UnknownGraphException if none has that name, or it is not whole
     */
    public static StoredEntities of(String graph, List<Map<String, Object>> graphs) {
        Map<String, Map<String, Object>> byName = new HashMap<>();
        graphs.forEach(properties -> byName.put(String.valueOf(properties.get("name")), EntityRows.plain(properties)));
        Map<String, Object> node = Optional.ofNullable(byName.get(graph))
                .orElseThrow(() -> GraphNode.unknown(
                        graph, byName.keySet().stream().sorted().toList()));
        return new StoredEntities(graph, GraphNode.requireWhole(graph, node));
    }

    /** The name of the tie type that relationships of a type have: {@code has-access-to} for {@code HAS_ACCESS_TO}. */
    public static String tieType(String relationshipType) {
        return TieTable.tieType(relationshipType);
    }

    /** Adds a {@code TieType} node. */
    public void tieType(Map<String, Object> properties) {
        collector.element(ElementKind.TIE_TYPE, NOBODY_ASKS, EntityRows.tieType(properties));
    }

    /**
     * Adds a {@code Source} node.
     *
     * @param within the ids of those it is {@code WITHIN}
     */
    public void source(Map<String, Object> properties, List<String> within) {
        collector.element(ElementKind.SOURCE, NOBODY_ASKS, EntityRows.source(properties, within));
    }

    /** Adds an {@code Actor} node. */
    public void actor(Map<String, Object> properties, Collection<String> labels) {
        collector.element(ElementKind.ACTOR, NOBODY_ASKS, EntityRows.actor(properties, labels));
    }

    /**
     * Adds a relationship that is a tie.
     *
     * @param from the id of the actor it starts at
     * @param to the id of the actor it ends at
     * @param type of the relationship
     */
    public void tie(Map<String, Object> properties, String from, String to, String type) {
        collector.element(ElementKind.TIE, NOBODY_ASKS, EntityRows.tie(properties, from, to, type));
    }

    /**
     * Adds an {@code Evidence} node.
     *
     * @param source the id of the source it is {@code FROM}
     */
    public void evidence(Map<String, Object> properties, Optional<String> source) {
        collector.item(NOBODY_ASKS, EntityRows.evidence(properties, source.orElse(null)));
    }

    /**
     * The map they make.
     *
     * @throws org.backchannel.analysis.DamagedGraphException if they make none
     */
    public StakeholderMap map() {
        return MapReader.map(graph, node, rows);
    }
}

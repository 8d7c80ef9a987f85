package org.backchannel.store;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.model.StakeholderMap;
import org.backchannel.store.Table.StoredRow;

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
        graphs.forEach(properties -> byName.put(String.valueOf(properties.get("name")), plain(properties)));
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
        add(ElementKind.TIE_TYPE, columns(TieTypeTable.PROPERTIES, plain(properties)));
    }

    /**
     * Adds a {@code Source} node.
     *
     * @param within the ids of those it is {@code WITHIN}
     */
    public void source(Map<String, Object> properties, List<String> within) {
        List<Object> values = columns(SourceTable.PROPERTIES, plain(properties));
        values.add(within);
        add(ElementKind.SOURCE, values);
    }

    /** Adds an {@code Actor} node. */
    public void actor(Map<String, Object> properties, Collection<String> labels) {
        List<Object> values = withAttributes(ActorTable.PROPERTIES, plain(properties));
        values.add(labels.stream().filter(ActorTable.LABELS::contains).collect(Collectors.joining(" and ")));
        add(ElementKind.ACTOR, values);
    }

    /**
     * Adds a relationship that is a tie.
     *
     * @param from the id of the actor it starts at
     * @param to the id of the actor it ends at
     * @param type of the relationship
     */
    public void tie(Map<String, Object> properties, String from, String to, String type) {
        List<Object> values = withAttributes(TieTable.PROPERTIES, plain(properties));
        Collections.addAll(values, from, to, type);
        add(ElementKind.TIE, values);
    }

    /**
     * Adds an {@code Evidence} node.
     *
     * @param source the id of the source it is {@code FROM}
     */
    public void evidence(Map<String, Object> properties, Optional<String> source) {
        List<Object> values = columns(EvidenceTable.PROPERTIES, plain(properties));
        values.add(source.orElse(null));
        String key = EvidenceTable.key(values.get(0), source.orElse(null), values.get(1));
        rows.add(ElementKind.EVIDENCE, key, new StoredRow(NOBODY_ASKS, values));
    }

    /**
     * The map they make.
     *
     * @throws org.backchannel.analysis.DamagedGraphException if they make none
     */
    public StakeholderMap map() {
        return MapReader.map(graph, node, rows);
    }

    private void add(ElementKind kind, List<Object> values) {
        rows.add(kind, String.valueOf(values.get(0)), new StoredRow(NOBODY_ASKS, values));
    }

    private static List<Object> columns(List<String> names, Map<String, Object> properties) {
        return new ArrayList<>(
                names.stream().map(name -> orEmpty(name, properties.get(name))).toList());
    }

    /** The last of the columns, {@code attributes}, becomes two: the names, and the values. */
    private static List<Object> withAttributes(List<String> names, Map<String, Object> properties) {
        List<Object> values = columns(names.subList(0, names.size() - 1), properties);
        values.addAll(Rows.attributes(properties.get("attributes") == null ? null : properties));
        return values;
    }

    /** An empty list is stored as no property at all. */
    private static Object orEmpty(String column, Object value) {
        return value == null && (column.equals("aliases") || column.equals("sources")) ? List.of() : value;
    }

    /** Properties as the driver gives them: lists where the database has arrays. */
    private static Map<String, Object> plain(Map<String, Object> properties) {
        Map<String, Object> plain = new HashMap<>(properties);
        plain.replaceAll((name, value) -> value != null && value.getClass().isArray() ? list(value) : value);
        return plain;
    }

    private static List<Object> list(Object array) {
        return IntStream.range(0, Array.getLength(array))
                .mapToObj(place -> Array.get(array, place))
                .toList();
    }
}

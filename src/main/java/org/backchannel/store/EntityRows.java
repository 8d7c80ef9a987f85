package org.backchannel.store;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of nodes and relationships whose properties are at hand, as they are inside the database. */
final class EntityRows {
    private EntityRows() {}

    static List<Object> tieType(Map<String, Object> properties) {
        return columns(TieTypeTable.PROPERTIES, properties, 0);
    }

    /**
     * Of a source.
     *
     * @param within the ids of those it is {@code WITHIN}
     */
    static List<Object> source(Map<String, Object> properties, List<String> within) {
        List<Object> values = columns(SourceTable.PROPERTIES, properties, 1);
        values.add(within);
        return values;
    }

    /** Of an actor; it has one kind, and with none or two somebody changed its labels. */
    static List<Object> actor(Map<String, Object> properties, Collection<String> labels) {
        List<Object> values = withAttributes(ActorTable.PROPERTIES, properties, 1);
        values.add(labels.stream().filter(ActorTable.LABELS::contains).collect(Collectors.joining(" and ")));
        return values;
    }

    /**
     * Of a tie.
     *
     * @param from the id of the actor it starts at; null where it is not known yet
     * @param to the id of the one it ends at
     * @param type of the relationship
     */
    static List<Object> tie(Map<String, Object> properties, String from, String to, String type) {
        List<Object> values = withAttributes(TieTable.PROPERTIES, properties, 3);
        values.add(from);
        values.add(to);
        values.add(type);
        return values;
    }

    /**
     * Of an item of evidence.
     *
     * @param source the id of the source it is {@code FROM}; null if there is none
     */
    static List<Object> evidence(Map<String, Object> properties, Object source) {
        List<Object> values = columns(EvidenceTable.PROPERTIES, properties, 1);
        values.add(source);
        return values;
    }

    private static List<Object> columns(List<String> names, Map<String, Object> properties, int room) {
        List<Object> values = new ArrayList<>(names.size() + room);
        for (String name : names) {
            values.add(orEmpty(name, plain(properties.get(name))));
        }
        return values;
    }

    /** The last of the columns, {@code attributes}, becomes two: the names, and the values. */
    private static List<Object> withAttributes(List<String> names, Map<String, Object> properties, int room) {
        List<Object> values = columns(names.subList(0, names.size() - 1), properties, room + 2);
        values.addAll(Rows.attributes(properties.get("attributes") == null ? null : plain(properties)));
        return values;
    }

    /** An empty list is stored as no property at all. */
    static Object orEmpty(String column, Object value) {
        boolean isList = column.equals("aliases") || column.equals("sources");
        return value == null && isList ? List.of() : value;
    }

    /** Properties as the driver gives them: lists where the database has arrays, long numbers where it has shorter ones. */
    static Map<String, Object> plain(Map<String, Object> properties) {
        Map<String, Object> plain = new HashMap<>(properties);
        plain.replaceAll((name, value) -> plain(value));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof String) {
            return value;
        } else if (value instanceof Object[] array) {
            return Arrays.stream(array).map(EntityRows::plain).toList();
        } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        } else if (value instanceof Float number) {
            return number.doubleValue();
        } else if (value instanceof Character letter) {
            return letter.toString();
        }
        return value != null && value.getClass().isArray() ? list(value) : value;
    }

    private static List<Object> list(Object numbers) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(numbers); i++) {
            list.add(plain(Array.get(numbers, i)));
        }
        return list;
    }
}

package org.backchannel.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Making rows of values and parameters of rows. A missing value is null, as it is in Cypher. */
final class Rows {
    private Rows() {}

    /** A row; optional values are unwrapped. */
    static List<Object> of(Object... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = plain(values[i]);
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : null;
        }
        return value;
    }

    /** A row with something before it. */
    static List<Object> after(Object first, List<Object> row) {
        List<Object> longer = new ArrayList<>(row.size() + 1);
        longer.add(first);
        longer.addAll(row);
        return longer;
    }

    /** The names of attributes, in order. */
    static List<String> names(SortedMap<String, String> attributes) {
        return List.copyOf(attributes.keySet());
    }

    /** The values of attributes, in the order of their names. */
    static List<String> values(SortedMap<String, String> attributes) {
        return List.copyOf(attributes.values());
    }

    /**
     * The names and values of the attributes among the properties of something stored. Only what {@code attributes}
     * lists is one: scores, and what an investigator added by hand, stand beside them.
     *
     * @param properties all of them, or null where nothing is listed
     */
    static List<Object> attributes(Map<String, Object> properties) {
        if (properties == null) {
            return List.of(List.of(), List.of());
        }
        if (!(properties.get("attributes") instanceof List<?> names)) {
            return Rows.of(properties.get("attributes"), null);
        }
        return Rows.of(names, names.stream().map(properties::get).toList());
    }

    /** Cypher for a map of properties, taken from the row {@code r}, whose first value of these is at an index. */
    static String properties(List<String> names, int first) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + ": r[" + (first + i) + "]")
                .collect(Collectors.joining(", ", "graph: $graph, ", ""));
    }

    /** Cypher that sets the same properties on {@code n}. */
    static String assignments(List<String> names, int first) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> "n." + names.get(i) + " = r[" + (first + i) + "]")
                .collect(Collectors.joining(", ", "n.graph = $graph, ", ""));
    }
}

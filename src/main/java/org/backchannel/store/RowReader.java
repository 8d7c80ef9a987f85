package org.backchannel.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backchannel.analysis.DamagedGraphException;
import org.backchannel.model.CalendarDate;

/** Takes the values of a stored row as what they should be; whatever is not was changed by hand, and is named. */
final class RowReader {
    private final String graph;
    private final Supplier<String> what;
    private final Map<String, Integer> columns;
    private final List<Object> values;

    /**
     * A reader of one row.
     *
     * @param what it is a row of, for a message
     * @param columns where each stands, by name
     */
    RowReader(String graph, Supplier<String> what, Map<String, Integer> columns, List<Object> values) {
        this.graph = graph;
        this.what = what;
        this.columns = columns;
        this.values = values;
    }

    /** Where each column stands. */
    static Map<String, Integer> positions(List<String> columns) {
        Map<String, Integer> positions = new HashMap<>();
        columns.forEach(column -> positions.put(column, positions.size()));
        return positions;
    }

    String text(String column) {
        return optionalText(column).orElseThrow(() -> damaged(column, "a text"));
    }

    Optional<String> optionalText(String column) {
        return value(column).map(value -> as(String.class, value, column, "a text"));
    }

    double number(String column) {
        return value(column)
                .map(value -> as(Number.class, value, column, "a number").doubleValue())
                .orElseThrow(() -> damaged(column, "a number"));
    }

    /** A number in [0, 1]. */
    double probability(String column) {
        double number = number(column);
        if (!(number >= 0 && number <= 1)) {
            throw damaged(column, "a number from 0 to 1");
        }
        return number;
    }

    OptionalDouble optionalProbability(String column) {
        return value(column).isPresent() ? OptionalDouble.of(probability(column)) : OptionalDouble.empty();
    }

    OptionalDouble optionalNumber(String column) {
        return value(column).isPresent() ? OptionalDouble.of(number(column)) : OptionalDouble.empty();
    }

    boolean truth(String column) {
        return value(column)
                .map(value -> as(Boolean.class, value, column, "true or false"))
                .orElseThrow(() -> damaged(column, "true or false"));
    }

    Optional<CalendarDate> optionalDate(String column) {
        return optionalText(column)
                .map(text -> CalendarDate.parse(text)
                        .orElseThrow(() -> damaged(column, "a year, a month or a day, as in 2022-03-10")));
    }

    List<String> texts(String column) {
        return value(column)
                .map(value -> as(List.class, value, column, "a list of texts"))
                .map(list -> textsOf(list, column))
                .orElse(List.of());
    }

    private List<String> textsOf(List<?> list, String column) {
        return list.stream()
                .map(item -> as(String.class, item, column, "a list of texts"))
                .toList();
    }

    /** Constants by their names in the store. */
    static <T> Map<Object, T> byName(T[] constants, Function<T, Object> nameInStore) {
        Map<Object, T> byName = new LinkedHashMap<>();
        Stream.of(constants).forEach(constant -> byName.put(nameInStore.apply(constant), constant));
        return byName;
    }

    /** The constant whose name in the store is the value. */
    <T> T oneOf(String column, Map<Object, T> byName) {
        return Optional.ofNullable(byName.get(raw(column)))
                .orElseThrow(() -> damaged(column, "one of " + List.copyOf(byName.keySet())));
    }

    SortedMap<String, String> attributes() {
        List<String> names = texts("attributes");
        if (names.isEmpty()) {
            return Collections.emptySortedMap();
        }
        List<String> texts = texts("attribute values");
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            attributes.put(names.get(i), texts.get(i));
        }
        return attributes;
    }

    private Optional<Object> value(String column) {
        return Optional.ofNullable(raw(column));
    }

    private Object raw(String column) {
        return values.get(columns.get(column));
    }

    private <T> T as(Class<T> type, Object value, String column, String requirement) {
        if (!type.isInstance(value)) {
            throw damaged(column, requirement);
        }
        return type.cast(value);
    }

    private DamagedGraphException damaged(String column, String requirement) {
        return new DamagedGraphException(
                graph, what.get() + ": '" + column + "' is " + Words.of(raw(column)) + ", and must be " + requirement);
    }
}

package org.backchannel.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.backchannel.analysis.DamagedGraphException;
import org.backchannel.model.CalendarDate;

/** Takes the values of a stored row as what they should be; whatever is not was changed by hand, and is named. */
final class RowReader {
    private final String graph;
    private final String what;
    private final List<String> columns;
    private final List<Object> values;

    RowReader(String graph, String what, List<String> columns, List<Object> values) {
        this.graph = graph;
        this.what = what;
        this.columns = columns;
        this.values = values;
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

    /** The constant whose name in the store is the value. */
    <T> T oneOf(String column, T[] constants, Function<T, Object> nameInStore) {
        Object value = values.get(columns.indexOf(column));
        return Arrays.stream(constants)
                .filter(constant -> nameInStore.apply(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> damaged(
                        column,
                        "one of " + Arrays.stream(constants).map(nameInStore).toList()));
    }

    SortedMap<String, String> attributes() {
        List<String> names = texts("attributes");
        List<String> texts = texts("attribute values");
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            attributes.put(names.get(i), texts.get(i));
        }
        return attributes;
    }

    private Optional<Object> value(String column) {
        return Optional.ofNullable(values.get(columns.indexOf(column)));
    }

    private <T> T as(Class<T> type, Object value, String column, String requirement) {
        if (!type.isInstance(value)) {
            throw damaged(column, requirement);
        }
        return type.cast(value);
    }

    private DamagedGraphException damaged(String column, String requirement) {
        return new DamagedGraphException(
                graph,
                what + ": '" + column + "' is " + Words.of(values.get(columns.indexOf(column))) + ", and must be "
                        + requirement);
    }
}

package org.backchannel.format.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.backchannel.format.network.Value.Kind;
import org.backchannel.text.Decimals;

/**
 * A column for each attribute that some actor or some tie has. Attributes are texts; a column is one of numbers where
 * every text of it is a number as this program writes it, so that it is the same text again when it comes back.
 */
final class AttributeColumns {
    private static final int LONGEST_NUMBER = 24;

    private AttributeColumns() {}

    /** The columns, by name. */
    static <T> List<Column<T>> of(
            Collection<T> elements, Function<T, SortedMap<String, String>> attributes, Collection<String> without) {
        SortedMap<String, Kind> kinds = new TreeMap<>();
        BinaryOperator<Kind> wider = (one, other) -> one.compareTo(other) < 0 ? one : other;
        elements.forEach(
                element -> attributes.apply(element).forEach((name, text) -> kinds.merge(name, kind(text), wider)));
        List<Column<T>> columns = new ArrayList<>();
        kinds.forEach((name, kind) -> {
            if (!without.contains(name)) {
                columns.add(new Column<>(
                        ColumnNames.ofAttribute(name),
                        kind,
                        element -> Optional.ofNullable(attributes.apply(element).get(name))
                                .map(text -> value(kind, text))));
            }
        });
        return columns;
    }

    /** From the widest kind, {@code TEXT}, to the narrowest, {@code WHOLE}, as they are declared. */
    private static Kind kind(String text) {
        Optional<Double> number = number(text);
        if (number.isEmpty()) {
            return Kind.TEXT;
        }
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.length() < 16 ? Kind.WHOLE : Kind.REAL;
    }

    /** The number that a text is, if this program would write it so. */
    static Optional<Double> number(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER || !isMadeOfDigits(text)) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(text);
            return Optional.of(number).filter(value -> Decimals.shortest(value).equals(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isMadeOfDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == '.' || c == 'e');
    }

    private static Value value(Kind kind, String text) {
        return switch (kind) {
            case WHOLE -> new Value.Whole(Long.parseLong(text));
            case REAL -> new Value.Real(Double.parseDouble(text));
            default -> new Value.Text(text);
        };
    }
}

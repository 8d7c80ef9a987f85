package org.backchannel.imports.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backchannel.format.Position;
import org.backchannel.format.yaml.Characters;
import org.backchannel.imports.FaultyRecordException;

/**
 * Where a value comes from: a column, several joined by a space, or a constant; then, if there is one, a table of patterns
 * says what each text means.
 *
 * @param columns by name; none for a constant
 * @param constant the value itself
 * @param separator between several values in one cell
 * @param table what texts mean, the first pattern that fits
 * @param otherwise for an empty cell, and for a text that no pattern fits
 * @param at where it stands in the mapping
 */
record Expression(
        List<String> columns,
        Optional<String> constant,
        Optional<String> separator,
        List<Meaning> table,
        Optional<String> otherwise,
        Position at) {

    /** What a text that fits a pattern means. */
    record Meaning(Wildcard pattern, String value) {}

    Expression {
        columns = List.copyOf(columns);
        table = List.copyOf(table);
    }

    /** The value of a row; empty if it has none. */
    Optional<String> value(Row row) {
        List<String> values = values(row);
        if (values.size() > 1) {
            throw fault("more than one value", "one value is wanted here, not " + values.size());
        }
        return values.stream().findFirst();
    }

    /** The values of a row. */
    List<String> values(Row row) {
        String text = constant.orElseGet(() -> text(row));
        List<String> parts = separator
                .map(s -> Arrays.stream(text.split(Pattern.quote(s), -1))
                        .map(String::strip)
                        .toList())
                .orElse(List.of(text));
        List<String> values = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                values.add(table.isEmpty() ? part : meaning(part));
            }
        }
        return values.isEmpty()
                ? otherwise.stream().toList()
                : values.stream().distinct().toList();
    }

    private String text(Row row) {
        return columns.stream()
                .map(name -> row.columns().find(name).map(row::cell).orElse(""))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String meaning(String text) {
        return table.stream()
                .filter(meaning -> meaning.pattern().matches(text))
                .map(Meaning::value)
                .findFirst()
                .or(() -> otherwise)
                .orElseThrow(() -> fault(
                        "a text that the mapping's table does not have",
                        Characters.quoted(text) + " is in no pattern of the table; add it, or a default"));
    }

    /** What is wrong with the value of a row. */
    FaultyRecordException fault(String kind, String message) {
        return new FaultyRecordException(label(), kind, message);
    }

    /** The columns as messages speak of them. */
    String label() {
        return columns.isEmpty() ? "" : String.join(" + ", columns);
    }
}

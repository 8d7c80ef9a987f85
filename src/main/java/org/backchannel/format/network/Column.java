package org.backchannel.format.network;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of nodes or of edges.
 *
 * @param name by which the program that reads the file lists it
 * @param kind what its values are
 * @param values what it holds for an actor or a tie; empty where it holds nothing
 * @param <T> actors or ties
 */
public record Column<T>(String name, Value.Kind kind, Function<T, Optional<Value>> values) {
    /** What it holds for one. */
    public Optional<Value> of(T element) {
        return values.apply(element);
    }

    /** A column of texts. */
    static <T> Column<T> texts(String name, Function<T, Optional<String>> texts) {
        return new Column<>(
                name, Value.Kind.TEXT, element -> texts.apply(element).map(Value.Text::new));
    }
}

package org.backchannel.format.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that stand for an enumeration in the file: its names in lower case, or as they are if they are letters of a
 * grade.
 *
 * @param <E> the enumeration
 */
public final class Words<E extends Enum<E>> {
    private final Map<String, E> words = new LinkedHashMap<>();

    private Words() {}

    /** Of an enumeration. */
    public static <E extends Enum<E>> Words<E> of(E[] values) {
        Words<E> words = new Words<>();
        for (E value : values) {
            words.words.put(word(value), value);
        }
        return words;
    }

    /** The word for one value. */
    public static String word(Enum<?> value) {
        return value.name().length() == 1 ? value.name() : value.name().toLowerCase(Locale.ROOT);
    }

    /** What a word stands for. */
    public Optional<E> parse(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** {@code one of positive, negative, neutral}. */
    @Override
    public String toString() {
        return "one of " + String.join(", ", words.keySet());
    }
}

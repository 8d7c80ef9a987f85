package org.backchannel.procedure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backchannel.text.Nearest;

/** The map of options that a call was given, taken as what its values should be. */
final class Options {
    /** As many as the longest list of ours; a database may know thousands of names. */
    private static final int LISTED = 25;

    private final Map<String, Object> given;

    private Options(Map<String, Object> given) {
        this.given = given;
    }

    /**
     * Options of which each is known.
     *
     * @param what they are options of, for messages
     * @param known the names there are
     */
    static Options of(String what, Map<String, Object> given, Collection<String> known) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ProcedureFailure(what + " has no option '" + name + "'" + nearest(name, known));
                });
        return new Options(given);
    }

    /** The end of a message about a name that is not there. */
    static String nearest(String name, Collection<String> known) {
        return Nearest.of(name, known)
                .map(found -> "; did you mean '" + found + "'?")
                .orElse(known.isEmpty() ? "" : "; there are " + first(new TreeSet<>(known)));
    }

    private static String first(Set<String> names) {
        String listed = names.stream().limit(LISTED).collect(Collectors.joining(", "));
        return listed + (names.size() > LISTED ? " and " + (names.size() - LISTED) + " more" : "");
    }

    /** Whether there is a value. */
    boolean has(String name) {
        return value(name).isPresent();
    }

    /** The value as it is; null is none. */
    Optional<Object> value(String name) {
        return Optional.ofNullable(given.get(name));
    }

    Optional<String> text(String name) {
        return value(name).map(value -> as(String.class, value, name, "a text"));
    }

    boolean truth(String name) {
        return value(name)
                .map(value -> as(Boolean.class, value, name, "true or false"))
                .orElse(false);
    }

    /** A whole number of at least so much. */
    long whole(String name, long least, long otherwise) {
        long number = value(name)
                .map(value -> as(Long.class, value, name, "a whole number"))
                .orElse(otherwise);
        if (number < least) {
            throw bad(name, number, "a whole number of at least " + least);
        }
        return number;
    }

    /** The same where no more than an int is meant. */
    int count(String name, int least, int otherwise) {
        return (int) Math.min(Integer.MAX_VALUE, whole(name, least, otherwise));
    }

    double probability(String name, double otherwise) {
        double number = value(name)
                .map(value ->
                        as(Number.class, value, name, "a number from 0 to 1").doubleValue())
                .orElse(otherwise);
        if (!(number >= 0 && number <= 1)) {
            throw bad(name, number, "a number from 0 to 1");
        }
        return number;
    }

    /** A number above 0 and at most 1. */
    double strength(String name, double otherwise) {
        double number = value(name)
                .map(value ->
                        as(Number.class, value, name, "above 0 and at most 1").doubleValue())
                .orElse(otherwise);
        if (!(number > 0 && number <= 1)) {
            throw bad(name, number, "above 0 and at most 1");
        }
        return number;
    }

    /** One text, or a list of them. */
    List<String> texts(String name) {
        return values(name).stream()
                .map(item -> as(String.class, item, name, "a text or a list of texts"))
                .toList();
    }

    /** One value, or a list of them. */
    List<Object> values(String name) {
        return value(name)
                .map(value -> value instanceof List<?> list ? List.<Object>copyOf(list) : List.of(value))
                .orElse(List.of());
    }

    /** One of a few words, in any case. */
    <E extends Enum<E>> E word(String name, E otherwise) {
        Class<E> type = otherwise.getDeclaringClass();
        return text(name).map(text -> word(name, text, type)).orElse(otherwise);
    }

    private static <E extends Enum<E>> E word(String name, String text, Class<E> type) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int found = words.indexOf(text.toLowerCase(Locale.ROOT));
        if (found < 0) {
            throw new ProcedureFailure("option '" + name + "': '" + text + "' is none of " + String.join(", ", words)
                    + Nearest.of(text, words)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse(""));
        }
        return type.getEnumConstants()[found];
    }

    /** Options within an option; none where it is not given. */
    Options within(String name, Set<String> known) {
        Map<String, Object> inside =
                value(name).map(value -> mapOf(name, value)).orElse(Map.of());
        return of("option '" + name + "'", inside, known);
    }

    /** The names and values within an option. */
    Map<String, Object> map(String name) {
        return value(name).map(value -> mapOf(name, value)).orElse(Map.of());
    }

    /** A value that should be a map, under the name of its option. */
    static Map<String, Object> mapOf(String name, Object value) {
        Map<?, ?> map = as(Map.class, value, name, "a map");
        Map<String, Object> typed = new TreeMap<>();
        map.forEach((key, item) -> typed.put((String) key, item));
        return typed;
    }

    private static <T> T as(Class<T> type, Object value, String name, String requirement) {
        if (!type.isInstance(value)) {
            throw bad(name, value, requirement);
        }
        return type.cast(value);
    }

    /** Says what a value should be. */
    static ProcedureFailure bad(String name, Object value, String requirement) {
        return new ProcedureFailure("option '" + name + "' must be " + requirement + ", not " + quoted(value));
    }

    private static String quoted(Object value) {
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }
}

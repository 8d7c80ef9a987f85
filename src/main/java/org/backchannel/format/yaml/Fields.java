package org.backchannel.format.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.model.AttributeNames;
import org.backchannel.model.CalendarDate;
import org.backchannel.text.Nearest;

/**
 * The values of one entry by key, each read as what its key says it is. What is wrong is reported here and read as
 * absent, so that the readers of entries need not look.
 */
public final class Fields {
    /** How many keys stand in an example: {@code from: …, to: …, strength: …}. */
    private static final int EXAMPLES = 3;

    private final String what;
    private final YamlNode.Keys keys;
    private final Problems problems;

    private Fields(String what, YamlNode.Keys keys, Problems problems) {
        this.what = what;
        this.keys = keys;
        this.problems = problems;
    }

    /**
     * The fields of a node; empty if it has none, which is then reported.
     *
     * @param what how messages speak of the entry: {@code actor 'chair'}
     * @param known the keys that it may have; the first few stand in messages as an example
     */
    public static Optional<Fields> of(YamlNode node, String what, List<String> known, Problems problems) {
        if (node instanceof YamlNode.Keys keys) {
            Fields fields = new Fields(what, keys, problems);
            keys.entries().forEach(entry -> fields.reportUnknownKey(entry, known));
            return Optional.of(fields);
        }
        if (!(node instanceof YamlNode.Reported)) {
            problems.error(node.at(), what + " is written as keys and values, such as {" + example(known) + "}");
        }
        return Optional.empty();
    }

    private void reportUnknownKey(YamlNode.Entry entry, List<String> known) {
        YamlNode.Scalar key = entry.key();
        if (known.contains(key.text())) {
            return;
        }
        boolean restOfAText = entry.value() instanceof YamlNode.Scalar value
                && value.plain()
                && value.text().isEmpty();
        problems.error(
                key.at(),
                () -> restOfAText
                        ? what + " has no key " + Characters.quoted(key.text())
                                + "; if it belongs to the text before it, put that in quotes: between braces a comma ends a text"
                        : unknownKey(what, key.text(), known));
    }

    private static String example(List<String> known) {
        return known.stream().limit(EXAMPLES).map(key -> key + ": …").collect(Collectors.joining(", "));
    }

    /** What is wrong with a key that is not among the known ones. */
    static String unknownKey(String what, String key, List<String> known) {
        return what + " has no key " + Characters.quoted(key)
                + Nearest.of(key, known)
                        .map(name -> "; did you mean '" + name + "'?")
                        .orElse("; its keys are " + String.join(", ", known));
    }

    /** Where the entry begins. */
    public Position at() {
        return keys.at();
    }

    /** The value of a key. */
    public Optional<YamlNode> value(String key) {
        for (YamlNode.Entry entry : keys.entries()) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** Reports a key that the entry cannot be without, if it is missing. */
    public void require(Position at, String... required) {
        for (String key : required) {
            if (value(key).isEmpty()) {
                problems.error(at, what + " needs the key '" + key + "'");
            }
        }
    }

    /** A scalar that is there. */
    public Optional<YamlNode.Scalar> scalar(String key) {
        return value(key).flatMap(node -> scalar(node, key));
    }

    private Optional<YamlNode.Scalar> scalar(YamlNode node, String key) {
        if (node instanceof YamlNode.Scalar scalar) {
            if (scalar.isNothing()) {
                problems.error(node.at(), "'" + key + "' has no value; leave the key out, or put the text in quotes");
                return Optional.empty();
            }
            return Optional.of(scalar);
        }
        if (!(node instanceof YamlNode.Reported)) {
            problems.error(node.at(), "'" + key + "' takes one value, not a list or a mapping");
        }
        return Optional.empty();
    }

    /** A name, a title or a role: one line, not empty. */
    public Optional<String> name(String key) {
        return scalar(key).flatMap(scalar -> name(scalar, key));
    }

    private Optional<String> name(YamlNode.Scalar scalar, String key) {
        return Names.check(scalar, "'" + key + "'", Characters.LONGEST_NAME, problems);
    }

    /** A free text, of any number of lines. */
    public Optional<String> text(String key) {
        return scalar(key).flatMap(scalar -> Names.checkText(scalar, "'" + key + "'", problems));
    }

    /** A number in a range. */
    public OptionalDouble number(String key, Range range) {
        Optional<YamlNode.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = range.parse(scalar.get().text());
        if (number.isEmpty()) {
            reportWrong(scalar.get(), "'" + key + "' is a number " + range + ", such as 0.8");
        }
        return number;
    }

    /** A date. */
    public Optional<CalendarDate> date(String key) {
        return parsed(
                key, CalendarDate::parse, "a year, a month or a day that exists, such as 2024, 2024-03 or 2024-03-10");
    }

    /** Yes or no. */
    public boolean flag(String key) {
        return parsed(key, Fields::flagOf, "true or false").orElse(false);
    }

    private static Optional<Boolean> flagOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** One of some words. */
    public <E extends Enum<E>> Optional<E> word(String key, Words<E> words) {
        return parsed(key, words::parse, words);
    }

    /** A value that some text names, or a message that says what it takes. */
    public <T> Optional<T> parsed(String key, Function<String, Optional<T>> parser, Object takes) {
        Optional<YamlNode.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = parser.apply(scalar.get().text());
        if (value.isEmpty()) {
            reportWrong(scalar.get(), "'" + key + "' is " + takes);
        }
        return value;
    }

    private void reportWrong(YamlNode.Scalar scalar, String right) {
        problems.error(scalar.at(), right + ", not " + Characters.quoted(scalar.text()));
    }

    /** The entries of a list; none if the key is not there. */
    public List<YamlNode> items(String key) {
        Optional<YamlNode> node = value(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Items items) {
            return items.nodes();
        }
        if (node.isPresent() && !(node.get() instanceof YamlNode.Reported)) {
            problems.error(node.get().at(), "'" + key + "' is a list, such as [one, two]");
        }
        return List.of();
    }

    /** The scalars of a list. */
    public List<YamlNode.Scalar> scalars(String key) {
        return items(key).stream().flatMap(node -> scalar(node, key).stream()).toList();
    }

    /** The names of a list. */
    public List<String> names(String key) {
        return scalars(key).stream()
                .flatMap(scalar -> name(scalar, key).stream())
                .toList();
    }

    /** The keys and values under a key, as they stand; none if the key is not there. */
    public List<YamlNode.Entry> entries(String key) {
        Optional<YamlNode> node = value(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Keys inner) {
            return inner.entries();
        }
        if (node.isPresent() && !(node.get() instanceof YamlNode.Reported)) {
            problems.error(node.get().at(), "'" + key + "' is written as keys and values, such as {key: value}");
        }
        return List.of();
    }

    /** The entry under a key, read by its own keys. */
    public Optional<Fields> inner(String key, List<String> known) {
        return value(key).flatMap(node -> of(node, "'" + key + "'", known, problems));
    }

    /** Attributes: scalars by a name that is not taken. */
    SortedMap<String, String> attributes() {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (YamlNode.Entry entry : entries("attributes")) {
            Optional<String> name = Names.check(entry.key(), "an attribute's name", Characters.LONGEST_ID, problems);
            Optional<String> value = scalar(entry.value(), entry.key().text())
                    .flatMap(scalar -> Names.checkText(scalar, "an attribute", problems));
            if (name.isPresent() && AttributeNames.isReserved(name.get())) {
                problems.error(
                        entry.key().at(),
                        "an attribute cannot be called '" + name.get()
                                + "': the database and the reports use that name; call it 'my-" + name.get()
                                + "', say");
            } else if (name.isPresent() && value.isPresent()) {
                attributes.put(name.get(), value.get());
            }
        }
        return attributes;
    }
}

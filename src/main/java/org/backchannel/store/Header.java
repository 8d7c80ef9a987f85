package org.backchannel.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.model.Credibility;
import org.backchannel.model.Origins;
import org.backchannel.model.Reliability;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;

/** What a map says of itself rather than of an element: properties of its {@code Graph} node, missing ones null. */
final class Header {
    private static final List<String> NAMES = Stream.of(
                    Stream.of("title", "asOf", "target", "originSides", "originActors"),
                    Stream.of(Reliability.values()).map(Header::name),
                    Stream.of(Credibility.values()).map(Header::name))
            .flatMap(names -> names)
            .toList();

    private Header() {}

    private static String name(Reliability letter) {
        return "reliability" + letter;
    }

    private static String name(Credibility digit) {
        return "credibility" + digit.digit();
    }

    /** What a map says. */
    static SortedMap<String, Object> of(StakeholderMap map) {
        SortedMap<String, Object> properties = new TreeMap<>();
        NAMES.forEach(name -> properties.put(name, null));
        properties.put("title", map.title().orElse(null));
        properties.put("asOf", map.asOf().map(Object::toString).orElse(null));
        properties.put("target", map.target().orElse(null));
        properties.put("originSides", orNull(map.origins().sides()));
        properties.put("originActors", orNull(map.origins().actors()));
        map.gradeOverrides().reliability().forEach((letter, value) -> properties.put(name(letter), value));
        map.gradeOverrides().credibility().forEach((digit, value) -> properties.put(name(digit), value));
        return properties;
    }

    private static Object orNull(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }

    /** The same of all the properties of a node. */
    static SortedMap<String, Object> of(Map<String, Object> node) {
        SortedMap<String, Object> properties = new TreeMap<>();
        NAMES.forEach(name -> properties.put(name, node.get(name)));
        return properties;
    }

    /** What differs, in words; empty if nothing does. */
    static Optional<String> change(Map<String, Object> before, Map<String, Object> after) {
        List<String> differences = new ArrayList<>();
        for (String name : NAMES) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                differences.add(name + " " + Words.of(before.get(name)) + " → " + Words.of(after.get(name)));
            }
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of("graph: " + String.join(", ", differences));
    }

    /** A reader of a node's properties. */
    static RowReader reader(String graph, Map<String, Object> node) {
        List<Object> values = new ArrayList<>();
        NAMES.forEach(name -> values.add(node.get(name)));
        return new RowReader(graph, () -> "its own properties", RowReader.positions(NAMES), values);
    }

    /** The origins that a node tells. */
    static Origins origins(RowReader row) {
        return new Origins(row.texts("originSides"), row.texts("originActors"));
    }

    /** The grades that a node tells. */
    static GradeOverrides gradeOverrides(RowReader row) {
        Map<Reliability, Double> letters = new EnumMap<>(Reliability.class);
        for (Reliability letter : Reliability.values()) {
            row.optionalProbability(name(letter)).ifPresent(value -> letters.put(letter, value));
        }
        Map<Credibility, Double> digits = new EnumMap<>(Credibility.class);
        for (Credibility digit : Credibility.values()) {
            row.optionalProbability(name(digit)).ifPresent(value -> digits.put(digit, value));
        }
        return new GradeOverrides(letters, digits);
    }

    /** Whether a stored graph is being written, whole, or being removed. */
    enum State {
        /** It is not there; this transaction creates it. */
        NEW,
        /** A load in batches has begun and not ended. */
        LOADING,
        /** It is whole. */
        READY,
        /** Its removal has begun and not ended. */
        DROPPING;

        /** As the property has it. */
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The state of a node; a node without one was made by hand and is brought in line by a load. */
        static State of(Map<String, Object> node) {
            return Stream.of(values())
                    .filter(state -> state.text().equals(node.get("state")))
                    .findFirst()
                    .orElse(LOADING);
        }
    }
}

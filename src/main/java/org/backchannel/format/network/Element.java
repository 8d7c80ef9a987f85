package org.backchannel.format.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.backchannel.format.Position;
import org.backchannel.format.yaml.YamlNode;

/**
 * A node or an edge of a file: what it says, by key. Whatever a format calls them, readers put what identifies it under
 * the constants here, and anything else under the name that the file has for it.
 */
public final class Element {
    /** What identifies it. */
    public static final String ID = "id";

    /** What people are shown. */
    public static final String LABEL = "label";

    /** Where an edge begins. */
    public static final String SOURCE = "source";

    /** Where an edge ends. */
    public static final String TARGET = "target";

    /** {@code false} for an edge without direction. */
    public static final String DIRECTED = "directed";

    /** A number on an edge that means whatever its maker meant. */
    public static final String WEIGHT = "weight";

    /** What tells parallel edges apart. */
    public static final String KIND = "kind";

    /** When it begins. */
    public static final String START = "start";

    /** When it ends. */
    public static final String END = "end";

    private static final int MOST_VALUES = 2_000;
    private static final int LONGEST_VALUE = 1_000_000;

    /**
     * What Cytoscape writes for itself, a fifth of the values of its edges. It is not kept: of 100,000 ties in 512 MB the
     * values are what the reading takes its time with, half of it in collecting garbage.
     */
    private static final Set<String> OF_CYTOSCAPE =
            Set.of("SUID", "selected", "shared name", "shared_name", "shared interaction", "shared_interaction");

    private final Position at;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private Optional<YamlNode> evidence = Optional.empty();

    /** One that begins there. */
    public Element(Position at) {
        this.at = at;
    }

    /** Adds what it says under a key; of two values the first stays. What a program writes for itself is left out. */
    public Element put(String key, String text, Position where) {
        if (OF_CYTOSCAPE.contains(key)) {
            return this;
        }
        if (text.length() > LONGEST_VALUE) {
            throw new UnreadableFile(
                    where, "a value has at most " + LONGEST_VALUE + " characters; this one has " + text.length());
        }
        cells.putIfAbsent(key, new Cell(where, text));
        if (cells.size() > MOST_VALUES) {
            throw new UnreadableFile(at, "a node or an edge has at most " + MOST_VALUES + " values; this one has more");
        }
        return this;
    }

    /** Adds what it says under a key, standing where it begins. */
    public Element put(String key, String text) {
        return put(key, text, at);
    }

    /** Adds a value if there is one. */
    public Element put(String key, Optional<String> text) {
        text.ifPresent(value -> put(key, value));
        return this;
    }

    /** Adds what sources say of it, as the graph file has it, where a format has a place for each. */
    public void evidence(YamlNode.Items items) {
        evidence = Optional.of(items);
    }

    /** What sources say of it: in a place of its own or, as JSON, under the key {@code evidence}. */
    Optional<YamlNode> evidence() {
        return evidence.or(() -> cell("evidence").flatMap(JsonNodes::parse));
    }

    /** What it says under a key. */
    public Optional<String> text(String key) {
        return cell(key).map(Cell::text);
    }

    /** Whether it says something under a key. */
    public boolean has(String key) {
        return cells.containsKey(key);
    }

    /** Moves what it says under a key to another one, which depends on what it says. */
    public void rename(String key, UnaryOperator<String> newKey) {
        Cell cell = cells.remove(key);
        if (cell != null) {
            cells.put(newKey.apply(cell.text()), cell);
        }
    }

    /** Whether it says something under each of these keys. */
    public boolean hasAll(Set<String> keys) {
        return cells.keySet().containsAll(keys);
    }

    /** Forgets what it says under a key. */
    public void drop(String key) {
        cells.remove(key);
    }

    /** Another one that says the same. */
    public Element copy() {
        Element copy = new Element(at);
        copy.cells.putAll(cells);
        copy.evidence = evidence;
        return copy;
    }

    /** Changes what it says under a key, if it says anything. */
    public void replace(String key, UnaryOperator<String> change) {
        cells.computeIfPresent(key, (same, cell) -> new Cell(cell.at(), change.apply(cell.text())));
    }

    /** Where it begins. */
    public Position at() {
        return at;
    }

    Optional<Cell> cell(String key) {
        return Optional.ofNullable(cells.get(key)).filter(cell -> !cell.text().isEmpty());
    }

    Optional<Cell> firstOf(String... keys) {
        for (String key : keys) {
            if (cell(key).isPresent()) {
                return cell(key);
            }
        }
        return Optional.empty();
    }

    Map<String, Cell> cells() {
        return cells;
    }
}

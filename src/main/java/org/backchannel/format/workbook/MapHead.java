package org.backchannel.format.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.network.Cell;
import org.backchannel.format.network.Entries;
import org.backchannel.format.yaml.YamlNode;
import org.backchannel.text.Nearest;

/** What the sheet of keys and values says of the map as a whole. */
final class MapHead {
    /** Where what is wrong with the workbook as a whole is said to be. */
    static final Position AT = Position.START;

    /** Who wants to get there, by the party that they belong to. */
    static final String SIDE = "origin side";

    /** Who wants to get there. */
    static final String ACTOR = "origin actor";

    /** Before a letter. */
    static final String RELIABILITY = "reliability ";

    /** Before a digit. */
    static final String CREDIBILITY = "credibility ";

    private static final List<String> ONCE = List.of("graph", "title", "as-of", "target");

    private final Problems problems;
    private final Entries head = new Entries(AT);
    private final Set<String> said = new HashSet<>();
    private final List<YamlNode> sides = new ArrayList<>();
    private final List<YamlNode> actors = new ArrayList<>();
    private final Entries reliability = new Entries(AT);
    private final Entries credibility = new Entries(AT);

    MapHead(Problems problems) {
        this.problems = problems;
    }

    void take(SheetRow row) {
        Optional<Cell> key = row.cell("key");
        if (key.isEmpty()) {
            problems.error(row.at(), "this row needs something in the column 'key'");
        } else {
            row.cell("value").ifPresent(value -> take(key.get(), value));
        }
    }

    private void take(Cell key, Cell value) {
        String name = key.text().strip();
        YamlNode.Scalar scalar = new YamlNode.Scalar(value.at(), value.text(), false);
        if (name.equals(SIDE)) {
            sides.add(scalar);
        } else if (name.equals(ACTOR)) {
            actors.add(scalar);
        } else if (!said.add(name)) {
            problems.error(key.at(), "the key '" + name + "' is there already");
        } else if (name.startsWith(RELIABILITY)) {
            reliability.put(new Cell(key.at(), name.substring(RELIABILITY.length())), scalar);
        } else if (name.startsWith(CREDIBILITY)) {
            credibility.put(new Cell(key.at(), name.substring(CREDIBILITY.length())), scalar);
        } else if (ONCE.contains(name)) {
            head.put(new Cell(key.at(), name), scalar);
        } else {
            problems.error(key.at(), unknown(name));
        }
    }

    private static String unknown(String name) {
        List<String> known = new ArrayList<>(ONCE);
        known.addAll(List.of(SIDE, ACTOR));
        return "there is no key '" + name + "'"
                + Nearest.of(name, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; there are " + String.join(", ", known) + ", reliability A to F, credibility 1 to 6");
    }

    /** All of it with the sources and the types of tie. */
    YamlNode.Keys write(String name, Entries sources, Entries tieTypes) {
        if (!said.contains("graph")) {
            head.put("graph", new Cell(AT, name));
        }
        if (!sides.isEmpty() || !actors.isEmpty()) {
            put(
                    "origins",
                    new Entries(AT)
                            .put("sides", new YamlNode.Items(AT, sides))
                            .put("actors", new YamlNode.Items(AT, actors)));
        }
        if (!reliability.isEmpty() || !credibility.isEmpty()) {
            put(
                    "grades",
                    new Entries(AT).put("reliability", reliability.node()).put("credibility", credibility.node()));
        }
        put("sources", sources);
        put("tie-types", tieTypes);
        return head.node();
    }

    private void put(String key, Entries entries) {
        if (!entries.isEmpty()) {
            head.put(key, entries.node());
        }
    }
}

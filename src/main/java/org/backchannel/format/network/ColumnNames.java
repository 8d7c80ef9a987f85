package org.backchannel.format.network;

import java.util.Locale;
import java.util.Set;

/**
 * The names that columns of a map's own attributes cannot have, because some format or some program that reads it uses
 * them. An attribute of such a name travels under another one, and gets its own back when it is read.
 */
final class ColumnNames {
    private static final String PREFIX = "attribute:";

    private static final Set<String> TAKEN = Set.of(
            "id",
            "label",
            "name",
            "kind",
            "side",
            "role",
            "aliases",
            "note",
            "passeson",
            "originalid",
            "key",
            "source",
            "target",
            "type",
            "tietype",
            "weight",
            "interaction",
            "relationship",
            "relation",
            "strength",
            "confidence",
            "support",
            "since",
            "until",
            "start",
            "end",
            "valence",
            "length",
            "evidence",
            "directed",
            "undirected",
            "x",
            "y",
            "z",
            "r",
            "g",
            "b",
            "color",
            "size",
            "shape",
            "hidden",
            "highlighted",
            "pos",
            "position",
            "parent",
            "pid",
            "viz",
            "thickness",
            "interval",
            "timeset",
            "timestamp",
            "suid",
            "selected",
            "backchannel",
            "shared name",
            "shared_name",
            "shared interaction",
            "shared_interaction");

    private ColumnNames() {}

    /** The column of an attribute. */
    static String ofAttribute(String attribute) {
        boolean taken = TAKEN.contains(attribute.toLowerCase(Locale.ROOT)) || attribute.startsWith(PREFIX);
        return taken ? PREFIX + attribute : attribute;
    }

    /** The attribute of a column that is no other. */
    static String attribute(String column) {
        return column.startsWith(PREFIX) ? column.substring(PREFIX.length()) : column;
    }
}

package org.backchannel.format;

import java.util.Locale;

/** What a graph is called whose file does not say. */
public final class GraphNames {
    private GraphNames() {}

    /** The file's name up to its first dot, in small letters, digits and hyphens. */
    public static String of(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String stem = name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
        String plain =
                stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "graph" : plain;
    }
}

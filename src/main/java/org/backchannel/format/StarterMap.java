package org.backchannel.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The first map that a new user is given: small, fictional, commented, ready to be changed. */
public final class StarterMap {
    private static final String RESOURCE = "starter.yaml";
    private static final String NAME_LINE = "graph: my-map ";

    private StarterMap() {}

    /**
     * The text of the file.
     *
     * @param graph the name of the graph, {@code [a-z0-9][a-z0-9-]*}
     */
    public static String text(String graph) {
        try (InputStream resource = StarterMap.class.getResourceAsStream(RESOURCE)) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            // Unquoted, this one id would be no value at all.
            String value = graph.equals("null") ? "\"null\"" : graph;
            return text.replace(NAME_LINE, "graph: " + value + " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

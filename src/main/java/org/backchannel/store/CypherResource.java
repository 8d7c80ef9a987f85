package org.backchannel.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of the folder {@code cypher/}, as they travel in the jar. */
final class CypherResource {
    private static final String FOLDER = "/org/backchannel/cypher/";

    private CypherResource() {}

    /** The text of a file. */
    static String read(String name) {
        try (InputStream stream = CypherResource.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks its resource " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damagedJar) {
            throw new UncheckedIOException(damagedJar);
        }
    }
}

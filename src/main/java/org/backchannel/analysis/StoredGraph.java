package org.backchannel.analysis;

import java.util.Optional;

/**
 * A graph in the database, in a line.
 *
 * @param name by which commands speak of it
 * @param title its heading
 * @param actors how many it holds
 * @param ties how many it holds
 * @param sources how many it holds
 * @param digest of what was loaded
 * @param loadedAt when, in UTC, as ISO 8601
 * @param complete whether its load ended; commands refuse one that did not
 */
public record StoredGraph(
        String name,
        Optional<String> title,
        long actors,
        long ties,
        long sources,
        String digest,
        String loadedAt,
        boolean complete) {}

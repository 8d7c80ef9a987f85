package org.backchannel.store;

import java.util.Map;
import org.backchannel.analysis.UnknownGraphException;

/**
 * By which version of our schema a graph was stored. An older one is brought up to date by loading its file again, for a
 * load writes whatever differs from what it would have written; a newer one is for a newer Backchannel, which may have
 * put things there that this one would not see.
 */
final class StoredVersion {
    /** The version of this way of storing a map. */
    static final long CURRENT = 1;

    private StoredVersion() {}

    /**
     * The graph must be stored as this version stores graphs.
     *
     * @throws UnknownGraphException if it is not
     */
    static void requireCurrent(String graph, Map<String, Object> node) {
        requireNotNewer(graph, node);
        long version = of(node);
        if (version < CURRENT) {
            throw new UnknownGraphException("graph '" + graph
                    + "' is stored as an older Backchannel stored graphs (version " + version
                    + " of its schema, this is " + CURRENT + "); load its file again: that brings it up to date");
        }
    }

    /**
     * The graph must not be stored by a later version: a load of this one would leave things lying that it does not know.
     *
     * @throws UnknownGraphException if it is
     */
    static void requireNotNewer(String graph, Map<String, Object> node) {
        long version = of(node);
        if (version > CURRENT) {
            throw new UnknownGraphException(
                    "graph '" + graph + "' was stored by a newer Backchannel (version " + version
                            + " of its schema, this one knows " + CURRENT
                            + "); use that one, or remove the graph: backchannel drop " + graph);
        }
    }

    /** Whether a graph is stored as this version stores graphs. */
    static boolean isCurrent(Map<String, Object> node) {
        return of(node) == CURRENT;
    }

    private static long of(Map<String, Object> node) {
        return node.get("version") instanceof Number number ? number.longValue() : 0;
    }
}

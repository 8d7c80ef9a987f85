package org.backchannel.analysis;

import java.util.List;

/**
 * What a load did.
 *
 * @param graph the name of the graph
 * @param digest of the map as it is now stored
 * @param outcome whether it is new, as it was, or changed
 * @param added how many elements of each kind were added
 * @param changed how many were changed
 * @param removed how many were removed
 * @param overwritten what somebody had changed in the database since the last load and this load undid, in words
 */
public record LoadResult(
        String graph,
        String digest,
        Outcome outcome,
        ElementCounts added,
        ElementCounts changed,
        ElementCounts removed,
        List<String> overwritten) {

    /** Keeps a copy that cannot change. */
    public LoadResult {
        overwritten = List.copyOf(overwritten);
    }

    /** What became of the stored graph. */
    public enum Outcome {
        /** There was none of that name. */
        CREATED,
        /** It was there already, with the same digest. */
        UNCHANGED,
        /** It was brought in line with the map. */
        UPDATED
    }

    /** How many elements of each kind. */
    public record ElementCounts(long actors, long ties, long sources, long evidence, long tieTypes) {
        /** Nothing at all. */
        public static final ElementCounts NONE = new ElementCounts(0, 0, 0, 0, 0);

        /** All kinds together. */
        public long total() {
            return actors + ties + sources + evidence + tieTypes;
        }
    }
}

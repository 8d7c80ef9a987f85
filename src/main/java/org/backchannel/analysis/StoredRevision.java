package org.backchannel.analysis;

import java.util.List;

/**
 * What one load changed.
 *
 * @param number counts the loads of a graph that changed something, from 1
 * @param at when, in UTC, as ISO 8601
 * @param elements how many elements were added, changed or removed
 * @param changes in words, an element a line; the first 200
 */
public record StoredRevision(long number, String at, long elements, List<String> changes) {
    /** Keeps a copy that cannot change. */
    public StoredRevision {
        changes = List.copyOf(changes);
    }
}

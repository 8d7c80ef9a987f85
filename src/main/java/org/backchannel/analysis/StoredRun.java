package org.backchannel.analysis;

import java.util.List;

/**
 * A run whose scores are kept, in a line.
 *
 * @param id the graph's name and a number: {@code peace-talks-2024.3}
 * @param number counts the runs of a graph from 1, whatever the clock says
 * @param at when, in UTC, as ISO 8601
 * @param command that computed it
 * @param version of Backchannel that did
 * @param digest of the map that it was computed from
 * @param revision which load brought that map in; 0 where it is not known
 * @param current whether the graph is that map still
 * @param parameters of the computation, each {@code name=value}
 * @param measures that were computed
 */
public record StoredRun(
        String id,
        long number,
        String at,
        String command,
        String version,
        String digest,
        long revision,
        boolean current,
        List<String> parameters,
        List<String> measures) {

    /** Keeps copies that cannot change. */
    public StoredRun {
        parameters = List.copyOf(parameters);
        measures = List.copyOf(measures);
    }
}

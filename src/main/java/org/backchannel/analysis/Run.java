package org.backchannel.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scores that were computed, and how; what {@link GraphStore#record} writes.
 *
 * @param graph the graph they belong to
 * @param digest of the map they were computed from
 * @param version of Backchannel
 * @param command that computed them
 * @param parameters of the computation, by name, in words
 * @param scores by actor id and then by the name of the measure; an undefined score is left out
 */
public record Run(
        String graph,
        String digest,
        String version,
        String command,
        SortedMap<String, String> parameters,
        List<ActorScores> scores) {

    /** Keeps copies that cannot change. */
    public Run {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        scores = List.copyOf(scores);
    }

    /** The scores of one actor, by the name of the measure. */
    public record ActorScores(String actor, Map<String, Double> byMeasure) {}
}

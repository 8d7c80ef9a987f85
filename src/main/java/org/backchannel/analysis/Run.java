package org.backchannel.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores that were computed, and how; what {@link GraphStore#record} writes.
 *
 * @param graph the graph they belong to
 * @param digest of the map they were computed from
 * @param version of Backchannel
 * @param command that computed them
 * @param parameters of the computation, by name, in words
 * @param scores by actor id and then by the name of the measure; an undefined score is left out
 * @param ties the same of ties
 */
public record Run(
        String graph,
        String digest,
        String version,
        String command,
        SortedMap<String, String> parameters,
        List<ActorScores> scores,
        TieScores ties) {

    /** Keeps copies that cannot change. */
    public Run {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        scores = List.copyOf(scores);
    }

    /** With scores of actors alone. */
    public Run(
            String graph,
            String digest,
            String version,
            String command,
            SortedMap<String, String> parameters,
            List<ActorScores> scores) {
        this(graph, digest, version, command, parameters, scores, TieScores.NONE);
    }

    /** The scores of one actor, by the name of the measure. */
    public record ActorScores(String actor, Map<String, Double> byMeasure) {}

    /**
     * Scores of ties.
     *
     * @param measures that were computed, whether or not a tie scores in them
     * @param byTie the scores of each tie that has any, by tie id and then by the name of the measure
     */
    public record TieScores(SortedSet<String> measures, Map<String, Map<String, Double>> byTie) {
        /** Where only actors are scored. */
        public static final TieScores NONE = new TieScores(new TreeSet<>(), Map.of());

        /** Keeps copies that cannot change. */
        public TieScores {
            measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
            byTie = Map.copyOf(byTie);
        }
    }
}

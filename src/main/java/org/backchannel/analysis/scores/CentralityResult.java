package org.backchannel.analysis.scores;

import java.util.List;
import java.util.Optional;

/**
 * Who matters.
 *
 * @param table every measure of every actor
 * @param order the measure by which actors are listed
 * @param betweenness how exact betweenness is; empty if nobody asked for it
 * @param notes how measures with a choice in them were computed: damping, attenuation, convergence
 */
public record CentralityResult(
        ScoreTable table, String order, Optional<BetweennessAccuracy> betweenness, List<String> notes) {
    /** Keeps a copy that cannot change. */
    public CentralityResult {
        notes = List.copyOf(notes);
    }
}

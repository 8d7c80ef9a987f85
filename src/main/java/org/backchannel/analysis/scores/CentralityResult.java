package org.backchannel.analysis.scores;

import java.util.List;

/**
 * Who matters.
 *
 * @param table every measure of every actor
 * @param notes how measures with a choice in them were computed: damping, attenuation, convergence
 */
public record CentralityResult(ScoreTable table, List<String> notes) {
    /** The measure by which actors are listed. */
    public static final String ORDER = "betweenness";

    /** Keeps a copy that cannot change. */
    public CentralityResult {
        notes = List.copyOf(notes);
    }
}

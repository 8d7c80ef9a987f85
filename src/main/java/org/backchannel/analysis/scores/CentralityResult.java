package org.backchannel.analysis.scores;

import java.util.List;

/**
 * Who matters.
 *
 * @param table every measure of every actor
 * @param notes how measures with a choice in them were computed: damping, attenuation, convergence
 */
public record CentralityResult(ScoreTable table, List<String> notes) {
    /** Keeps a copy that cannot change. */
    public CentralityResult {
        notes = List.copyOf(notes);
    }

    /** The measure by which actors are listed: betweenness, or the first of those that were asked for. */
    public String order() {
        String betweenness = CentralityMeasure.BETWEENNESS.key();
        return table.scores().stream().anyMatch(score -> score.key().equals(betweenness))
                ? betweenness
                : table.scores().get(0).key();
    }
}

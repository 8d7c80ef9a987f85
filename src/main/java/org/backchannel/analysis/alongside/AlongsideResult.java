package org.backchannel.analysis.alongside;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.algo.layout.ForceLayoutResult;
import org.backchannel.analysis.scores.Score;
import org.backchannel.projection.ProjectedGraph;

/**
 * What was computed.
 *
 * @param reading the graph it was computed on
 * @param scores in the order in which they were asked for
 * @param layout empty arrays if places were not asked for
 */
public record AlongsideResult(ProjectedGraph reading, List<Score> scores, ForceLayoutResult layout) {
    /** Keeps a copy that cannot change. */
    public AlongsideResult {
        scores = List.copyOf(scores);
    }

    /** The values of a score by actor id; who has none is left out. */
    public SortedMap<String, Double> byActor(Score score) {
        SortedMap<String, Double> values = new TreeMap<>();
        for (int node = 0; node < reading.actors().size(); node++) {
            if (!Double.isNaN(score.of(node))) {
                values.put(reading.actor(node).id(), score.of(node));
            }
        }
        return values;
    }
}

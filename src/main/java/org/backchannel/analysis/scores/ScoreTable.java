package org.backchannel.analysis.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backchannel.analysis.Run;
import org.backchannel.projection.ProjectedGraph;

/**
 * Some measures of every actor of a reading.
 *
 * @param reading the graph they were computed on
 * @param scores the measures, in the order of their columns
 */
public record ScoreTable(ProjectedGraph reading, List<Score> scores) {
    /** Keeps a copy that cannot change, and checks that every actor has a place in every measure. */
    public ScoreTable {
        scores = List.copyOf(scores);
        for (Score score : scores) {
            if (score.values().length != reading.actors().size()) {
                throw new IllegalArgumentException("a measure has a value for each of "
                        + reading.actors().size() + " actors; '" + score.key() + "' has " + score.values().length);
            }
        }
    }

    /** The measure of a key that is known to be there. */
    public Score score(String key) {
        return scores.stream()
                .filter(score -> score.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure '" + key + "'"));
    }

    /** All nodes, those who score highest first, equal ones by actor id, undefined ones last. */
    public List<Integer> descendingBy(String key) {
        double[] values = score(key).values();
        return ordered(Comparator.comparingDouble((Integer node) -> Double.isNaN(values[node]) ? 1 : 0)
                .thenComparing(node -> -values[node]));
    }

    /** All nodes in an order, equal ones by actor id: a node's number is the place of its actor's id. */
    public List<Integer> ordered(Comparator<Integer> order) {
        return IntStream.range(0, reading.actors().size())
                .boxed()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** These measures and those of another table of the same reading. */
    public ScoreTable joinedWith(ScoreTable other) {
        List<Score> all = new ArrayList<>(scores);
        all.addAll(other.scores);
        return new ScoreTable(reading, all);
    }

    /** Every actor's scores by name, undefined ones left out. */
    public List<Run.ActorScores> byActor() {
        return IntStream.range(0, reading.actors().size())
                .mapToObj(node -> new Run.ActorScores(reading.actor(node).id(), of(node)))
                .toList();
    }

    private Map<String, Double> of(int node) {
        Map<String, Double> byMeasure = new LinkedHashMap<>();
        for (Score score : scores) {
            if (!Double.isNaN(score.of(node))) {
                byMeasure.put(score.key(), score.of(node));
            }
        }
        return byMeasure;
    }
}

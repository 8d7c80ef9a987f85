package org.backchannel.analysis.runs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ranks by descending score; equal scores share the best of their places, and a score that is not there has none. */
final class Ranking {
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Double> scores = new HashMap<>();

    Ranking(Map<String, Map<String, Double>> byActor, String measure) {
        byActor.forEach((actor, measures) -> {
            if (measures.get(measure) != null) {
                scores.put(actor, measures.get(measure));
            }
        });
        List<Map.Entry<String, Double>> descending = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        int rank = 1;
        for (int place = 1; place <= descending.size(); place++) {
            Map.Entry<String, Double> entry = descending.get(place - 1);
            if (place > 1 && !entry.getValue().equals(descending.get(place - 2).getValue())) {
                rank = place;
            }
            ranks.put(entry.getKey(), rank);
        }
    }

    boolean has(String actor) {
        return ranks.containsKey(actor);
    }

    int rank(String actor) {
        return ranks.get(actor);
    }

    double score(String actor) {
        return scores.get(actor);
    }
}

package org.backchannel.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.analysis.Run;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Writes the scores of ties that a run has, and removes those that an earlier run left. */
final class TieScores {
    private static final String TIES = """
            MATCH (:Actor {graph: $graph})-[t]->(:Actor)
            WHERE t.graph = $graph AND t.id IS NOT NULL
              AND (t.id IN $scored OR any(measure IN $measures WHERE t[measure] IS NOT NULL))
            RETURN t.id, id(t), [name IN t.attributes WHERE name IN $measures]""";

    private static final String WRITE = """
            UNWIND $rows AS r
            MATCH ()-[t]->() WHERE id(t) = r[0]
            SET t += r[1]""";

    private final Run run;
    private final Map<String, Long> internalIds = new HashMap<>();

    private TieScores(Run run) {
        this.run = run;
    }

    /** Looks the ties up, and refuses those in whose attributes a score would be lost. */
    static TieScores of(TransactionContext transaction, Run run) {
        TieScores scores = new TieScores(run);
        if (!run.ties().measures().isEmpty()) {
            transaction.run(TIES, scores.parameters()).forEachRemaining(scores::take);
        }
        return scores;
    }

    private Map<String, Object> parameters() {
        return Map.of(
                "graph", run.graph(),
                "scored", List.copyOf(run.ties().byTie().keySet()),
                "measures", List.copyOf(run.ties().measures()));
    }

    private void take(Record tie) {
        RunWriter.requireFree("tie " + tie.get(0).asString(), tie.get(2).asObject());
        internalIds.put(tie.get(0).asString(), tie.get(1).asLong());
    }

    /** How many ties are written to. */
    int count() {
        return internalIds.size();
    }

    /** Every measure, and the run's id: what is undefined, or was not computed, is removed. */
    void write(RowWriter rows, String id) {
        rows.run(WRITE, internalIds.entrySet(), tie -> List.of(tie.getValue(), values(tie.getKey(), id)));
    }

    private Map<String, Object> values(String tie, String id) {
        Map<String, Object> values = new HashMap<>();
        run.ties().measures().forEach(measure -> values.put(measure, null));
        Map<String, Object> defined = RunWriter.defined(run.ties().byTie().getOrDefault(tie, Map.of()));
        values.putAll(defined);
        values.put("scoredBy", defined.isEmpty() ? null : id);
        return values;
    }
}

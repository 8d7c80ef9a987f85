package org.backchannel.analysis.alongside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backchannel.analysis.CypherQuery;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.QueryResult.Value;
import org.backchannel.analysis.Run;

/**
 * The scores that were written last to the actors of a graph in the database.
 *
 * @param id of the run
 * @param scores of each actor
 */
public record LastRun(String id, List<Run.ActorScores> scores) {
    private static final String QUERY = """
            MATCH (run:Run {graph: $graph})
            WITH run ORDER BY run.number DESC LIMIT 1
            MATCH (a:Actor)-[scored:SCORED]->(run)
            RETURN run.id AS run, a.id AS actor, scored ORDER BY actor""";

    /** Keeps a copy that cannot change. */
    public LastRun {
        scores = List.copyOf(scores);
    }

    /** The last run of a graph; empty if there was none. */
    public static Optional<LastRun> of(String graph, GraphStore store) {
        List<List<Value>> rows = store.query(new CypherQuery(QUERY, Map.of("graph", graph), CypherQuery.Access.READ))
                .rows();
        List<Run.ActorScores> scores = new ArrayList<>();
        rows.forEach(row -> scores.add(new Run.ActorScores(text(row.get(1)), numbers(row.get(2)))));
        return rows.stream().findFirst().map(row -> new LastRun(text(row.get(0)), scores));
    }

    private static String text(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    private static Map<String, Double> numbers(Value value) {
        Map<String, Double> numbers = new TreeMap<>();
        if (value instanceof Value.Relationship scored) {
            scored.properties().forEach((key, number) -> {
                if (number instanceof Value.Real real) {
                    numbers.put(key, real.number());
                } else if (number instanceof Value.Whole whole) {
                    numbers.put(key, (double) whole.number());
                }
            });
        }
        return numbers;
    }
}

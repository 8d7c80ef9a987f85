package org.backchannel.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.analysis.StoredRevision;
import org.backchannel.analysis.StoredRun;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads what was computed when, and what loads changed. Runs and revisions are in the order of their numbers. */
final class RunReader {
    /** Which revision had a digest last; 0 for none. */
    static final String LAST_REVISION = """
            reduce(last = 0, number IN [(g)-[:HAS_REVISION]->(v) WHERE v.digest = r.digest | v.number] |
              CASE WHEN number > last THEN number ELSE last END)""";

    private static final String RUNS = """
            MATCH (g:Graph {name: $graph})
            MATCH (r:Run {graph: $graph})
            RETURN r.id, r.number, r.at, r.command, r.version, r.digest,
              coalesce(r.revision, %s),
              coalesce(r.digest = g.digest, false), r.parameters, r.measures
            ORDER BY r.number DESC""".formatted(LAST_REVISION);

    private static final String SCORES = """
            MATCH (a:Actor|FormerActor)-[s:SCORED]->(r:Run {id: $run})
            WHERE a.graph = $graph AND a.id IS NOT NULL AND r.graph = $graph
            RETURN a.id, properties(s)""";

    private static final String REVISIONS = """
            MATCH (:Graph {name: $graph})-[:HAS_REVISION]->(r:Revision)
            RETURN r.number, r.at, r.added + r.changed + r.removed, r.changes
            ORDER BY r.number""";

    private final TransactionContext transaction;
    private final String graph;

    RunReader(TransactionContext transaction, String graph) {
        this.transaction = transaction;
        this.graph = graph;
    }

    List<StoredRun> runs() {
        new GraphNode(transaction, graph).requireAny();
        return transaction.run(RUNS, Map.of("graph", graph)).list(RunReader::run);
    }

    private static StoredRun run(Record record) {
        return new StoredRun(
                record.get(0).asString(),
                record.get(1).asLong(),
                record.get(2).asString(""),
                record.get(3).asString(""),
                record.get(4).asString(""),
                record.get(5).asString(""),
                record.get(6).asLong(),
                record.get(7).asBoolean(),
                texts(record.get(8)),
                texts(record.get(9)));
    }

    private static List<String> texts(Value value) {
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    SortedMap<String, Map<String, Double>> scores(String run) {
        SortedMap<String, Map<String, Double>> scores = new TreeMap<>();
        transaction
                .run(SCORES, Map.of("graph", graph, "run", run))
                .forEachRemaining(record -> scores.put(record.get(0).asString(), numbers(record.get(1))));
        return scores;
    }

    private static Map<String, Double> numbers(Value properties) {
        Map<String, Double> numbers = new HashMap<>();
        properties.asMap().forEach((measure, value) -> {
            if (value instanceof Number number) {
                numbers.put(measure, number.doubleValue());
            }
        });
        return numbers;
    }

    List<StoredRevision> revisions() {
        return transaction
                .run(REVISIONS, Map.of("graph", graph))
                .list(record -> new StoredRevision(
                        record.get(0).asLong(),
                        record.get(1).asString(""),
                        record.get(2).asLong(0),
                        texts(record.get(3))));
    }
}

package org.backchannel.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.backchannel.analysis.Run;
import org.backchannel.progress.Progress;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Writes scores to actors, as properties named after the measure, and once more to the relationship between the actor
 * and the run, where no later run replaces them. A relationship has none of its own, so that a tie's scores are those of
 * the last run only, whose id stands beside them.
 */
final class RunWriter {
    private static final String SCORES_OF_ACTORS = """
            UNWIND $rows AS r
            MATCH (a) WHERE id(a) = r[0]
            SET a += r[1]""";

    private static final String SCORES_OF_RUN = """
            UNWIND $rows AS r
            MATCH (run) WHERE id(run) = r[0]
            MATCH (a) WHERE id(a) = r[1]
            CREATE (a)-[s:SCORED]->(run) SET s = r[2]""";

    private static final String CREATE =
            """
            MATCH (g:Graph {name: $graph})
            CREATE (r:Run)
            SET r = $properties, r.revision = %s
            RETURN id(r)""".formatted(RunReader.LAST_REVISION.replace("r.digest", "$properties.digest"));

    private static final String ALREADY = "MATCH (r:Run {graph: $graph, claim: $claim}) RETURN r.id";

    private final TransactionContext transaction;
    private final Run run;
    private final String claim;
    private final Progress progress;
    private final SortedSet<String> measures = new TreeSet<>();

    private RunWriter(TransactionContext transaction, Run run, String claim, Progress progress) {
        this.transaction = transaction;
        this.run = run;
        this.claim = claim;
        this.progress = progress;
        run.scores().forEach(scores -> measures.addAll(scores.byMeasure().keySet()));
    }

    /**
     * Writes a run and returns its id: the graph's name and a number that counts up.
     *
     * @param claim by which the run is known again: where nobody heard that it was written, the driver has it written once
     *     more
     */
    static String write(TransactionContext transaction, Run run, String claim, Progress progress) {
        GraphNode node = new GraphNode(transaction, run.graph());
        node.require();
        Map<String, Object> properties = node.lock();
        List<Record> already = transaction
                .run(ALREADY, Map.of("graph", run.graph(), "claim", claim))
                .list();
        if (!already.isEmpty()) {
            return already.get(0).get(0).asString();
        }
        long number = 1 + Optional.ofNullable((Long) properties.get("runs")).orElse(0L);
        node.set(Map.of("runs", number));
        return new RunWriter(transaction, run, claim, progress).write(run.graph() + "." + number, number);
    }

    private String write(String id, long number) {
        long internalId = createNode(id, number);
        Map<String, Long> actors = actors();
        TieScores ties = TieScores.of(transaction, run);
        progress.begin("writing scores", 2L * actors.size() + ties.count());
        RowWriter rows = new RowWriter(
                (cypher, parameters) -> transaction.run(cypher, parameters).list(), run.graph(), progress);
        rows.run(SCORES_OF_ACTORS, scoresOfActors(actors), row -> row);
        rows.run(SCORES_OF_RUN, scoresOfRun(internalId, actors), row -> row);
        ties.write(rows, id);
        return id;
    }

    private long createNode(String id, long number) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("graph", run.graph());
        properties.put("id", id);
        properties.put("number", number);
        properties.put("claim", claim);
        properties.put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        properties.put("version", run.version());
        properties.put("digest", run.digest());
        properties.put("command", run.command());
        properties.put("measures", List.copyOf(measures));
        properties.put("tieMeasures", List.copyOf(run.ties().measures()));
        properties.put(
                "parameters",
                run.parameters().entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .toList());
        for (String own : List.of("worlds", "seed")) {
            Optional.ofNullable(run.parameters().get(own)).ifPresent(value -> properties.put(own, value));
        }
        return transaction
                .run(CREATE, Map.of("properties", properties, "graph", run.graph()))
                .single()
                .get(0)
                .asLong();
    }

    /** The actors of the graph, without those in whose attributes a score would be lost. */
    private Map<String, Long> actors() {
        Map<String, Long> ids = new HashMap<>();
        transaction
                .run("""
                        MATCH (a:Actor) WHERE a.graph = $graph AND a.id IS NOT NULL
                        RETURN a.id, id(a), [name IN a.attributes WHERE name IN $measures]""", Map.of("graph", run.graph(), "measures", List.copyOf(measures)))
                .forEachRemaining(record -> {
                    requireFree(
                            "actor " + record.get(0).asString(), record.get(2).asObject());
                    ids.put(record.get(0).asString(), record.get(1).asLong());
                });
        return ids;
    }

    /** A score must not overwrite what the map says. */
    static void requireFree(String element, Object taken) {
        if (taken instanceof Collection<?> names && !names.isEmpty()) {
            throw new IllegalArgumentException(element + " has an attribute by the name of a measure: " + names);
        }
    }

    /** Every measure of the run for every actor: what is undefined, or was not computed, is removed. */
    private List<List<Object>> scoresOfActors(Map<String, Long> actors) {
        Map<String, Object> nothing = new HashMap<>();
        measures.forEach(measure -> nothing.put(measure, null));
        Map<String, Map<String, Object>> byActor = new HashMap<>();
        run.scores().forEach(scores -> byActor.put(scores.actor(), defined(scores.byMeasure())));
        List<List<Object>> rows = new ArrayList<>();
        actors.forEach((actor, internalId) -> {
            Map<String, Object> values = new HashMap<>(nothing);
            values.putAll(byActor.getOrDefault(actor, Map.of()));
            rows.add(List.of(internalId, values));
        });
        return rows;
    }

    private List<List<Object>> scoresOfRun(long internalId, Map<String, Long> actors) {
        return run.scores().stream()
                .filter(scores -> actors.containsKey(scores.actor()))
                .map(scores -> List.<Object>of(internalId, actors.get(scores.actor()), defined(scores.byMeasure())))
                .toList();
    }

    /** Those of some scores that are there to be written. */
    static Map<String, Object> defined(Map<String, Double> byMeasure) {
        Map<String, Object> values = new HashMap<>();
        byMeasure.forEach((measure, value) -> {
            if (!Double.isNaN(value)) {
                values.put(measure, value);
            }
        });
        return values;
    }
}

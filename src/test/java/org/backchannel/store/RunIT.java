package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backchannel.analysis.Run;
import org.backchannel.analysis.Run.ActorScores;
import org.backchannel.analysis.StoredRun;
import org.backchannel.analysis.UnknownGraphException;
import org.backchannel.model.MapDigest;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

@ExtendWith(SharedDatabase.class)
class RunIT {
    private static StakeholderMap loaded(Running database, String graph) {
        StakeholderMap map = Maps.named(graph, RandomMaps.of(new Random(5), 6, 20));
        database.store().load(map, Progress.NONE);
        return map;
    }

    private static Run run(StakeholderMap map, ActorScores... scores) {
        return new Run(
                map.graph(),
                MapDigest.of(map),
                "0.1.0",
                "centrality",
                new TreeMap<>(Map.of("seed", "7", "projection", "access")),
                List.of(scores));
    }

    private static ActorScores scores(String actor, double betweenness, double constraint) {
        return new ActorScores(actor, Map.of("betweenness", betweenness, "constraint", constraint));
    }

    private static List<Record> stored(Running database, String graph) {
        return database.byHand(
                "MATCH (a:Actor {graph: $graph}) WHERE a.betweenness IS NOT NULL OR a.constraint IS NOT NULL"
                        + " RETURN a.id, a.betweenness, a.constraint ORDER BY a.id",
                "graph",
                graph);
    }

    @Test
    void whatTheClockSaysOrdersNoRun(Running database) {
        StakeholderMap map = loaded(database, "clocked");
        String first = database.store().record(run(map, scores("actor-0", 0.5, 1)), Progress.NONE);
        database.byHand("MATCH (r:Run {graph: 'clocked'}) SET r.at = '2999-01-01T00:00:00Z'");

        String second = database.store().record(run(map, scores("actor-0", 0.25, 1)), Progress.NONE);

        assertThat(database.store().runs("clocked"))
                .extracting(StoredRun::id, stored -> stored.at().compareTo("2999") < 0)
                .containsExactly(tuple(second, true), tuple(first, false));
        assertThat(database.store().scores("clocked", second))
                .containsEntry("actor-0", Map.of("betweenness", 0.25, "constraint", 1.0));
    }

    @Test
    void scoresOutliveTheirActorUntilTheGraphIsDropped(Running database) {
        StakeholderMap map = loaded(database, "outlived");
        String id =
                database.store().record(run(map, scores("actor-0", 0.5, 1), scores("actor-1", 0.25, 1)), Progress.NONE);
        StakeholderMap without = map.among(new TreeMap<>(map.actors().headMap("actor-0")));

        database.store().load(without, Progress.NONE);

        assertThat(database.store().scores("outlived", id))
                .containsOnlyKeys("actor-0", "actor-1")
                .containsEntry("actor-0", Map.of("betweenness", 0.5, "constraint", 1.0));
        assertThat(database.store().read("outlived", Progress.NONE).actors()).isEmpty();
        database.store().load(map, Progress.NONE);
        assertThat(database.store().scores("outlived", id)).containsOnlyKeys("actor-0", "actor-1");
        database.store().drop("outlived");
        assertThat(database.byHand("MATCH (f:FormerActor {graph: $graph}) RETURN f", "graph", "outlived"))
                .isEmpty();
    }

    @Test
    void aPlainDriverReadsTheScoresAndTheirRun(Running database) {
        StakeholderMap map = loaded(database, "scored");

        String id = database.store()
                .record(run(map, scores("actor-0", 0.5, 0.25), scores("actor-1", 0.125, Double.NaN)), Progress.NONE);

        assertThat(stored(database, "scored")).hasSize(2).satisfies(records -> {
            assertThat(records.get(0).values().toString()).isEqualTo("[\"actor-0\", 0.5, 0.25]");
            assertThat(records.get(1).values().toString()).isEqualTo("[\"actor-1\", 0.125, NULL]");
        });
        assertThat(database.byHand(
                        "MATCH (a:Actor)-[s:SCORED]->(r:Run {id: $id}) RETURN a.id, s.betweenness, keys(s), r.digest,"
                                + " r.command, r.parameters, r.seed, r.version, r.measures ORDER BY a.id",
                        "id",
                        id))
                .hasSize(2)
                .first()
                .satisfies(record -> {
                    assertThat(record.get(1).asDouble()).isEqualTo(0.5);
                    assertThat(record.get("r.digest").asString()).isEqualTo(MapDigest.of(map));
                    assertThat(record.get("r.command").asString()).isEqualTo("centrality");
                    assertThat(record.get("r.parameters").asList()).isEqualTo(List.of("projection=access", "seed=7"));
                    assertThat(record.get("r.seed").asString()).isEqualTo("7");
                    assertThat(record.get("r.measures").asList()).isEqualTo(List.of("betweenness", "constraint"));
                });
    }

    @Test
    void aLaterRunReplacesItsMeasuresAndLeavesTheRunBefore(Running database) {
        StakeholderMap map = loaded(database, "scored-again");
        String first =
                database.store().record(run(map, scores("actor-0", 1, 2), scores("actor-1", 3, 4)), Progress.NONE);

        String second = database.store()
                .record(run(map, new ActorScores("actor-1", Map.of("betweenness", 9.0))), Progress.NONE);

        assertThat(List.of(first, second)).containsExactly("scored-again.1", "scored-again.2");
        assertThat(stored(database, "scored-again").toString())
                .isEqualTo("[Record<{a.id: \"actor-0\", a.betweenness: NULL, a.constraint: 2.0}>,"
                        + " Record<{a.id: \"actor-1\", a.betweenness: 9.0, a.constraint: 4.0}>]");
        assertThat(database.byHand(
                        "MATCH (a:Actor)-[s:SCORED]->(:Run {id: $id}) RETURN s.betweenness AS b ORDER BY b",
                        "id",
                        first))
                .extracting(record -> record.get("b").asDouble())
                .containsExactly(1.0, 3.0);
    }

    @Test
    void scoresAreNoPartOfTheMapAndOutliveAnUpdate(Running database) {
        StakeholderMap map = loaded(database, "scored-and-updated");
        database.store().record(run(map, scores("actor-0", 1, 2)), Progress.NONE);
        assertThat(database.store().read(map.graph(), Progress.NONE)).isEqualTo(map);

        database.store().load(Maps.withActor(map.actor("actor-0").onSide("changed"), map), Progress.NONE);

        assertThat(stored(database, "scored-and-updated")).hasSize(1);
        assertThat(database.byHand("MATCH (:Run {graph: 'scored-and-updated'})<-[s:SCORED]-() RETURN s"))
                .hasSize(1);
    }

    /** As the driver does where the connection ends before the answer to the commit. */
    @Test
    void aRunThatIsWrittenOnceMoreBecauseNobodyHeardOfItIsTheSameRun(Running database) {
        StakeholderMap map = loaded(database, "written-twice");
        Run run = run(map, scores("actor-0", 1, 2));
        try (Session session = database.driver().session()) {
            String id = session.executeWrite(tx -> RunWriter.write(tx, run, "one", Progress.NONE));
            String again = session.executeWrite(tx -> RunWriter.write(tx, run, "one", Progress.NONE));
            assertThat(List.of(id, again)).containsOnly("written-twice.1");
        }

        assertThat(database.store().runs("written-twice")).hasSize(1);
        assertThat(database.byHand("MATCH (:Run {graph: 'written-twice'})<-[s:SCORED]-() RETURN s"))
                .hasSize(1);
        assertThat(List.of(
                        database.store().record(run, Progress.NONE),
                        database.store().record(run, Progress.NONE)))
                .as("whoever asks again has another run")
                .containsExactly("written-twice.2", "written-twice.3");
    }

    private static Run ofTies(StakeholderMap map, Map<String, Map<String, Double>> byTie) {
        return new Run(
                map.graph(),
                MapDigest.of(map),
                "0.1.0",
                "analyze",
                new TreeMap<>(),
                List.of(),
                new Run.TieScores(new TreeSet<>(List.of("criticality")), byTie));
    }

    private static List<String> scoredTies(Running database, String graph) {
        return database
                .byHand(
                        "MATCH (:Actor {graph: $graph})-[t]->(:Actor) WHERE t.criticality IS NOT NULL OR t.scoredBy IS NOT NULL"
                                + " RETURN t.id AS id, t.criticality AS criticality, t.scoredBy AS run ORDER BY id",
                        "graph",
                        graph)
                .stream()
                .map(record -> record.get("id").asString() + " " + record.get("criticality") + " "
                        + record.get("run").asString())
                .toList();
    }

    @Test
    void theScoresOfATieAreThoseOfTheLastRunThatHadThatMeasure(Running database) {
        StakeholderMap map = loaded(database, "scored-ties");
        String one = map.ties().get(0).id();
        String other = map.ties().get(1).id();

        database.store()
                .record(
                        ofTies(map, Map.of(one, Map.of("criticality", 0.25), other, Map.of("criticality", 0.5))),
                        Progress.NONE);
        assertThat(scoredTies(database, "scored-ties"))
                .containsExactlyInAnyOrder(one + " 0.25 scored-ties.1", other + " 0.5 scored-ties.1");
        assertThat(database.store().read(map.graph(), Progress.NONE)).isEqualTo(map);

        database.store().record(run(map, scores("actor-0", 1, 2)), Progress.NONE);
        assertThat(scoredTies(database, "scored-ties"))
                .as("a run of actors alone")
                .hasSize(2);

        database.store().record(ofTies(map, Map.of(other, Map.of("criticality", 0.75))), Progress.NONE);
        assertThat(scoredTies(database, "scored-ties")).containsExactly(other + " 0.75 scored-ties.3");

        database.store().record(ofTies(map, Map.of()), Progress.NONE);
        assertThat(scoredTies(database, "scored-ties")).isEmpty();
    }

    @Test
    void noScoreOverwritesAnAttributeOfATie(Running database) {
        StakeholderMap map = loaded(database, "tie-with-attribute");
        String tie = map.ties().get(0).id();
        database.byHand(
                "MATCH ()-[t {graph: 'tie-with-attribute'}]->() WHERE t.id = $tie"
                        + " SET t.attributes = ['criticality'], t.criticality = 'high'",
                "tie",
                tie);

        assertThatThrownBy(() ->
                        database.store().record(ofTies(map, Map.of(tie, Map.of("criticality", 0.25))), Progress.NONE))
                .hasMessageContaining("tie " + tie + " has an attribute by the name of a measure: [criticality]");
    }

    @Test
    void aRunOfAGraphThatIsNotThereIsRefused(Running database) {
        StakeholderMap map = Maps.named("nowhere-to-be-found", RandomMaps.small(1));
        assertThatThrownBy(() -> database.store().record(run(map), Progress.NONE))
                .isInstanceOf(UnknownGraphException.class)
                .hasMessageContaining("there is no graph 'nowhere-to-be-found'");
        assertThat(database.byHand("MATCH (g:Graph {name: 'nowhere-to-be-found'}) RETURN g"))
                .isEmpty();
    }

    @Test
    void aRehearsalLeavesNothingBehind(Running database) {
        String everything = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS ties";
        String before = database.byHand(everything).toString();

        database.rehearse();

        assertThat(database.byHand(everything)).hasToString(before);
        assertThat(database.byHand("MATCH (g:Graph) WHERE g.name STARTS WITH 'rehearsal' RETURN g"))
                .isEmpty();
    }
}

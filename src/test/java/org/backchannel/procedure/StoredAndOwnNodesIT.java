package org.backchannel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.procedure.AskedMaps.CASE;
import static org.backchannel.procedure.AskedMaps.OWN;
import static org.backchannel.procedure.AskedMaps.names;

import java.util.Map;
import java.util.Random;
import org.backchannel.model.MapDigest;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Record;

/** What procedures and functions read: a loaded map as it is now, and nodes of nobody's graph. */
@ExtendWith(SharedDatabase.class)
class StoredAndOwnNodesIT {
    @BeforeAll
    static void load(Running database) {
        AskedMaps.load(database);
    }

    @Test
    void aMapThatIsReadInPlaceIsTheMapThatWasLoaded(Running database) {
        long seed = new Random().nextLong();
        for (int i = 0; i < 5; i++) {
            StakeholderMap map = RandomMaps.small(seed + i);
            database.store().load(map, Progress.NONE);
            assertThat(database.byHand("CALL test.digest($graph)", "graph", map.graph()))
                    .as("random map of seed %d", seed + i)
                    .extracting(row -> row.get("digest").asString())
                    .containsExactly(MapDigest.of(map));
            database.store().drop(map.graph());
        }
    }

    @Test
    void confidenceIsComputedFromTheEvidenceAsItIsNow(Running database) {
        assertThat(database.byHand("MATCH (:Actor {graph: 'peace-talks-2024'})-[t]->(:Actor) WHERE t.id IS NOT NULL "
                        + "AND backchannel.confidence(t) <> t.confidence RETURN t"))
                .isEmpty();
        assertThat(database.byHand("RETURN backchannel.confidence(null) AS c")
                        .get(0)
                        .get("c")
                        .isNull())
                .isTrue();

        String tie = CASE.ties().stream()
                .filter(some -> !some.evidence().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        try (var session = database.driver().session();
                var transaction = session.beginTransaction()) {
            transaction.run(
                    "MATCH (e:Evidence {graph: 'peace-talks-2024', tie: $tie}) DETACH DELETE e", Map.of("tie", tie));
            Record row = transaction
                    .run(
                            "MATCH (:Actor)-[t {graph: 'peace-talks-2024', id: $tie}]->() "
                                    + "RETURN backchannel.confidence(t) AS now, t.confidence AS before",
                            Map.of("tie", tie))
                    .single();
            assertThat(row.get("now").asDouble())
                    .as("nobody supports it any more")
                    .isEqualTo(0.5);
            assertThat(row.get("before").asDouble()).isNotEqualTo(0.5);
            transaction.rollback();
        }
    }

    @Test
    void nodesAndRelationshipsOfYourOwnAreRoutesToo(Running database) {
        Record route = database.byHand("CALL backchannel.routes('Cy', {from: 'Ann', " + OWN + "})")
                .get(0);
        assertThat(names(route, "path")).containsExactly("Ann", "Cy");
        assertThat(route.get("strength").asDouble()).as("met, backward").isEqualTo(0.9);

        Record since = database.byHand(
                        "CALL backchannel.routes('Cy', {from: 'Ann', until: 'last', asOf: date('2024-01-01'), " + OWN
                                + "})")
                .get(0);
        assertThat(names(since, "path")).as("that was in 2019").containsExactly("Ann", "Bo", "Cy");
        assertThat(since.get("strength").asDouble()).isEqualTo(0.8 * 0.5);

        assertThat(database.byHand("CALL backchannel.doors('Ann', {since: 'day', asOf: '2018', " + OWN + "})"))
                .as("before they met there is Bo, backward")
                .extracting(row -> row.get("door").get("codename").asString())
                .containsExactly("Bo");
        assertThat(database.byHand("CALL backchannel.brokers({by: 'desk', " + OWN + "})"))
                .hasSize(3);
        assertThat(database.byHand("MATCH (bo:Spy {codename: 'Bo'}) CALL backchannel.doors(bo, {from: 'Cy', "
                        + OWN.replace("'weight'", "{property: 'none', otherwise: 0.25}")
                                .replace("none", "strength")
                        + "}) YIELD door, strength RETURN door.codename AS door, strength"))
                .extracting(row -> row.get("door").asString())
                .containsExactlyInAnyOrder("Ann", "Cy");
    }

    @Test
    void aTieOfNobodysGraphHasNoConfidence(Running database) {
        assertThatThrownBy(() ->
                        database.byHand("MATCH (:Spy)-[t:SPY_MET]->() RETURN backchannel.confidence(t) AS confidence"))
                .hasMessageContaining("is of no graph that Backchannel loaded");
        assertThatThrownBy(() -> database.byHand(
                        "MATCH p = (:Spy)-[:SPY_MET]->() RETURN backchannel.routeStrength(p) AS strength"))
                .hasMessageContaining("is of no graph that Backchannel loaded");
    }

    @Test
    void aPathWithoutSureTiesHasNoStrength(Running database) {
        Record there = database.byHand("MATCH p = (:Actor {graph: 'peace-talks-2024', id: 'abramovich'})-[t]->"
                        + "(:Actor {graph: 'peace-talks-2024', id: 'putin'}) RETURN backchannel.routeStrength(p) AS s,"
                        + " backchannel.routeStrength(p, {minConfidence: 1}) AS certain LIMIT 1")
                .get(0);
        assertThat(there.get("s").asDouble()).isPositive();
        assertThat(there.get("certain").asDouble()).isZero();
    }
}

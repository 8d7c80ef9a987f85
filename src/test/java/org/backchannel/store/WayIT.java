package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase.Running;
import org.backchannel.store.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The procedure that hands over a graph in bytes, and the statements where there is none. */
@ExtendWith(SharedDatabase.class)
class WayIT {
    private static StoredRows rows(Database database, String graph, Way way) {
        return database.read(transaction -> {
            StoredRows rows = new StoredRows();
            RowsQuery.run(transaction, graph, Progress.NONE, way, rows);
            return rows;
        });
    }

    private static void requireTheSame(Database database, String graph, String when) {
        StoredRows byProcedure = rows(database, graph, Way.PROCEDURE);
        StoredRows byStatements = rows(database, graph, Way.STATEMENTS);
        for (ElementKind kind : ElementKind.values()) {
            assertThat(byProcedure.of(kind)).as("%s, %s", kind, when).isEqualTo(byStatements.of(kind));
            assertThat(byProcedure.surplus(kind))
                    .as("surplus %s, %s", kind, when)
                    .containsExactlyInAnyOrderElementsOf(byStatements.surplus(kind));
        }
    }

    @Test
    void bothFindTheSame(Running running) {
        long seed = new Random().nextLong();
        try (Database database = running.database()) {
            for (int i = 0; i < 6; i++) {
                StakeholderMap map = Maps.named("way-" + i, RandomMaps.small(seed + i));
                running.store().load(map, Progress.NONE);
                requireTheSame(database, map.graph(), "random map of seed " + (seed + i));
                running.store().drop(map.graph());
            }
        }
    }

    @Test
    void bothFindTheSameOfWhatSomebodyChanged(Running running) {
        StakeholderMap map = Maps.fixed("ways");
        try (Database database = running.database()) {
            for (String harm : List.of(
                    "MATCH (a:Actor {graph: 'ways'}) SET a:State:Source, a.born = 1952, a.attributes = ['born', 'lost']",
                    "MATCH (a:Actor {graph: 'ways'})-[t]->(b) SET t.strength = 7, t.sources = [1, 2], t.length = true",
                    "MATCH (a:Actor {graph: 'ways'})-[t]->(b) CREATE (a)-[u:ANOTHER]->(b) SET u = properties(t)",
                    "MATCH (a:Actor {graph: 'ways'}) CREATE (a)-[:SCORED {graph: 'ways', id: 'x'}]->(:Run {id: a.id})",
                    "MATCH (a:Actor {graph: 'ways'}) WITH a LIMIT 1 CREATE (a)-[:MET {graph: 'other', id: 'x'}]->(a)",
                    "MATCH (e:Evidence {graph: 'ways'})-[f:FROM]->() DELETE f",
                    "MATCH (e:Evidence {graph: 'ways'})-[:FROM]->(s) CREATE (f:Evidence)-[:FROM]->(s) SET f = properties(e)",
                    "MATCH (e:Evidence {graph: 'ways'}) SET e.item = 'one', e.says = ['a', 'b'] REMOVE e:Evidence:Odd",
                    "MATCH (s:Source {graph: 'ways'}) CREATE (s)-[:WITHIN]->(s)",
                    "MATCH (t:TieType {graph: 'ways'}) SET t.declared = 0")) {
                running.store().load(map, Progress.NONE);
                running.byHand(harm);

                requireTheSame(database, "ways", "after " + harm);
            }
        }
        running.store().drop("ways");
        running.byHand(
                "MATCH (n) WHERE n.graph = 'ways' OR n:Run AND n.id IN $ids DETACH DELETE n",
                "ids",
                List.copyOf(map.actors().keySet()));
    }

    /** The database of a server's own affairs calls no procedure of ours; {@link FaultsIT} is about servers without any. */
    @Test
    void aServerIsReadByWhatItAnswers(Running running) {
        try (Database database = running.database()) {
            assertThat(database.way()).isEqualTo(Way.PROCEDURE);
        }
        Login login = new Login(
                running.uri(), EmbeddedNeo4j.USERNAME, Optional.of(running.password()), Optional.of("system"));
        try (Database system = Database.connect(login, new Failures(login.uri(), Optional.empty()), () -> {})) {
            assertThat(system.way()).isEqualTo(Way.STATEMENTS);
        }
    }
}

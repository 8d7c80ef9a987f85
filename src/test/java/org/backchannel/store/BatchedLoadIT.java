package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Values;

@ExtendWith(SharedDatabase.class)
class BatchedLoadIT {
    private static void claim(Database database, String graph, String claim) {
        database.write(transaction -> {
            new GraphNode(transaction, graph).lock();
            new GraphNode(transaction, graph).set(Map.of("state", "loading", "loadId", claim));
            BatchedLoad.open(transaction, graph);
            return claim;
        });
    }

    @Test
    void aBatchThatTheDriverRunsAgainIsWrittenOnceAndTellsWhatItCreated(Running running) {
        try (Database database = running.database()) {
            claim(database, "once", "mine");
            for (int attempt = 0; attempt < 2; attempt++) {
                // A lane that begins anew numbers from 1 again, as a retry after a commit that nobody heard of.
                RowWriter writer =
                        new RowWriter(new BatchedLoad(database, "once", "mine").lane(0), "once", Progress.NONE);
                writer.create(
                        ElementKind.SOURCE,
                        "UNWIND $rows AS r CREATE (n:Source {graph: $graph, id: r[0]}) RETURN r[0], id(n)",
                        List.of("one", "two"),
                        List::of);
                assertThat(writer.internalId(ElementKind.SOURCE, "two")).isNotNegative();
            }
        }
        assertThat(running.byHand("MATCH (n:Source {graph: 'once'}) RETURN n.id ORDER BY n.id"))
                .extracting(record -> record.get(0).asString())
                .containsExactly("one", "two");
        running.store().drop("once");
        assertThat(running.byHand("MATCH (n {graph: 'once'}) RETURN n")).isEmpty();
    }

    @Test
    void whoeverTakesTheGraphOverEndsTheLoadThatWasUnderWay(Running running) {
        StakeholderMap map = Maps.fixed("taken");
        try (Database database = running.database()) {
            claim(database, "taken", "first");
            RowWriter.Statements lane = new BatchedLoad(database, "taken", "first").lane(1);
            lane.run("RETURN $rows", Values.parameters("rows", List.of()));

            running.store().load(map, Progress.NONE);

            assertThatThrownBy(() -> lane.run("CREATE (:Late {graph: 'taken'})", Values.parameters()))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessage("another command has loaded or removed graph 'taken' while this one was loading it");
        }
        assertThat(running.store().read("taken", Progress.NONE)).isEqualTo(map);
        assertThat(running.byHand("MATCH (n {graph: 'taken'}) WHERE n:Late OR n:Loading RETURN n"))
                .isEmpty();
    }

    @Test
    void whatGoesWrongBesideIsHeard() {
        assertThatThrownBy(() -> BatchedLoad.atOnce(() -> {}, () -> {
                    throw new IllegalStateException("beside");
                }))
                .hasMessage("beside");
        assertThatThrownBy(() -> BatchedLoad.atOnce(
                        () -> {
                            throw new IllegalStateException("here");
                        },
                        () -> {}))
                .hasMessage("here");
    }

    @Test
    void evidenceIsFoundWhereverItHangs(Running running) {
        StakeholderMap map = Maps.fixed("hanging");
        GraphStore store = running.store();
        store.load(map, Progress.NONE);
        try (Database database = running.database()) {
            StoredRows byRow = new StoredRows();
            StoredRows bySource = new StoredRows();
            database.read(transaction -> {
                RowsQuery.run(transaction, "hanging", 0, byRow);
                RowsQuery.run(transaction, "hanging", Progress.NONE, Way.STATEMENTS, bySource);
                return map;
            });
            assertThat(byRow.of(ElementKind.EVIDENCE))
                    .as("sources with too much evidence to be collected")
                    .isNotEmpty()
                    .isEqualTo(bySource.of(ElementKind.EVIDENCE));
        }
        running.byHand("MATCH (e:Evidence {graph: 'hanging'})-[f:FROM]->() WITH f LIMIT 1 DELETE f");
        assertThatThrownBy(() -> store.read("hanging", Progress.NONE))
                .as("an item cut off its source")
                .hasMessageContaining("'source' is nothing");
        store.load(map, Progress.NONE);
        assertThat(store.read("hanging", Progress.NONE)).isEqualTo(map);
        running.byHand("MATCH (e:Evidence {graph: 'hanging'})-[:FROM]->(s), (other:Source {graph: 'hanging'})"
                + " WHERE other <> s AND NOT EXISTS { (other)<-[:FROM]-(:Evidence {graph: 'hanging', tie: e.tie}) }"
                + " WITH e, other LIMIT 1 CREATE (e)-[:FROM]->(other)");
        assertThat(store.read("hanging", Progress.NONE).ties())
                .as("an item on two sources is read by way of one")
                .hasSameSizeAs(map.ties())
                .allMatch(tie ->
                        tie.evidence().size() == map.tie(tie.id()).evidence().size());
        store.load(map, Progress.NONE);
        assertThat(store.read("hanging", Progress.NONE))
                .as("an item on two sources")
                .isEqualTo(map);
    }

    @Test
    void aGraphOfAnOlderSchemaIsRefusedInWordsAndALoadBringsItUpToDate(Running running) {
        StakeholderMap map = Maps.fixed("older");
        running.store().load(map, Progress.NONE);
        running.byHand("MATCH (g:Graph {name: 'older'}) SET g.version = 0");

        assertThatThrownBy(() -> running.store().read("older", Progress.NONE))
                .hasMessage(
                        "graph 'older' is stored as an older Backchannel stored graphs (version 0 of its schema, this"
                                + " is 1); load its file again: that brings it up to date");
        running.store().load(map, Progress.NONE);
        assertThat(running.store().read("older", Progress.NONE)).isEqualTo(map);
    }

    @Test
    void aGraphOfANewerSchemaIsNeitherReadNorLoadedOverButCanBeDropped(Running running) {
        StakeholderMap map = Maps.fixed("newer");
        running.store().load(map, Progress.NONE);
        running.byHand("MATCH (g:Graph {name: 'newer'}) SET g.version = 2");

        String refused = "graph 'newer' was stored by a newer Backchannel (version 2 of its schema, this one knows 1)";
        assertThatThrownBy(() -> running.store().read("newer", Progress.NONE)).hasMessageStartingWith(refused);
        assertThatThrownBy(() -> running.store().load(map, Progress.NONE)).hasMessageStartingWith(refused);
        running.store().drop("newer");
        assertThat(running.store().graphs()).noneMatch(graph -> graph.name().equals("newer"));
    }

    @Test
    void whatTheClockSaysOrdersNothing(Running running) {
        StakeholderMap map = Maps.fixed("clock");
        running.store().load(map, Progress.NONE);
        running.byHand("MATCH (g:Graph {name: 'clock'})-[:HAS_REVISION]->(r) SET g.loadedAt = '2999-01-01T00:00:00Z',"
                + " r.at = '2999-01-01T00:00:00Z'");

        running.store().load(Maps.titled("Later, by a clock that was put back", map), Progress.NONE);

        assertThat(running.store().revisions("clock"))
                .extracting(revision -> revision.number() + " " + (revision.at().compareTo("2999") < 0))
                .containsExactly("1 false", "2 true");
        assertThat(running.store().read("clock", Progress.NONE).title())
                .contains("Later, by a clock that was put back");
    }
}

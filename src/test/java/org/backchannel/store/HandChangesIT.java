package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.backchannel.analysis.DamagedGraphException;
import org.backchannel.analysis.LoadResult;
import org.backchannel.analysis.LoadResult.Outcome;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody did to a stored graph in Cypher, and what the next load makes of it. */
@ExtendWith(SharedDatabase.class)
class HandChangesIT {
    private static LoadResult load(Running database, StakeholderMap map) {
        return database.store().load(map, Progress.NONE);
    }

    private static StakeholderMap read(Running database, String graph) {
        return database.store().read(graph, Progress.NONE);
    }

    @Test
    void whatWasChangedByHandIsUndoneAndTold(Running database) {
        StakeholderMap map = Maps.fixed("by-hand");
        load(database, map);
        List<String> ids = List.copyOf(map.actors().keySet());
        Tie tie = map.ties().get(0);
        database.byHand("MATCH (a:Actor {graph: 'by-hand', id: $id}) SET a.side = 'elsewhere'", "id", ids.get(0));
        database.byHand("MATCH ()-[t {graph: 'by-hand', id: $id}]->() DELETE t", "id", tie.id());
        database.byHand("CREATE (:Actor:Person {graph: 'by-hand', id: 'intruder', name: 'I', passesOn: 1.0})");
        database.byHand("MATCH (s:Source {graph: 'by-hand', id: 'source-0'}) SET s.reliability = 'Z'");
        assertThatThrownBy(() -> read(database, "by-hand"))
                .isInstanceOf(DamagedGraphException.class)
                .hasMessageContaining("source source-0")
                .hasMessageContaining("'reliability' is 'Z', and must be one of [A, B, C, D, E, F]");

        LoadResult result = load(database, map);

        assertThat(result.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(result.overwritten())
                .hasSize(4)
                .contains("tie " + tie.id() + ": removed by hand, added again")
                .contains("actor intruder: added by hand, removed")
                .anyMatch(line -> line.startsWith("actor " + ids.get(0) + ": side 'elsewhere' → "))
                .anyMatch(line -> line.startsWith("source source-0: reliability 'Z' → "));
        assertThat(read(database, "by-hand")).isEqualTo(map);
    }

    @Test
    void whatTheFileChangesIsNotTakenForAChangeByHand(Running database) {
        StakeholderMap map = Maps.fixed("file-and-hand");
        load(database, map);
        List<String> ids = List.copyOf(map.actors().keySet());
        database.byHand("MATCH (a:Actor {graph: 'file-and-hand', id: $id}) SET a.note = 'by hand'", "id", ids.get(1));
        StakeholderMap edited = Maps.without(
                Set.of(ids.get(2)),
                Maps.withActor(
                        Actor.named("added", "Added"),
                        Maps.withActor(Maps.anActorOf(map).onSide("edited"), map)));

        LoadResult result = load(database, edited);

        assertThat(result.overwritten()).hasSize(1).first().asString().startsWith("actor " + ids.get(1) + ": note");
        assertThat(read(database, "file-and-hand")).isEqualTo(edited);
    }

    @Test
    void whateverIsDoneByHandALoadMends(Running database) {
        StakeholderMap map = Maps.fixed("mended");
        for (String harm : List.of(
                "MATCH (a:Actor {graph: 'mended'}) REMOVE a:Person:State:Group:Office:Organisation",
                "MATCH (a:Actor {graph: 'mended'}) SET a:Person:State",
                "MATCH (a:Actor {graph: 'mended'}) SET a.attributes = ['id', 'graph', 'nothing']",
                "MATCH (a:Actor {graph: 'mended'}) SET a.attributes = 5, a.aliases = 'one', a.passesOn = 'much'",
                "MATCH (a:Actor {graph: 'mended'})-[t]->(b) SET t.strength = 7, t.confidence = null, t.since = 'May'",
                "MATCH (a:Actor {graph: 'mended'})-[t]->(b) CREATE (a)-[u:ANOTHER]->(b) SET u = properties(t)",
                "MATCH (e:Evidence {graph: 'mended'})-[f:FROM]->() DELETE f",
                "MATCH (e:Evidence {graph: 'mended'}) CREATE (f:Evidence) SET f = properties(e)",
                "MATCH (s:Source {graph: 'mended'}) DETACH DELETE s",
                "MATCH (s:Source {graph: 'mended'}) CREATE (s)-[:WITHIN]->(s)",
                "MATCH (t:TieType {graph: 'mended'}) DETACH DELETE t",
                "MATCH (a:Actor {graph: 'mended'}) DETACH DELETE a",
                "MATCH (g:Graph {name: 'mended'}) SET g.title = 3, g.originSides = 'x', g.state = 'odd'",
                "MATCH (g:Graph {name: 'mended'})-->(n) DETACH DELETE n")) {
            load(database, map);
            database.byHand(harm);

            load(database, map);

            assertThat(read(database, "mended")).as("after %s", harm).isEqualTo(map);
        }
    }

    @Test
    void whatInvestigatorsAddOfTheirOwnStays(Running database) {
        StakeholderMap map = Maps.fixed("annotated");
        load(database, map);
        String id = Maps.anActorOf(map).id();
        database.byHand("MATCH (a:Actor {graph: 'annotated', id: $id}) SET a.myNote = 'ask her', a:Suspect", "id", id);
        database.byHand("MATCH (a:Actor {graph: 'annotated', id: $id}) CREATE (a)-[:SEEN_AT]->(:Place)", "id", id);
        assertThat(read(database, "annotated")).isEqualTo(map);

        LoadResult result = load(database, Maps.withActor(Maps.anActorOf(map).onSide("new side"), map));

        assertThat(result.overwritten()).isEmpty();
        assertThat(database.byHand(
                        "MATCH (a:Actor:Suspect {graph: 'annotated', myNote: 'ask her'})-[:SEEN_AT]->() RETURN a.side"))
                .singleElement()
                .satisfies(record -> assertThat(record.get(0).asString()).isEqualTo("new side"));
    }
}

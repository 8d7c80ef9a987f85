package org.backchannel.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.backchannel.analysis.Run;
import org.backchannel.model.Actor;
import org.backchannel.model.Conductance;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.MapDigest;
import org.backchannel.model.Origins;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.progress.Progress;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.TransactionContext;

/**
 * Loads a map of two actors, reads it back and writes a run, in a transaction that is taken back: nobody sees any of it,
 * but a server that has just started has then planned and compiled what the first real load will ask of it. Without it
 * that took 9 s where the next one takes 2.
 */
final class Rehearsal {
    private static final String TYPE = "knows";

    private final Database database;
    private final StakeholderMap map;

    private Rehearsal(Database database) {
        this.database = database;
        this.map = map("rehearsal-" + UUID.randomUUID());
    }

    /** Does it, and leaves nothing but the schema, which every load wants. */
    static void of(Database database) {
        new Rehearsal(database).play();
    }

    private void play() {
        Schema.apply(database);
        database.inSession(AccessMode.WRITE, session -> {
            try {
                return session.executeWrite(transaction -> {
                    loadAndScore(transaction);
                    throw new TakenBack();
                });
            } catch (TakenBack asMeant) {
                return map;
            }
        });
    }

    /** Ends the transaction without a trace. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void loadAndScore(TransactionContext transaction) {
        new GraphNode(transaction, map.graph()).lock();
        StoredRows nothing = new StoredRows();
        RowWriter writer = new RowWriter(
                (cypher, parameters) -> transaction.run(cypher, parameters).list(), map.graph(), Progress.NONE);
        Difference.between(nothing, Tables.rowsOf(map)).apply(writer, nothing);
        MapReader.read(transaction, map.graph(), Progress.NONE, database.way());
        List<Run.ActorScores> scores = map.actors().keySet().stream()
                .map(actor -> new Run.ActorScores(actor, Map.of("betweenness", 0.0)))
                .toList();
        Run run = new Run(map.graph(), MapDigest.of(map), "", "analyze", new TreeMap<>(), scores);
        RunWriter.write(transaction, run, "rehearsal", Progress.NONE);
    }

    private static StakeholderMap map(String graph) {
        Source source = new Source(
                "source",
                "Source",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Reliability.A,
                false);
        Evidence item =
                new Evidence(source.id(), Credibility.values()[0], Stance.SUPPORTS, Optional.empty(), Optional.empty());
        TreeMap<String, TieType> types =
                new TreeMap<>(Map.of(TYPE, new TieType(TYPE, new Conductance(1, 1), Conductance.NONE)));
        return new StakeholderMap(
                graph,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                new TreeMap<>(Map.of(source.id(), source)),
                new TreeMap<>(Map.of("one", Actor.named("one", "One"), "two", Actor.named("two", "Two"))),
                List.of(Tie.certain("one", TYPE, "two", 1).restingOn(List.of(item))),
                types,
                types,
                GradeOverrides.NONE);
    }
}

package org.backchannel.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.Route;
import org.backchannel.progress.Progress;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;

/** {@code backchannel.doors}: what the command {@code doors} answers, a row a door. */
public final class DoorsProcedure {
    private static final String NAME = "backchannel.doors";

    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /**
     * A door.
     *
     * @param door who opens it
     * @param rank among the doors, from 1, equal scores sharing one; null for who lets nobody in
     * @param score the share it lets in times the strength of its own tie
     * @param share of the origins whose strongest route comes in through it; null where there is no origin but it
     * @param strength of its own tie
     * @param soleDoorFor for whom every way passes it
     * @param path from it to the target
     * @param wayAround the strongest route that avoids it; null if there is none
     * @param wayAroundStrength how strong that is; null if there is none
     */
    public record Row(
            Node door,
            Long rank,
            Double score,
            Double share,
            Double strength,
            List<Node> soleDoorFor,
            Path path,
            Path wayAround,
            Double wayAroundStrength) {}

    /** The doors to a target. */
    @Procedure(name = NAME, mode = Mode.READ)
    @Description("Who opens the door to an actor, for whom, and what way there is around each. The first to ask first.")
    public Stream<Row> doors(
            @Name(value = "target", description = Texts.ACTOR) Object target,
            @Name(value = "options", defaultValue = "{}", description = Texts.OPTIONS + "from, fromSide. " + Texts.PAGE)
                    Map<String, Object> options) {
        return new Call(guard).answer(progress -> rows(target, options, progress));
    }

    private Stream<Row> rows(Object target, Map<String, Object> options, Progress progress) {
        Question question = Question.of(NAME, transaction, options, Set.of("from", "fromSide"), progress);
        String to = question.actor(target);
        DoorsParameters parameters = new DoorsParameters(to, question.origins(to), 0);
        return Doors.of(question.reading(), parameters, progress).doors().stream()
                .map(door -> row(door, question.place()));
    }

    private static Row row(Door door, MapInPlace place) {
        return new Row(
                place.node(door.actor()),
                door.rank().isPresent() ? (long) door.rank().getAsInt() : null,
                door.score(),
                Numbers.orNull(door.share()),
                door.strength(),
                place.nodes(door.soleDoorFor()),
                place.path(List.of(door.step())),
                door.wayAround().map(place::path).orElse(null),
                door.wayAround().map(Route::strength).orElse(null));
    }
}

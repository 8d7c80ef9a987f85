package org.backchannel.procedure;

import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.OriginAccess;
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

/** {@code backchannel.reach}: how surely each origin gets through, as the command {@code doors} says; a row an origin. */
public final class ReachProcedure {
    private static final String NAME = "backchannel.reach";

    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /**
     * An origin.
     *
     * @param from who wants to reach the target
     * @param reach the probability that its request gets there, whichever way
     * @param reachLow the lower end of its 95 % interval
     * @param reachHigh the upper end
     * @param reachWithin3 the probability that it gets there by at most three ties
     * @param exact whether every outcome was gone through, so that both ends are the value itself
     * @param strength of its strongest route; 0 if it has none
     * @param path that route; null if it has none
     */
    public record Row(
            Node from,
            Double reach,
            Double reachLow,
            Double reachHigh,
            Double reachWithin3,
            Boolean exact,
            Double strength,
            Path path) {}

    /** How surely a target is reached. */
    @Procedure(name = NAME, mode = Mode.READ)
    @Description(
            "How surely each of those who want to reach an actor gets through, whichever way, with a 95 % interval. "
                    + "Those with the strongest route first.")
    public Stream<Row> reach(
            @Name(value = "target", description = Texts.ACTOR) Object target,
            @Name(
                            value = "options",
                            defaultValue = "{}",
                            description = Texts.OPTIONS + "from, fromSide, maxHops, exact, worlds, seed, passOn, "
                                    + "threads. " + Texts.PAGE)
                    Map<String, Object> options) {
        return new Call(guard).answer(progress -> rows(target, options, progress));
    }

    private Stream<Row> rows(Object target, Map<String, Object> options, Progress progress) {
        Set<String> own = new HashSet<>(Set.of("from", "fromSide"));
        own.addAll(Sampling.OPTIONS);
        own.addAll(Ways.OPTIONS);
        Question question = Question.of(NAME, transaction, options, own, progress);
        DoorsResult result = Doors.of(question.reading(), parameters(question, target), progress);
        return result.origins().stream()
                .map(origin -> row(origin, result.chances().exact(), question.place()));
    }

    /** Without the states of the evidence, which say nothing of an origin. */
    private static DoorsParameters parameters(Question question, Object target) {
        String to = question.actor(target);
        return new DoorsParameters(
                to,
                question.origins(to),
                0,
                new org.backchannel.analysis.doors.Sampling(
                        Sampling.of(question),
                        OptionalDouble.empty(),
                        Ways.mode(question.options()),
                        Ways.maxHops(question.options()),
                        OptionalInt.of(0)));
    }

    private static Row row(OriginAccess origin, boolean exact, MapInPlace place) {
        return new Row(
                place.node(origin.actor()),
                origin.reach().value(),
                origin.reach().low(),
                origin.reach().high(),
                origin.earlyReach().value(),
                exact,
                origin.strength(),
                origin.best().map(place::path).orElse(null));
    }
}

package org.backchannel.procedure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.Route;
import org.backchannel.analysis.doors.Routes;
import org.backchannel.progress.Progress;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;

/** {@code backchannel.routes}: the strongest routes to a target, of one origin or of all together. */
public final class RoutesProcedure {
    private static final String NAME = "backchannel.routes";

    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /**
     * A route.
     *
     * @param path from who asks to the target; of parallel ties the likeliest
     * @param strength the product of the strengths of its steps
     * @param holds the probability that every step exists and carries, shared sources counted once
     * @param from who asks
     * @param door who is asked last before the target
     * @param weakest the main tie of the step of least strength
     */
    public record Row(Path path, Double strength, Double holds, Node from, Node door, Relationship weakest) {}

    /** The routes to a target. */
    @Procedure(name = NAME, mode = Mode.READ)
    @Description("The strongest routes by which a request gets to an actor, on which nobody is passed twice. "
            + "Strongest first.")
    public Stream<Row> routes(
            @Name(value = "target", description = Texts.ACTOR) Object target,
            @Name(
                            value = "options",
                            defaultValue = "{}",
                            description = Texts.OPTIONS + "from, fromSide, top (5). " + Texts.PAGE)
                    Map<String, Object> options) {
        return new Call(guard).answer(progress -> rows(target, options, progress));
    }

    private Stream<Row> rows(Object target, Map<String, Object> options, Progress progress) {
        Question question = Question.of(NAME, transaction, options, Set.of("from", "fromSide", "top"), progress);
        String to = question.actor(target);
        int top = question.options().count("top", 1, DoorsParameters.DEFAULT_ROUTES);
        DoorsParameters parameters = new DoorsParameters(to, question.origins(to), top);
        return Routes.ofAll(question.reading(), parameters, progress).stream()
                .map(route -> row(route, question.place()));
    }

    private static Row row(Route route, MapInPlace place) {
        return new Row(
                place.path(route),
                route.strength(),
                route.holds(),
                place.node(route.origin()),
                place.node(route.door()),
                place.mainTie(route.weakestLink()));
    }
}

package org.backchannel.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.analysis.whatif.WhatIf;
import org.backchannel.analysis.whatif.WhatIfParameters;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.analysis.whatif.WhatIfResult.Shift;
import org.backchannel.model.Scenario;
import org.backchannel.progress.Progress;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;

/** {@code backchannel.whatIf}: what the command {@code whatif} answers, a row a number that changes. */
public final class WhatIfProcedure {
    private static final String NAME = "backchannel.whatIf";

    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /**
     * A number before the changes and after.
     *
     * @param measure {@code meanReach} of all origins, {@code reach} of one, or {@code criticality}: how much of the mean
     *     reach is lost without somebody
     * @param actor whose; null for the mean
     * @param before as the graph is
     * @param after with the changes
     * @param difference after less before
     * @param differenceLow the lower end of its 95 % interval, in the same worlds
     * @param differenceHigh the upper end
     */
    public record Row(
            String measure,
            Node actor,
            Double before,
            Double after,
            Double difference,
            Double differenceLow,
            Double differenceHigh) {}

    /** What would change. */
    @Procedure(name = NAME, mode = Mode.READ)
    @Description(
            "What changes if the graph were otherwise: how surely an actor is reached and on whom that hangs, before "
                    + "and after, in the same worlds.")
    public Stream<Row> whatIf(
            @Name(value = "target", description = Texts.ACTOR) Object target,
            @Name(
                            value = "options",
                            defaultValue = "{}",
                            description = Texts.OPTIONS
                                    + "without, withoutTies, weaken, introduce, disbelieve, confirm; from, "
                                    + "fromSide, maxHops, exact, worlds, seed, passOn, threads. " + Texts.PAGE)
                    Map<String, Object> options) {
        return new Call(guard).answer(progress -> rows(target, options, progress));
    }

    private Stream<Row> rows(Object target, Map<String, Object> options, Progress progress) {
        Set<String> own = new HashSet<>(Set.of("from", "fromSide"));
        own.addAll(Changes.OPTIONS);
        own.addAll(Sampling.OPTIONS);
        own.addAll(Ways.OPTIONS);
        Question question = Question.of(NAME, transaction, options, own, progress);
        WhatIfResult result = WhatIf.of(question.map(), parameters(question, target), progress);
        return result.effects().stream().flatMap(effect -> rows(effect, question.place()));
    }

    private static WhatIfParameters parameters(Question question, Object target) {
        Options options = question.options();
        String to = question.actor(target);
        Scenario scenario = Changes.of(question);
        if (scenario.actorsGone().contains(to)) {
            throw new ProcedureFailure("'" + to + "' is the target; without them there is nobody to reach");
        }
        return new WhatIfParameters(
                to,
                question.origins(to),
                List.of(scenario),
                question.reading().projection(),
                Sampling.of(question),
                Ways.mode(options),
                Ways.maxHops(options));
    }

    private static Stream<Row> rows(WhatIfResult.Effect effect, MapInPlace place) {
        return Stream.of(
                        Stream.of(row("meanReach", null, effect.reach())),
                        effect.origins().stream()
                                .map(origin -> row("reach", place.node(origin.actor()), origin.reach())),
                        effect.actors().stream()
                                .map(actor -> row("criticality", place.node(actor.actor()), actor.criticality())))
                .flatMap(rows -> rows);
    }

    private static Row row(String measure, Node actor, Shift shift) {
        return new Row(
                measure,
                actor,
                shift.before().value(),
                shift.after().value(),
                shift.difference().value(),
                shift.difference().low(),
                shift.difference().high());
    }
}

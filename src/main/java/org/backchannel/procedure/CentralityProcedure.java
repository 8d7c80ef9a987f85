package org.backchannel.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.analysis.scores.CentralityResult;
import org.backchannel.progress.Progress;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;

/** {@code backchannel.centrality}: what the command {@code centrality} answers, a row an actor. */
public final class CentralityProcedure {
    private static final String NAME = "backchannel.centrality";

    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /**
     * An actor.
     *
     * @param actor who
     * @param score by the measure that orders the rows: betweenness, or the first of those asked for
     * @param scores by the name of the measure; null where it is undefined
     */
    public record Row(Node actor, Double score, Map<String, Object> scores) {}

    /** Who matters. */
    @Procedure(name = NAME, mode = Mode.READ)
    @Description("Who matters, by measures of centrality: all of them, or those of option 'measures'. "
            + "The highest score first.")
    public Stream<Row> centrality(
            @Name(
                            value = "options",
                            defaultValue = "{}",
                            description = Texts.OPTIONS + "measures, top, threads. " + Texts.PAGE)
                    Map<String, Object> options) {
        return new Call(guard).answer(progress -> rows(options, progress));
    }

    private Stream<Row> rows(Map<String, Object> options, Progress progress) {
        Question question = Question.of(NAME, transaction, options, Set.of("measures", "top", "threads"), progress);
        CentralityResult result = Centrality.of(question.reading(), parameters(question), progress);
        double[] order = result.table().score(result.order()).values();
        return result.table().descendingBy(result.order()).stream()
                .limit(question.options().whole("top", 0, Long.MAX_VALUE))
                .map(node -> new Row(
                        question.place().node(question.reading().actor(node)),
                        Numbers.orNull(order[node]),
                        Numbers.of(result.table(), node)));
    }

    private static CentralityParameters parameters(Question question) {
        List<String> names = question.options().texts("measures");
        if (names.isEmpty()) {
            return CentralityParameters.standard(question.threads());
        }
        EnumSet<CentralityMeasure> measures = EnumSet.noneOf(CentralityMeasure.class);
        names.forEach(name -> measures.add(CentralityMeasure.standardNamed(name)));
        return new CentralityParameters(measures, question.threads());
    }
}

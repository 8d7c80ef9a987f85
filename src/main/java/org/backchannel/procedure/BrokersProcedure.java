package org.backchannel.procedure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.analysis.scores.Brokers;
import org.backchannel.analysis.scores.BrokersParameters;
import org.backchannel.analysis.scores.BrokersResult;
import org.backchannel.analysis.scores.Partition;
import org.backchannel.progress.Progress;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;

/** {@code backchannel.brokers}: what the command {@code brokers} answers, a row an actor. */
public final class BrokersProcedure {
    private static final String NAME = "backchannel.brokers";

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
     * @param soleDoorShare of the pairs of others who have no way but through it; null where there is no pair
     * @param constraint how little of a broker it is; null for who has no tie
     * @param cutsOff how many are cut off without it
     * @param scores every measure by its name; null where it is undefined
     */
    public record Row(Node actor, Double soleDoorShare, Double constraint, Long cutsOff, Map<String, Object> scores) {}

    /** Who stands between. */
    @Procedure(name = NAME, mode = Mode.READ)
    @Description("Who stands between others: sole doors, structural holes, cut actors, roles between sides. "
            + "Sole doors of many first, then those least constrained.")
    public Stream<Row> brokers(
            @Name(
                            value = "options",
                            defaultValue = "{}",
                            description = Texts.OPTIONS + "by (side), permutations, seed, top, threads. " + Texts.PAGE)
                    Map<String, Object> options) {
        return new Call(guard).answer(progress -> rows(options, progress));
    }

    private Stream<Row> rows(Map<String, Object> options, Progress progress) {
        Question question = Question.of(
                NAME, transaction, options, Set.of("by", "permutations", "seed", "top", "threads"), progress);
        BrokersResult result = Brokers.of(question.reading(), parameters(question), progress);
        return result.order().stream()
                .limit(question.options().whole("top", 0, Long.MAX_VALUE))
                .map(node ->
                        row(question.place().node(question.reading().actor(node)), Numbers.of(result.table(), node)));
    }

    private static BrokersParameters parameters(Question question) {
        Options options = question.options();
        return new BrokersParameters(
                Partition.named(options.text("by").orElse(BrokersParameters.SIDE), question.reading()),
                options.count("permutations", 0, 0),
                options.whole("seed", Long.MIN_VALUE, BrokersParameters.DEFAULT_SEED),
                question.threads());
    }

    private static Row row(Node actor, Map<String, Object> scores) {
        return new Row(
                actor,
                (Double) scores.get("soleDoorShare"),
                (Double) scores.get("constraint"),
                (Long) scores.get("cutsOff"),
                scores);
    }
}

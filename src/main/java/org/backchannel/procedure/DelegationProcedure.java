package org.backchannel.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backchannel.analysis.delegation.Delegation;
import org.backchannel.analysis.delegation.DelegationParameters;
import org.backchannel.analysis.delegation.DelegationResult;
import org.backchannel.progress.Progress;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;

/** {@code backchannel.delegation}: what the command {@code delegation} answers, a row a team. */
public final class DelegationProcedure {
    private static final String NAME = "backchannel.delegation";

    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /**
     * A delegation.
     *
     * @param members who is sent
     * @param reach the probability that somebody of it gets through
     * @param reachLow the lower end of its 95 % interval
     * @param reachHigh the upper end
     * @param alone by member: the probability that they get through
     * @param only by member: the probability that they do and nobody else of the delegation
     */
    public record Row(
            List<Node> members,
            Double reach,
            Double reachLow,
            Double reachHigh,
            List<Double> alone,
            List<Double> only) {}

    /** Whom to send. */
    @Procedure(name = NAME, mode = Mode.READ)
    @Description("Whom to send to an actor, so that somebody most surely gets through, and what each of them adds. "
            + "The best delegation first.")
    public Stream<Row> delegation(
            @Name(value = "target", description = Texts.ACTOR) Object target,
            @Name(
                            value = "options",
                            defaultValue = "{}",
                            description =
                                    Texts.OPTIONS + "from and fromSide (who may be sent), size (3), atLeast, include, "
                                            + "exclude, worlds, seed, passOn, threads. " + Texts.PAGE)
                    Map<String, Object> options) {
        return new Call(guard).answer(progress -> rows(target, options, progress));
    }

    private Stream<Row> rows(Object target, Map<String, Object> options, Progress progress) {
        Set<String> own = new HashSet<>(Set.of("from", "fromSide", "size", "atLeast", "include", "exclude"));
        own.addAll(Sampling.OPTIONS);
        Question question = Question.of(NAME, transaction, options, own, progress);
        return Delegation.of(question.reading(), parameters(question, target), progress).teams().stream()
                .map(team -> row(team, question.place()));
    }

    private static DelegationParameters parameters(Question question, Object target) {
        Options options = question.options();
        String to = question.actor(target);
        List<String> included = question.actors("include");
        List<String> excluded = question.actors("exclude");
        TreeSet<String> candidates = new TreeSet<>(question.origins(to));
        candidates.addAll(included);
        excluded.forEach(candidates::remove);
        if (included.contains(to) || included.stream().anyMatch(excluded::contains)) {
            throw new ProcedureFailure("option 'include' names who cannot be sent: the target, or who is excluded");
        }
        OptionalDouble atLeast =
                options.has("atLeast") ? OptionalDouble.of(options.strength("atLeast", 1)) : OptionalDouble.empty();
        return new DelegationParameters(
                to,
                List.copyOf(candidates),
                included,
                excluded,
                atLeast.isPresent() ? OptionalInt.empty() : OptionalInt.of(size(options, candidates.size(), included)),
                atLeast,
                List.of(),
                Sampling.of(question));
    }

    private static int size(Options options, int candidates, List<String> included) {
        int usual = Math.min(candidates, Math.max(DelegationParameters.DEFAULT_SIZE, included.size()));
        int size = options.count("size", 1, usual);
        if (size > candidates || size < included.size()) {
            throw Options.bad(
                    "size",
                    size,
                    "at least the " + included.size() + " included and at most the " + candidates + " candidates");
        }
        return size;
    }

    private static Row row(DelegationResult.Team team, MapInPlace place) {
        return new Row(
                team.members().stream()
                        .map(member -> place.node(member.actor()))
                        .toList(),
                team.reach().value(),
                team.reach().low(),
                team.reach().high(),
                team.members().stream().map(member -> member.alone().value()).toList(),
                team.members().stream().map(member -> member.only().value()).toList());
    }
}

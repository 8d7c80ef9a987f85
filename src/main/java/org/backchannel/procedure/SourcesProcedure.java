package org.backchannel.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.analysis.grounds.LeaveOneOut;
import org.backchannel.analysis.grounds.Reversal;
import org.backchannel.analysis.grounds.SourcesResult;
import org.backchannel.analysis.grounds.TieValue;
import org.backchannel.progress.Progress;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;

/** {@code backchannel.sources}: what the command {@code sources} answers, rows of several kinds. */
public final class SourcesProcedure {
    private static final String NAME = "backchannel.sources";

    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /**
     * What an answer is as things are, or would be.
     *
     * @param kind {@code now}: as things are; {@code source}: if one is wrong; {@code reversal}: the fewest that would have
     *     to be wrong for somebody else to come first; {@code tie}: what it is worth to learn whether one exists
     * @param sources who would be wrong, a document with everything within it; none of {@code now} and {@code tie}
     * @param tie of {@code tie}; else null
     * @param probability that all of the sources are wrong, as graded, or that the tie exists; null of {@code now}
     * @param reach in the mean of the origins; null of {@code reversal} and {@code tie}, as what follows
     * @param reachLow the lower end of its 95 % interval
     * @param reachHigh the upper end
     * @param difference without the source less with it; null but of {@code source}, as what follows
     * @param differenceLow the lower end of its 95 % interval, in the same worlds
     * @param differenceHigh the upper end
     * @param first who comes first among the doors then; of {@code tie}: if it exists
     * @param firstIfNot who does if the tie does not exist; null but of {@code tie}
     * @param changes whether somebody else comes first than as things are; of {@code tie}: than if it did not exist
     * @param gain by how much more hangs on whoever is then taken for first; null but of {@code tie}
     */
    public record Row(
            String kind,
            List<Node> sources,
            Relationship tie,
            Double probability,
            Double reach,
            Double reachLow,
            Double reachHigh,
            Double difference,
            Double differenceLow,
            Double differenceHigh,
            List<Node> first,
            List<Node> firstIfNot,
            Boolean changes,
            Double gain) {}

    /** What an answer rests on. */
    @Procedure(name = NAME, mode = Mode.READ)
    @Description("Which source would have to be wrong to change who opens the door to an actor, and which tie to ask "
            + "about next. As things are first, then the sources on which most rests, then the ties.")
    public Stream<Row> sources(
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
        SourcesResult result = LeaveOneOut.of(question.reading(), parameters(question, target), progress);
        MapInPlace place = question.place();
        return Stream.of(
                        Stream.of(now(result, place)),
                        result.sources().stream().map(left -> row(left, place)),
                        result.reversal().stream().map(reversal -> row(reversal, place)),
                        result.ties().stream().map(tie -> row(tie, place)))
                .flatMap(rows -> rows);
    }

    private static GroundsParameters parameters(Question question, Object target) {
        String to = question.actor(target);
        return new GroundsParameters(
                to,
                question.origins(to),
                question.reading().projection(),
                Sampling.of(question),
                Ways.mode(question.options()),
                Ways.maxHops(question.options()));
    }

    private static Row now(SourcesResult result, MapInPlace place) {
        Chance reach = result.reach();
        List<Node> first = place.nodes(result.first().actors());
        return new Row(
                "now",
                List.of(),
                null,
                null,
                reach.value(),
                reach.low(),
                reach.high(),
                null,
                null,
                null,
                first,
                null,
                false,
                null);
    }

    private static Row row(SourcesResult.LeftOut left, MapInPlace place) {
        return new Row(
                "source",
                List.of(place.node(left.source())),
                null,
                left.wrong(),
                left.reach().value(),
                left.reach().low(),
                left.reach().high(),
                left.difference().value(),
                left.difference().low(),
                left.difference().high(),
                place.nodes(left.first().actors()),
                null,
                left.changes(),
                null);
    }

    private static Row row(Reversal reversal, MapInPlace place) {
        List<Node> sources = reversal.sources().stream().map(place::node).toList();
        List<Node> first = place.nodes(reversal.first().actors());
        return new Row(
                "reversal",
                sources,
                null,
                reversal.allWrong(),
                null,
                null,
                null,
                null,
                null,
                null,
                first,
                null,
                true,
                null);
    }

    private static Row row(TieValue value, MapInPlace place) {
        return new Row(
                "tie",
                List.of(),
                place.relationship(value.tie()),
                value.exists(),
                null,
                null,
                null,
                null,
                null,
                null,
                place.nodes(value.ifConfirmed().actors()),
                place.nodes(value.ifRefuted().actors()),
                value.turns(),
                value.gain());
    }
}

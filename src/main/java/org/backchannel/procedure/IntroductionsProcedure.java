package org.backchannel.procedure;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.analysis.introductions.BestIntroductions;
import org.backchannel.analysis.introductions.BestIntroductionsParameters;
import org.backchannel.analysis.introductions.Proposal;
import org.backchannel.progress.Progress;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;

/** {@code backchannel.introductions}: what the command {@code introduce} answers, a row an introduction. */
public final class IntroductionsProcedure {
    private static final String NAME = "backchannel.introductions";

    /** The caller's. */
    @Context
    public Transaction transaction;

    /** Of the caller's transaction. */
    @Context
    public TerminationGuard guard;

    /**
     * An introduction.
     *
     * @param from who would be introduced
     * @param to to whom
     * @param by who could make it; null if nobody in the map
     * @param gain by how much the mean reach of the origins rises
     * @param gainLow the lower end of its 95 % interval
     * @param gainHigh the upper end
     */
    public record Row(Node from, Node to, Node by, Double gain, Double gainLow, Double gainHigh) {}

    /** Which introduction helps most. */
    @Procedure(name = NAME, mode = Mode.READ)
    @Description("Which two who do not know each other should meet, so that an actor is reached more surely, and who "
            + "could introduce them. The most helpful first.")
    public Stream<Row> introductions(
            @Name(value = "target", description = Texts.ACTOR) Object target,
            @Name(
                            value = "options",
                            defaultValue = "{}",
                            description =
                                    Texts.OPTIONS + "from, fromSide, candidates, newStrength (0.5), direct, anyone, "
                                            + "top (10), worlds, seed, passOn, threads. " + Texts.PAGE)
                    Map<String, Object> options) {
        return new Call(guard).answer(progress -> rows(target, options, progress));
    }

    private Stream<Row> rows(Object target, Map<String, Object> options, Progress progress) {
        Set<String> own =
                new HashSet<>(Set.of("from", "fromSide", "candidates", "newStrength", "direct", "anyone", "top"));
        own.addAll(Sampling.OPTIONS);
        Question question = Question.of(NAME, transaction, options, own, progress);
        return BestIntroductions.of(question.reading(), parameters(question, target), progress).best().stream()
                .map(proposal -> row(proposal, question.place()));
    }

    private static BestIntroductionsParameters parameters(Question question, Object target) {
        Options options = question.options();
        String to = question.actor(target);
        double strength = options.strength("newStrength", BestIntroductionsParameters.DEFAULT_STRENGTH);
        return new BestIntroductionsParameters(
                to,
                question.origins(to),
                question.actors("candidates"),
                strength,
                options.truth("direct"),
                options.truth("anyone"),
                options.count("top", 1, BestIntroductionsParameters.DEFAULT_TOP),
                Sampling.of(question));
    }

    private static Row row(Proposal proposal, MapInPlace place) {
        return new Row(
                place.node(proposal.from()),
                place.node(proposal.to()),
                proposal.by().map(place::node).orElse(null),
                proposal.gain().value(),
                proposal.gain().low(),
                proposal.gain().high());
    }
}

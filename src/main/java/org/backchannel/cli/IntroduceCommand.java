package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.estimate.WorldsAnswer;
import org.backchannel.analysis.introductions.BestIntroductions;
import org.backchannel.analysis.introductions.BestIntroductionsParameters;
import org.backchannel.analysis.introductions.BestIntroductionsResult;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.report.answer.IntroductionsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which introduction helps most. */
@Command(
        footer = {
            "",
            "Always from sampled worlds, never exactly: the best pairs are found in half of the "
                    + "worlds, and their gains are counted in the other half. "
                    + "The best of many is flattered by the worlds it was chosen in."
        })
final class IntroduceCommand implements Callable<Integer>, Estimable {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Option(
            names = "--for",
            paramLabel = "ACTOR[,ACTOR...]",
            description = "Who wants to reach the target: actors, separated by commas. Default: the map's origins, "
                    + "else everybody.")
    private List<String> origins = new ArrayList<>();

    @Option(
            names = "--strength",
            paramLabel = "S",
            converter = StrengthConverter.class,
            description = "How surely the new tie carries. Default: " + BestIntroductionsParameters.DEFAULT_STRENGTH
                    + ". It changes the gains, not their order.")
    private double strength = BestIntroductionsParameters.DEFAULT_STRENGTH;

    @Option(
            names = "--candidates",
            paramLabel = "ACTOR[,ACTOR...]",
            description = "Introductions to these actors only, separated by commas. Default: to anybody.")
    private List<String> candidates = new ArrayList<>();

    @Option(names = "--direct", description = "Introductions to the target itself, too.")
    private boolean direct;

    @Option(names = "--anyone", description = "Introductions that nobody in the map could make, too.")
    private boolean anyone;

    @Mixin
    private WorldSampleOptions sample;

    @Mixin
    private ProjectionOptions projection;

    @Mixin
    private OutputOptions output;

    @Mixin
    private TopOption top;

    @Mixin
    private RedactOption redact;

    @Mixin
    private GraphParameter graph;

    @Parameters(index = "1", paramLabel = "TARGET", description = "Who is to be reached: an id, a name or an alias.")
    private String target;

    IntroduceCommand(Session session) {
        this.session = session;
    }

    /** Who is to be reached, and in which reading. */
    private record Question(ProjectedGraph reading, BestIntroductionsParameters parameters) {
        BestIntroductionsResult answer(long worlds, Progress progress) {
            return BestIntroductions.of(reading, parameters.ofWorlds(worlds), progress);
        }

        long worlds() {
            return parameters.sample().worlds();
        }
    }

    private Question question() {
        StakeholderMap map = redact.applied(graph.map(session));
        BestIntroductionsParameters parameters = parameters(map);
        return new Question(Projector.project(map, projection.projection(map), session.progress()), parameters);
    }

    @Override
    public Integer call() {
        Question question = question();
        BestIntroductionsResult result = question.answer(question.worlds(), session.progress());
        output.write(new IntroductionsReport(result).report(Version.current()), session);
        return session.done(result.interrupted());
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        Estimated<Question> read = Estimated.of(estimate, this::question);
        Question question = read.question();
        return read.then(estimate.ofWorlds("introductions", new WorldsAnswer(question.worlds(), question::answer)));
    }

    private BestIntroductionsParameters parameters(StakeholderMap map) {
        ActorNames names = new ActorNames(map);
        String to = names.actor(target).id();
        List<String> from = OriginChoice.of(map, to, new Origins(List.of(), names.ids(origins)));
        if (from.isEmpty()) {
            throw CommandFailure.usage("nobody is left who wants to reach '" + to + "': name others with --for");
        }
        return new BestIntroductionsParameters(
                to,
                from,
                names.ids(candidates),
                strength,
                direct,
                anyone,
                top.asked().orElse(BestIntroductionsParameters.DEFAULT_TOP),
                sample.sample());
    }
}

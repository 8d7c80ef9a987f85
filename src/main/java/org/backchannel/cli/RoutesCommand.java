package org.backchannel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.doors.Routes;
import org.backchannel.analysis.doors.RoutesParameters;
import org.backchannel.analysis.doors.RoutesResult;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.report.JsonValue;
import org.backchannel.report.answer.RoutesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the strongest routes from one actor to another. */
@Command
final class RoutesCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 5;

    private final Session session;

    @Mixin
    private StandardOptions standard;

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

    @Parameters(index = "1", paramLabel = "FROM", description = "Who wants to reach: an id, a name or an alias.")
    private String from;

    @Parameters(index = "2", paramLabel = "TO", description = "Who is to be reached.")
    private String to;

    RoutesCommand(Session session) {
        this.session = session;
    }

    /** Between whom, and in which reading. */
    private record Question(ProjectedGraph reading, RoutesParameters parameters) {
        RoutesResult answer(Progress progress) {
            return Routes.of(reading, parameters, progress);
        }
    }

    private Question question() {
        StakeholderMap map = redact.applied(graph.map(session));
        RoutesParameters parameters = parameters(new ActorNames(map));
        return new Question(Projector.project(map, projection.projection(map), session.progress()), parameters);
    }

    @Override
    public Integer call() {
        Question question = question();
        JsonValue.Fields parameters = JsonValue.fields()
                .put("from", question.parameters().from())
                .put("to", question.parameters().to())
                .put("top", question.parameters().top())
                .end();
        RoutesReport report = new RoutesReport(question.answer(session.progress()));
        output.write(report.report(parameters, Version.current()), session);
        return ExitCode.DONE;
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        Estimated<Question> read = Estimated.of(estimate, this::question);
        return read.then(estimate.of("routes", read.question()::answer));
    }

    private RoutesParameters parameters(ActorNames names) {
        String origin = names.actor(from).id();
        String target = names.actor(to).id();
        if (origin.equals(target)) {
            throw CommandFailure.usage("a route joins two actors; '" + from + "' and '" + to + "' are both " + origin);
        }
        return new RoutesParameters(origin, target, top.asked().orElse(DEFAULT_TOP));
    }
}

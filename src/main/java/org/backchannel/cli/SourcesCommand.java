package org.backchannel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.analysis.grounds.LeaveOneOut;
import org.backchannel.analysis.grounds.SourcesEstimate;
import org.backchannel.analysis.grounds.SourcesResult;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.report.answer.SourcesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says which sources an answer rests on. */
@Command
final class SourcesCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 20;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private GroundsOptions grounds;

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

    SourcesCommand(Session session) {
        this.session = session;
    }

    /** A reading, and what is asked of it. */
    private record Question(ProjectedGraph reading, GroundsParameters parameters) {}

    private Question question() {
        StakeholderMap map = redact.applied(graph.map(session));
        GroundsParameters parameters =
                grounds.parameters(map, new ActorNames(map).actor(target).id());
        return new Question(Projector.project(map, parameters.projection(), session.progress()), parameters);
    }

    @Override
    public Integer call() {
        Question question = question();
        SourcesResult result = WaysOptions.orRefused(
                () -> LeaveOneOut.of(question.reading(), question.parameters(), session.progress()));
        SourcesReport report = new SourcesReport(result, top.asked().orElse(DEFAULT_TOP));
        output.write(report.report(Version.current()), session);
        return session.done(result.interrupted());
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        Estimated<Question> read = Estimated.of(estimate, this::question);
        Question question = read.question();
        return read.then(
                WaysOptions.orRefused(() -> SourcesEstimate.of(question.reading(), question.parameters(), estimate)));
    }
}

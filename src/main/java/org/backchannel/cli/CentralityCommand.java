package org.backchannel.cli;

import java.util.concurrent.Callable;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.report.JsonValue;
import org.backchannel.report.answer.CentralityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores every actor by every measure of centrality. */
@Command
final class CentralityCommand implements Callable<Integer> {
    private static final int DEFAULT_TOP = 20;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private ProjectionOptions projection;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private OutputOptions output;

    @Mixin
    private TopOption top;

    @Mixin
    private GraphParameter graph;

    CentralityCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        StakeholderMap map = graph.map(session);
        ProjectedGraph reading = Projector.project(map, projection.projection(map));
        CentralityReport report = new CentralityReport(
                Centrality.of(reading, threads.value(), session.progress()),
                top.asked().orElse(DEFAULT_TOP));
        output.write(report.report(JsonValue.Fields.NONE, Version.current()), session);
        return ExitCode.DONE;
    }
}

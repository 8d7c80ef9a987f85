package org.backchannel.cli;

import java.util.concurrent.Callable;
import org.backchannel.analysis.doors.Routes;
import org.backchannel.analysis.doors.RoutesParameters;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.report.JsonValue;
import org.backchannel.report.answer.RoutesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the strongest routes from one actor to another. */
@Command
final class RoutesCommand implements Callable<Integer> {
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

    @Override
    public Integer call() {
        StakeholderMap map = redact.applied(graph.map(session));
        RoutesParameters question = question(new ActorNames(map));
        ProjectedGraph reading = Projector.project(map, projection.projection(map));
        JsonValue.Fields parameters = JsonValue.fields()
                .put("from", question.from())
                .put("to", question.to())
                .put("top", question.top())
                .end();
        RoutesReport report = new RoutesReport(Routes.of(reading, question, session.progress()));
        output.write(report.report(parameters, Version.current()), session);
        return ExitCode.DONE;
    }

    private RoutesParameters question(ActorNames names) {
        String origin = names.actor(from).id();
        String target = names.actor(to).id();
        if (origin.equals(target)) {
            throw CommandFailure.usage("a route joins two actors; '" + from + "' and '" + to + "' are both " + origin);
        }
        return new RoutesParameters(origin, target, top.asked().orElse(DEFAULT_TOP));
    }
}

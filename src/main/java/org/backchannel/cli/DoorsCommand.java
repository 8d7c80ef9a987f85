package org.backchannel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.report.JsonValue;
import org.backchannel.report.answer.DoorsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says who opens the door to a target. */
@Command
final class DoorsCommand implements Callable<Integer> {
    private static final int DEFAULT_TOP = 10;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private OriginOptions origins;

    @Mixin
    private ProjectionOptions projection;

    @Mixin
    private RoutesOption routes;

    @Mixin
    private OutputOptions output;

    @Mixin
    private TopOption top;

    @Mixin
    private GraphParameter graph;

    @Parameters(index = "1", paramLabel = "TARGET", description = "Who is to be reached: an id, a name or an alias.")
    private String target;

    DoorsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        StakeholderMap map = graph.map(session);
        String to = new ActorNames(map).actor(target).id();
        List<String> from = OriginChoice.of(map, to, origins.origins(map));
        ProjectedGraph reading = Projector.project(map, projection.projection(map));
        DoorsResult result = Doors.of(reading, new DoorsParameters(to, from, routes.value()), session.progress());
        JsonValue.Fields parameters = JsonValue.fields()
                .put("target", to)
                .put("origins", JsonValue.texts(from))
                .put("routes", routes.value())
                .end();
        DoorsReport report = new DoorsReport(result, top.asked().orElse(DEFAULT_TOP));
        output.write(report.report(parameters, Version.current()), session);
        return ExitCode.DONE;
    }
}

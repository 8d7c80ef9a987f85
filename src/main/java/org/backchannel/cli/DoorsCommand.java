package org.backchannel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsEstimate;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.JointTarget;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
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
final class DoorsCommand implements Callable<Integer>, Estimable {
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
    private WorldsOptions worlds;

    @Mixin
    private OutputOptions output;

    @Mixin
    private TopOption top;

    @Mixin
    private RedactOption redact;

    @Mixin
    private GraphParameter graph;

    @Parameters(
            index = "1",
            arity = "1",
            paramLabel = "TARGET[,TARGET...]",
            description =
                    "Who is to be reached: an id, a name or an alias; of several, separated by commas, any will do.")
    private String targets;

    DoorsCommand(Session session) {
        this.session = session;
    }

    /** Who is to be reached, and in which reading. */
    private record Question(List<String> targets, ProjectedGraph reading, DoorsParameters parameters) {}

    private Question question() {
        StakeholderMap asked = redact.applied(graph.map(session));
        List<String> ids =
                new ActorNames(asked).ids(List.of(targets)).stream().distinct().toList();
        JointTarget joint = JointTarget.of(asked, ids);
        StakeholderMap map = joint.map();
        List<String> from = OriginChoice.of(map, joint.id(), origins.origins(asked));
        ProjectedGraph reading = Projector.project(map, projection.projection(map), session.progress());
        return new Question(ids, reading, new DoorsParameters(joint.id(), from, routes.value(), worlds.sampling()));
    }

    @Override
    public Integer call() {
        Question question = question();
        DoorsResult result =
                WaysOptions.orRefused(() -> Doors.of(question.reading(), question.parameters(), session.progress()));
        DoorsReport report = new DoorsReport(result, top.asked().orElse(DEFAULT_TOP));
        output.write(report.report(json(question), Version.current()), session);
        return session.done(result.chances().interrupted());
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        Estimated<Question> read = Estimated.of(estimate, this::question);
        Question question = read.question();
        return read.then(
                WaysOptions.orRefused(() -> DoorsEstimate.of(question.reading(), question.parameters(), estimate)));
    }

    private JsonValue.Fields json(Question question) {
        return JsonValue.fields()
                .put("target", String.join(",", question.targets()))
                .put("origins", JsonValue.texts(question.parameters().origins()))
                .put("routes", routes.value())
                .putAll(worlds.json())
                .end();
    }
}

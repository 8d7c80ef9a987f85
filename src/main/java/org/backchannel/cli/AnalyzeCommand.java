package org.backchannel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.LoadResult;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.mainjob.Analyze;
import org.backchannel.analysis.mainjob.AnalyzeParameters;
import org.backchannel.analysis.mainjob.AnalyzeResult;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.scores.BetweennessChoice;
import org.backchannel.analysis.scores.BrokersEstimate;
import org.backchannel.analysis.scores.BrokersParameters;
import org.backchannel.analysis.scores.CentralityEstimate;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.format.GradesFile;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.Problem;
import org.backchannel.format.Reading;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.answer.AnalyzeReport;
import org.backchannel.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job. */
@Command
final class AnalyzeCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 10;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Option(
            names = "--target",
            paramLabel = "ACTOR",
            description = "Who is to be reached. Default: the file's target, else the most central actor by decay-in.")
    private String target;

    @Mixin
    private OriginOptions origins;

    @Mixin
    private ProjectionOptions projection;

    @Mixin
    private AccuracyOptions accuracy;

    @Mixin
    private RoutesOption routes;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = "--grades",
            paramLabel = "FILE",
            description = "Numbers for grades in place of the map's: a YAML file with what a map has under 'grades:'. "
                    + "They are computed with, not loaded.")
    private Path grades;

    @Mixin
    private RedactOption redact;

    @Mixin
    private ConnectionOptions connection;

    @Mixin
    private OutputOptions output;

    @Mixin
    private TopOption top;

    @Parameters(index = "0", paramLabel = "FILE", description = "A graph file.")
    private Path file;

    AnalyzeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (StoreOpening opening = connection.openBeside(List.of(file), session)) {
            session.progress().begin("reading " + file, 0);
            Reading reading = GraphFiles.read(file, session.progress());
            StakeholderMap map = reading.orThrow();
            if (map.actors().isEmpty()) {
                throw new CommandFailure(
                        ExitCode.BAD_DATA, file + ": a map to be analyzed needs at least one actor; this one has none");
            }
            answer(reading, analyze(map, opening));
        }
        return ExitCode.DONE;
    }

    private AnalyzeResult analyze(StakeholderMap map, StoreOpening opening) {
        AnalyzeParameters parameters = parameters(map);
        session.progress().begin("opening the database", 0);
        try (GraphStore store = opening.store()) {
            return new Analyze(store, parameters, session.progress()).run(map);
        }
    }

    private void answer(Reading reading, AnalyzeResult result) {
        AnalyzeReport report = new AnalyzeReport(
                result,
                redact.isAsked() ? List.of() : warnings(reading),
                top.asked().orElse(DEFAULT_TOP));
        Report plain = report.report(json(result), Version.current());
        output.write(
                output.isDocument()
                        ? new WrittenAnalysis(result, threads.value(), session.progress())
                                .written(report, plain, top.asked().orElse(DEFAULT_TOP))
                        : plain,
                session);
        session.say(loaded(result.load()) + "; its scores are run " + result.run());
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        Estimated<ProjectedGraph> read = Estimated.of(estimate, () -> {
            StakeholderMap map = GraphFiles.load(file);
            return Projector.project(
                    map.gradedBy(parameters(map).grades()), projection.projection(map), session.progress());
        });
        ProjectedGraph reading = read.question();
        CentralityParameters standard = CentralityParameters.standard(threads.value())
                .with(parameters(reading.map()).betweenness());
        List<PartEstimate> parts = new ArrayList<>(CentralityEstimate.of(reading, standard, estimate));
        parts.addAll(BrokersEstimate.of(reading, BrokersParameters.on(threads.value()), estimate));
        return read.then(parts);
    }

    @Override
    public String leftOut() {
        return "Left out: opening the database, loading the map, reading it back, and writing the scores; and the doors, of "
                + "which 'backchannel estimate doors FILE TARGET' tells.";
    }

    private static String loaded(LoadResult load) {
        String graph = "graph '" + load.graph() + "' ";
        return switch (load.outcome()) {
            case CREATED ->
                graph + "loaded: " + Counted.of(load.added().actors(), "actor") + ", "
                        + Counted.of(load.added().ties(), "tie");
            case UNCHANGED -> graph + "was loaded already";
            case UPDATED ->
                graph + "brought up to date: " + load.added().total() + " added, "
                        + load.changed().total() + " changed, " + load.removed().total() + " removed";
        };
    }

    private AnalyzeParameters parameters(StakeholderMap map) {
        Optional<String> named = Optional.ofNullable(target)
                .map(text -> new ActorNames(map).actor(text).id());
        return new AnalyzeParameters(
                projection.projection(map),
                named,
                origins.origins(map),
                grades == null ? GradeOverrides.NONE : GradesFile.read(grades),
                redact.isAsked(),
                accuracy.choice(OptionalInt.empty(), BetweennessChoice.DEFAULT_SEED),
                routes.value(),
                threads.value(),
                Version.current());
    }

    private JsonValue.Fields json(AnalyzeResult result) {
        return JsonValue.fields()
                .put("target", result.doors().target().id())
                .put("targetChosen", result.targetChosen())
                .put(
                        "origins",
                        JsonValue.texts(result.doors().origins().stream()
                                .map(origin -> origin.actor().id())
                                .sorted()
                                .toList()))
                .put("routes", routes.value())
                .end();
    }

    private static List<String> warnings(Reading reading) {
        return reading instanceof Reading.Accepted accepted
                ? accepted.warnings().stream().map(Problem::message).toList()
                : List.of();
    }
}

package org.backchannel.cli;

import java.util.List;
import java.util.Optional;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.doors.Sampling;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.ranks.RankIntervals;
import org.backchannel.analysis.ranks.RankIntervalsParameters;
import org.backchannel.analysis.ranks.RankIntervalsResult;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.analysis.scores.ScoreTable;
import org.backchannel.analysis.timeline.DoorsOverTime;
import org.backchannel.analysis.timeline.DoorsOverTimeParameters;
import org.backchannel.analysis.timeline.TimelineDates;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.plot.CriticalityPlot;
import org.backchannel.draw.plot.DistributionPlot;
import org.backchannel.draw.plot.MatrixPlot;
import org.backchannel.draw.plot.RankPlot;
import org.backchannel.draw.plot.TimelineLines;
import org.backchannel.draw.plot.TimelinePlot;
import org.backchannel.draw.plot.WhatIfPlot;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plots answers. */
@Command
final class PlotCommand implements Runnable {
    private static final String STATES = "1000";
    private static final String TARGET = "Who is to be reached: an id, a name or an alias.";
    private static final String SEED = "" + WorldsParameters.DEFAULT_SEED;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    PlotCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw CommandFailure.usage(
                "plot ranks, plot criticality, plot distribution, plot timeline, plot whatif or plot matrix?");
    }

    @Command(name = "ranks", description = "Plot how sure a ranking is: each one's median rank and its interval.")
    private int ranks(
            @Mixin StandardOptions help,
            @Mixin PlottedMeasure measure,
            @Option(
                            names = "--worlds",
                            paramLabel = "N",
                            converter = CountConverter.class,
                            defaultValue = STATES,
                            description =
                                    "In how many states of what may be true all are ranked. Default: " + STATES + ".")
                    int worlds,
            @Option(
                            names = "--world-seed",
                            paramLabel = "N",
                            defaultValue = SEED,
                            description = "Seed of those states. Default: " + SEED + ".")
                    long seed,
            @Mixin ThreadsOption threads,
            @Mixin ProjectionOptions projection,
            @Mixin RedactOption redact,
            @Mixin PlotOptions plot,
            @Mixin GraphParameter graph) {
        Sheet sheet = plot.sheet();
        CentralityParameters parameters = measure.parameters(1);
        RankIntervalsResult result = RankIntervals.of(
                reading(redact.applied(graph.map(session)), projection),
                state -> Centrality.of(state, parameters, Progress.NONE).table(),
                new RankIntervalsParameters(
                        List.of(measure.measure().key()), worlds, seed, Optional.empty(), threads.value()),
                session.progress());
        plot.write(RankPlot.of(result, sheet, session.progress()), session);
        return session.done(result.interrupted());
    }

    @Command(name = "criticality", description = "Plot without whom least gets through to an actor.")
    private int criticality(
            @Mixin StandardOptions help,
            @Option(
                            names = "--target",
                            paramLabel = "ACTOR",
                            description = "Who is to be reached: an id, a name or an alias. Default: the map's target.")
                    String target,
            @Mixin OriginOptions origins,
            @Mixin WorldSampleOptions sample,
            @Mixin ProjectionOptions projection,
            @Mixin RedactOption redact,
            @Mixin PlotOptions plot,
            @Mixin GraphParameter graph) {
        Sheet sheet = plot.sheet();
        StakeholderMap map = redact.applied(graph.map(session));
        String named = Optional.ofNullable(target)
                .or(map::target)
                .orElseThrow(() ->
                        CommandFailure.usage("graph " + map.graph() + " names no target; name one: --target ACTOR"));
        String to = new ActorNames(map).actor(named).id();
        DoorsParameters parameters = new DoorsParameters(
                to,
                OriginChoice.of(map, to, origins.origins(map)),
                0,
                Sampling.of(sample.sample()).withStates(0));
        DoorsResult result = Doors.of(reading(map, projection), parameters, session.progress());
        plot.write(CriticalityPlot.of(result, sheet, session.progress()), session);
        return session.done(result.chances().interrupted());
    }

    @Command(name = "distribution", description = "Plot how the values of a measure are spread.")
    private int distribution(
            @Mixin StandardOptions help,
            @Mixin PlottedMeasure measure,
            @Mixin ThreadsOption threads,
            @Mixin ProjectionOptions projection,
            @Mixin RedactOption redact,
            @Mixin PlotOptions plot,
            @Mixin GraphParameter graph) {
        Sheet sheet = plot.sheet();
        CentralityParameters parameters = measure.parameters(threads.value());
        ProjectedGraph reading = reading(redact.applied(graph.map(session)), projection);
        ScoreTable scores =
                Centrality.of(reading, parameters, session.progress()).table();
        plot.write(DistributionPlot.of(scores, measure.measure().key(), sheet), session);
        return ExitCode.DONE;
    }

    @Command(name = "timeline", description = "Plot who opens the door to a target, and how surely, from date to date.")
    private int timeline(
            @Mixin StandardOptions help,
            @Mixin TimelineOptions dates,
            @Option(
                            names = "--lines",
                            paramLabel = "WHOSE",
                            defaultValue = "doors",
                            converter = Word.OfLines.class,
                            completionCandidates = Word.OfLines.class,
                            description = "Beside reach in the mean, a line for each of the doors (default), or for"
                                    + " each of the origins.")
                    TimelineLines lines,
            @Mixin OriginOptions origins,
            @Mixin WorldSampleOptions sample,
            @Mixin ReadingOptions reading,
            @Mixin RedactOption redact,
            @Mixin PlotOptions plot,
            @Mixin GraphParameter graph,
            @Parameters(index = "1", paramLabel = "TARGET", description = TARGET) String target) {
        Sheet sheet = plot.sheet();
        StakeholderMap map = redact.applied(graph.map(session));
        TimelineDates when = dates.dates(map);
        String to = new ActorNames(map).actor(target.strip()).id();
        DoorsOverTimeParameters parameters =
                new DoorsOverTimeParameters(to, OriginChoice.of(map, to, origins.origins(map)), sample.sample());
        DoorsOverTime result =
                DoorsOverTime.of(map, reading.projection(Optional.empty()), when, parameters, session.progress());
        plot.write(TimelinePlot.of(result, lines, sheet), session);
        return session.done(result.interrupted());
    }

    @Command(name = "whatif", description = "Plot what would change if the map were otherwise: before and after.")
    private int whatIf(
            @Mixin StandardOptions help,
            @Mixin ChangeOptions changes,
            @Mixin ComparisonOptions comparison,
            @Mixin RedactOption redact,
            @Mixin PlotOptions plot,
            @Mixin GraphParameter graph,
            @Parameters(index = "1", paramLabel = "TARGET", description = TARGET) String target) {
        Sheet sheet = plot.sheet();
        StakeholderMap map = redact.applied(graph.map(session));
        String to = new ActorNames(map).actor(target.strip()).id();
        WhatIfResult result =
                comparison.question(map, to, List.of(changes.scenario(map))).answer(session.progress());
        plot.write(WhatIfPlot.of(result, sheet, session.progress()), session);
        return session.done(result.interrupted());
    }

    @Command(name = "matrix", description = "Plot who has ties to whom, community by community.")
    private int matrix(
            @Mixin StandardOptions help,
            @Mixin ProjectionOptions projection,
            @Mixin RedactOption redact,
            @Mixin PlotOptions plot,
            @Mixin GraphParameter graph) {
        Sheet sheet = plot.sheet();
        ProjectedGraph reading = reading(redact.applied(graph.map(session)), projection);
        plot.write(MatrixPlot.of(reading, sheet, session.progress()), session);
        return ExitCode.DONE;
    }

    private ProjectedGraph reading(StakeholderMap map, ProjectionOptions projection) {
        return Projector.project(map, projection.projection(map), session.progress());
    }
}

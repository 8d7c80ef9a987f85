package org.backchannel.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.timeline.DoorsOverTime;
import org.backchannel.analysis.timeline.DoorsOverTimeParameters;
import org.backchannel.analysis.timeline.ScoresOverTime;
import org.backchannel.analysis.timeline.TimelineDates;
import org.backchannel.analysis.timeline.TimelineEstimate;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.Projection;
import org.backchannel.report.answer.DoorsOverTimeReport;
import org.backchannel.report.answer.ScoresOverTimeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says from date to date who opens the door to a target, or who matters. */
@Command
final class TimelineCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 3;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private TimelineOptions dates;

    @Option(
            names = "--select",
            paramLabel = "MEASURE",
            description = "Without TARGET: the measure of centrality. Default: betweenness.")
    private String measure;

    @Mixin
    private OriginOptions origins;

    @Mixin
    private WorldSampleOptions sample;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--top",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "Name the first N of each date in tables for readers. Default: " + DEFAULT_TOP + ".")
    private int top = DEFAULT_TOP;

    @Mixin
    private RedactOption redact;

    @Mixin
    private GraphParameter graph;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TARGET",
            description = "Who is to be reached: an id, a name or an alias. Without one: who matters.")
    private String target;

    TimelineCommand(Session session) {
        this.session = session;
    }

    /** A map, how it is read, and on which dates. */
    private record Question(StakeholderMap map, Projection projection, TimelineDates dates) {}

    private Question question() {
        requireUse();
        StakeholderMap map = redact.applied(graph.map(session));
        return new Question(map, reading.projection(Optional.empty()), dates.dates(map));
    }

    @Override
    public Integer call() {
        Question question = question();
        return target == null ? scores(question) : doors(question);
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        Estimated<Question> read = Estimated.of(estimate, this::question);
        Question question = read.question();
        TimelineEstimate timeline =
                new TimelineEstimate(question.map(), question.projection(), question.dates(), estimate);
        return read.then(
                target == null ? timeline.scores(measure(), threads()) : timeline.doors(parameters(question.map())));
    }

    private void requireUse() {
        if (target != null && measure != null) {
            throw CommandFailure.usage(
                    "--select is a measure of everybody; with a TARGET doors and reach are answered");
        }
        if (target == null && (origins.areGiven() || sample.isGiven())) {
            throw CommandFailure.usage(
                    "--from, --from-side, --worlds, --seed and --pass-on are about reaching a TARGET, "
                            + "and none is named");
        }
    }

    private CentralityMeasure measure() {
        return measure == null ? CentralityMeasure.BETWEENNESS : CentralityMeasure.standardNamed(measure.strip());
    }

    private int threads() {
        return sample.sample().threads();
    }

    private DoorsOverTimeParameters parameters(StakeholderMap map) {
        String to = new ActorNames(map).actor(target.strip()).id();
        List<String> from = OriginChoice.of(map, to, origins.origins(map));
        return new DoorsOverTimeParameters(to, from, sample.sample());
    }

    private int scores(Question question) {
        ScoresOverTime result = ScoresOverTime.of(
                question.map(), question.projection(), question.dates(), measure(), threads(), session.progress());
        output.write(new ScoresOverTimeReport(result, top).report(Version.current()), session);
        return session.done(result.timeline().interrupted());
    }

    private int doors(Question question) {
        DoorsOverTime result = DoorsOverTime.of(
                question.map(),
                question.projection(),
                question.dates(),
                parameters(question.map()),
                session.progress());
        output.write(new DoorsOverTimeReport(result, top).report(Version.current()), session);
        return session.done(result.interrupted());
    }
}

package org.backchannel.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.ranks.RankIntervals;
import org.backchannel.analysis.ranks.RankIntervalsParameters;
import org.backchannel.analysis.ranks.RankIntervalsResult;
import org.backchannel.analysis.scores.CentralArcs;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityEstimate;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.analysis.scores.Explain;
import org.backchannel.analysis.scores.ExplainParameters;
import org.backchannel.analysis.scores.Pairs;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.report.Report;
import org.backchannel.report.answer.CentralArcsReport;
import org.backchannel.report.answer.CentralityReport;
import org.backchannel.report.answer.ExplanationReport;
import org.backchannel.report.answer.RanksReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores every actor by every measure of centrality, or every arc; or says why one actor scores. */
@Command
final class CentralityCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 20;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private MeasureOptions measures;

    @Option(names = "--arcs", description = "Score the arcs, by edge betweenness, in place of the actors.")
    private boolean arcs;

    @Option(
            names = "--explain",
            paramLabel = "ACTOR",
            description =
                    "Say why this actor scores in betweenness: whose cheapest routes pass here, through whom, and "
                            + "what is left to them without it. With --from and --to, in subset betweenness.")
    private String explained;

    @Mixin
    private RankOptions ranks;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private OutputOptions output;

    @Mixin
    private TopOption top;

    @Mixin
    private NetworkParameter network;

    CentralityCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        requireUse();
        ProjectedGraph reading = network.reading(session);
        if (ranks.areAsked()) {
            return writeRanks(reading);
        }
        output.write(report(reading), session);
        return ExitCode.DONE;
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        requireUse();
        Estimated<ProjectedGraph> read = network.estimated(session, estimate);
        ProjectedGraph reading = read.question();
        if (!arcs && explained == null) {
            return read.then(CentralityEstimate.of(reading, measures.parameters(reading, threads.value()), estimate));
        }
        Pairs pairs = measures.pairs().pairs(reading.map());
        return read.then(List.of(
                arcs
                        ? estimate.of(
                                "edge betweenness",
                                progress -> CentralArcs.of(reading, pairs, threads.value(), progress))
                        : estimate.of(
                                "pairs that pass",
                                progress -> Explain.pairs(reading, question(reading, pairs), progress))));
    }

    private ExplainParameters question(ProjectedGraph reading, Pairs pairs) {
        String actor = new ActorNames(reading.map()).actor(explained).id();
        return new ExplainParameters(actor, pairs, threads.value());
    }

    private void requireUse() {
        if (arcs && explained != null) {
            throw CommandFailure.usage("--arcs scores arcs, and --explain is about an actor");
        }
        if ((arcs || explained != null) && ranks.areAsked()) {
            throw CommandFailure.usage("--worlds asks how sure a ranking of actors is; "
                    + (arcs ? "--arcs" : "--explain") + " asks something else");
        }
        if ((arcs || explained != null) && measures.areGiven()) {
            throw CommandFailure.usage((arcs ? "--arcs" : "--explain") + " is about exact betweenness; of the options "
                    + "on measures it knows --from, --from-side, --to and --to-side only");
        }
    }

    /** By the measures that were selected, else by the one that actors are listed by; each state on a thread of its own. */
    private int writeRanks(ProjectedGraph reading) {
        CentralityParameters asked = measures.parameters(reading, 1);
        CentralityParameters parameters = measures.areSelected()
                ? asked
                : new CentralityParameters(
                        EnumSet.of(CentralityMeasure.named(asked.order())),
                        asked.betweenness(),
                        asked.pairs(),
                        asked.start(),
                        1);
        RankIntervalsParameters ranking = ranks.parameters(
                reading,
                parameters.measures().stream().map(CentralityMeasure::key).toList(),
                threads.value());
        RankIntervalsResult result = RankIntervals.of(
                reading,
                state -> Centrality.of(state, parameters, Progress.NONE).table(),
                ranking,
                session.progress());
        RanksReport report = new RanksReport(result, top.asked().orElse(DEFAULT_TOP));
        output.write(report.report("centrality", ranking, Version.current()), session);
        return session.done(result.interrupted());
    }

    private Report report(ProjectedGraph reading) {
        int rows = top.asked().orElse(DEFAULT_TOP);
        if (!arcs && explained == null) {
            CentralityParameters parameters = measures.parameters(reading, threads.value());
            return new CentralityReport(Centrality.of(reading, parameters, session.progress()), rows)
                    .report(parameters, Version.current());
        }
        Pairs pairs = measures.pairs().pairs(reading.map());
        if (arcs) {
            return new CentralArcsReport(CentralArcs.of(reading, pairs, threads.value(), session.progress()), rows)
                    .report(pairs, Version.current());
        }
        return new ExplanationReport(Explain.of(reading, question(reading, pairs), session.progress()), rows)
                .report(Version.current());
    }
}

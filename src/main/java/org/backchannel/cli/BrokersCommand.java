package org.backchannel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.ranks.RankIntervals;
import org.backchannel.analysis.ranks.RankIntervalsParameters;
import org.backchannel.analysis.ranks.RankIntervalsResult;
import org.backchannel.analysis.scores.Brokers;
import org.backchannel.analysis.scores.BrokersEstimate;
import org.backchannel.analysis.scores.BrokersParameters;
import org.backchannel.analysis.scores.BrokersResult;
import org.backchannel.analysis.scores.Partition;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.report.JsonValue;
import org.backchannel.report.answer.BrokersReport;
import org.backchannel.report.answer.RanksReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who stands between others. */
@Command
final class BrokersCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 20;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Option(
            names = "--by",
            paramLabel = "ATTRIBUTE",
            description = "What roles are between: side (default), or an attribute that the map gives its actors.")
    private String partition = BrokersParameters.SIDE;

    @Option(
            names = "--permutations",
            paramLabel = "N",
            description = "Deal the sides out anew so often and say how rare each role is by chance. Default: 0.")
    private int permutations;

    @Option(names = "--seed", paramLabel = "N", description = "Which permutations are dealt. Default: 1.")
    private Long seed;

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

    BrokersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ProjectedGraph reading = network.reading(session);
        if (ranks.areAsked()) {
            return writeRanks(reading);
        }
        BrokersReport report = new BrokersReport(
                Brokers.of(reading, parameters(reading), session.progress()),
                top.asked().orElse(DEFAULT_TOP));
        output.write(report.report(json(), Version.current()), session);
        return ExitCode.DONE;
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        Estimated<ProjectedGraph> read = network.estimated(session, estimate);
        return read.then(BrokersEstimate.of(read.question(), parameters(read.question()), estimate));
    }

    private int writeRanks(ProjectedGraph reading) {
        if (permutations != 0) {
            throw CommandFailure.usage("--worlds asks how sure a ranking is; --permutations asks something else");
        }
        BrokersParameters parameters = new BrokersParameters(Partition.named(partition, reading), 0, seed(), 1);
        RankIntervalsParameters ranking = ranks.parameters(reading, BrokersResult.RANKED, threads.value());
        RankIntervalsResult result = RankIntervals.of(
                reading, state -> Brokers.of(state, parameters, Progress.NONE).table(), ranking, session.progress());
        RanksReport report = new RanksReport(result, top.asked().orElse(DEFAULT_TOP));
        output.write(report.report("brokers", ranking, Version.current()), session);
        return session.done(result.interrupted());
    }

    private BrokersParameters parameters(ProjectedGraph reading) {
        if (permutations < 0) {
            throw CommandFailure.usage("--permutations must be 0 or more, not " + permutations);
        }
        if (seed != null && permutations == 0) {
            throw CommandFailure.usage("--seed says which permutations are dealt; ask for some: --permutations 999");
        }
        return new BrokersParameters(Partition.named(partition, reading), permutations, seed(), threads.value());
    }

    private JsonValue.Fields json() {
        return JsonValue.fields()
                .put("by", partition)
                .put("permutations", permutations)
                .put("seed", seed())
                .end();
    }

    private long seed() {
        return seed == null ? BrokersParameters.DEFAULT_SEED : seed;
    }
}

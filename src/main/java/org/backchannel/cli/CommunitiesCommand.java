package org.backchannel.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.backchannel.algo.community.Quality;
import org.backchannel.analysis.communities.Communities;
import org.backchannel.analysis.communities.CommunitiesParameters;
import org.backchannel.analysis.communities.CommunitiesResult;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.report.JsonValue;
import org.backchannel.report.answer.CommunitiesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who belongs together, and who joins them. */
@Command
final class CommunitiesCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 20;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private OutputOptions output;

    @Mixin
    private TopOption top;

    @Mixin
    private NetworkParameter network;

    @Option(
            names = "--quality",
            paramLabel = "NAME",
            converter = Word.OfQuality.class,
            completionCandidates = Word.OfQuality.class,
            description = "What makes a division good: modularity (default) or cpm.")
    private Quality quality = Quality.MODULARITY;

    @Option(
            names = "--resolution",
            paramLabel = "R",
            converter = PositiveConverter.class,
            description =
                    "Higher finds more and smaller communities. Default: 1; for cpm, the mean tie over all pairs.")
    private Double resolution;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Which of several good divisions is found depends on it. Default: 1.")
    private long seed = 1;

    CommunitiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ProjectedGraph reading = network.reading(session);
        CommunitiesResult result = Communities.of(reading, question(), session.progress());
        JsonValue.Fields parameters = JsonValue.fields()
                .put("quality", result.parameters().qualityWord())
                .put("resolution", result.resolution())
                .put("seed", seed)
                .end();
        CommunitiesReport report = new CommunitiesReport(result, top.asked().orElse(DEFAULT_TOP));
        output.write(report.report(parameters, Version.current()), session);
        return ExitCode.DONE;
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        Estimated<ProjectedGraph> read = network.estimated(session, estimate);
        return read.then(List.of(estimate.of(
                "communities and participation", progress -> Communities.of(read.question(), question(), progress))));
    }

    private CommunitiesParameters question() {
        OptionalDouble asked = resolution == null ? OptionalDouble.empty() : OptionalDouble.of(resolution);
        return new CommunitiesParameters(quality, asked, seed);
    }
}

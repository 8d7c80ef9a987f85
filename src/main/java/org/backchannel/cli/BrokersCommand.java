package org.backchannel.cli;

import java.util.concurrent.Callable;
import org.backchannel.analysis.scores.Brokers;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.report.JsonValue;
import org.backchannel.report.answer.BrokersReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says who stands between others. */
@Command
final class BrokersCommand implements Callable<Integer> {
    private static final int DEFAULT_TOP = 20;

    private final Session session;

    @Mixin
    private StandardOptions standard;

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
        BrokersReport report = new BrokersReport(
                Brokers.of(reading, threads.value(), session.progress()),
                top.asked().orElse(DEFAULT_TOP));
        output.write(report.report(JsonValue.Fields.NONE, Version.current()), session);
        return ExitCode.DONE;
    }
}

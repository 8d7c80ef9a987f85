package org.backchannel.cli;

import java.util.concurrent.Callable;
import org.backchannel.analysis.GraphStore;
import org.backchannel.report.answer.GraphsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what the database holds. */
@Command
final class GraphsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private ConnectionOptions connection;

    @Mixin
    private OutputOptions output;

    GraphsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (GraphStore store = connection.open(session)) {
            output.write(GraphsReport.of(store.graphs(), Version.current()), session);
        }
        return ExitCode.DONE;
    }
}

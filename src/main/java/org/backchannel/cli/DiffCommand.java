package org.backchannel.cli;

import java.util.concurrent.Callable;
import org.backchannel.analysis.diff.MapDiff;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.answer.MapDiffReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two maps. */
@Command
final class DiffCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RedactOption redact;

    @Mixin
    private ConnectionOptions connection;

    @Parameters(index = "0", paramLabel = "A", description = "The map before: a file or neo4j:NAME.")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The map after: a file or neo4j:NAME.")
    private String after;

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        GraphSource graphs = new GraphSource(session, connection);
        MapDiff diff = MapDiff.between(map(before, graphs), map(after, graphs));
        output.write(MapDiffReport.of(diff, before, after, Version.current()), session);
        return ExitCode.DONE;
    }

    private StakeholderMap map(String graph, GraphSource graphs) {
        return redact.applied(graphs.map(GraphArgument.of(graph)));
    }
}

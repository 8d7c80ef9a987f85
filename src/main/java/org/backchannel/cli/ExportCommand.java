package org.backchannel.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backchannel.format.Additions;
import org.backchannel.format.GraphFormat;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a map, with scores and places if they are asked for, in the format of another program. */
@Command
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private GraphParameter graph;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write: a file, a directory for formats of several files, or - for stdout (default).")
    private String file = GraphOutput.STREAM;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfGraphFormat.class,
            completionCandidates = Word.OfGraphFormat.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: what the ending of FILE says.")
    private GraphFormat format;

    @Option(
            names = "--with",
            paramLabel = "WHAT",
            split = ",",
            completionCandidates = AlongsideOption.Names.class,
            description = "What travels along, separated by commas: measures (${COMPLETION-CANDIDATES}), 'positions' "
                    + "for places in a picture, 'run' for all scores of the last run in the database.")
    private List<String> with = List.of();

    @Mixin
    private RedactOption redact;

    @Mixin
    private ProjectionOptions projection;

    @Mixin
    private ThreadsOption threads;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        GraphOutput output = GraphOutput.of(file, Optional.ofNullable(format), session);
        AlongsideOption alongside = AlongsideOption.of(with);
        StakeholderMap map = graph.map(session);
        Additions additions = alongside.additions(map, projection, threads.value(), graph, session);
        output.write(redact.applied(map), additions);
        return ExitCode.DONE;
    }
}

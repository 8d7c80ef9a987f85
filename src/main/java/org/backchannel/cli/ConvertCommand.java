package org.backchannel.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backchannel.format.Additions;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.Problem;
import org.backchannel.format.Reading;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a file of one format into one of another. */
@Command
final class ConvertCommand implements Callable<Integer> {
    private static final int WARNINGS_SHOWN = 10;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Parameters(index = "0", paramLabel = "IN", description = "The file to read; - reads stdin.")
    private String in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; - writes stdout.")
    private String out;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = Word.OfGraphFormat.class,
            completionCandidates = Word.OfGraphFormat.class,
            description = "The format of IN, if its ending does not say it: one of ${COMPLETION-CANDIDATES}.")
    private GraphFormat from;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfGraphFormat.class,
            completionCandidates = Word.OfGraphFormat.class,
            description = "The format of OUT, if its ending does not say it.")
    private GraphFormat format;

    @Option(
            names = "--weights",
            paramLabel = "MEANING",
            converter = Word.OfWeights.class,
            completionCandidates = Word.OfWeights.class,
            description = "What weights of edges mean: strength, count or length.")
    private WeightMeaning weights;

    @Mixin
    private RedactOption redact;

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        GraphOutput output = GraphOutput.of(out, Optional.ofNullable(format), session);
        StakeholderMap map = read();
        output.write(redact.applied(map), Additions.NONE);
        return ExitCode.DONE;
    }

    private StakeholderMap read() {
        session.progress().begin("reading " + in, 0);
        Reading reading = in.equals(GraphOutput.STREAM)
                ? fromStream()
                : GraphFiles.read(
                        Path.of(in), Optional.ofNullable(from), Optional.ofNullable(weights), session.progress());
        session.progress().check();
        if (reading instanceof Reading.Accepted accepted) {
            accepted.warnings().stream()
                    .limit(WARNINGS_SHOWN)
                    .map(Problem::toString)
                    .forEach(session::say);
            int more = accepted.warningCount() - WARNINGS_SHOWN;
            if (more > 0) {
                session.say("… and " + more + " more warnings");
            }
        }
        return reading.orThrow();
    }

    private Reading fromStream() {
        GraphFormat given = Optional.ofNullable(from)
                .orElseThrow(() -> CommandFailure.usage("stdin has no ending: say with --from what format it has"));
        return GraphFiles.read("stdin", System.in, given, Optional.ofNullable(weights));
    }
}

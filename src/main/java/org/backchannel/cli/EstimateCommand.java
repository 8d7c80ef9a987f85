package org.backchannel.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.report.answer.EstimateReport;
import org.backchannel.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how long another command would take, and how much memory it would need. */
@Command
final class EstimateCommand implements Callable<Integer> {
    static final String NAME = "estimate";

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private OutputOptions output;

    @Parameters(
            arity = "1..*",
            paramLabel = "COMMAND",
            description =
                    "The command and all that belongs to it, as it would be typed; options of estimate come before "
                            + "it. One of ${COMPLETION-CANDIDATES}.",
            completionCandidates = EstimableNames.class)
    private List<String> words = new ArrayList<>();

    EstimateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Estimable command = command();
        List<PartEstimate> parts = command.estimate(Estimate.here(session.progress()));
        EstimateReport report = new EstimateReport(words, parts, command.leftOut());
        output.write(report.report(Version.current()), session);
        return ExitCode.DONE;
    }

    private Estimable command() {
        String name = words.get(0);
        if (!Commands.estimable().contains(name)) {
            throw CommandFailure.usage("there is nothing to estimate of '" + name + "'"
                    + Nearest.of(name, Commands.estimable())
                            .map(nearest -> "; did you mean '" + nearest + "'?")
                            .orElse("; there is of " + String.join(", ", Commands.estimable())));
        }
        CommandLine parser = Commands.parser(name, session).orElseThrow();
        parser.parseArgs(words.toArray(new String[0]));
        CommandLine asked = parser.getSubcommands().get(name);
        if (asked.isUsageHelpRequested()) {
            throw CommandFailure.usage("help takes no time: 'backchannel " + name + " --help'");
        }
        return (Estimable) asked.getCommandSpec().userObject();
    }

    /** Commands that can be named. */
    static final class EstimableNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Commands.estimable().iterator();
        }
    }
}

package org.backchannel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backchannel.analysis.summary.MapSummary;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.Problem;
import org.backchannel.format.Reading;
import org.backchannel.report.answer.CheckReport;
import org.backchannel.report.answer.CheckedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Validates graph files and says what they hold; loads nothing. */
@Command
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private OutputOptions output;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Graph files.")
    private List<Path> files;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<CheckedFile> checked = files.stream().map(this::check).toList();
        output.write(CheckReport.of(checked, Version.current()), session);
        return checked.stream().allMatch(file -> file.errors() == 0) ? ExitCode.DONE : ExitCode.BAD_DATA;
    }

    private CheckedFile check(Path file) {
        session.progress().begin("checking " + file, 0);
        Reading reading = GraphFiles.read(file, session.progress());
        session.progress().check();
        if (reading instanceof Reading.Accepted accepted) {
            return new CheckedFile(
                    file.toString(),
                    0,
                    accepted.warningCount(),
                    findings(accepted.warnings()),
                    Optional.of(MapSummary.of(accepted.map())));
        }
        Reading.Refused refused = (Reading.Refused) reading;
        return new CheckedFile(file.toString(), refused.errorCount(), 0, findings(refused.errors()), Optional.empty());
    }

    private static List<CheckedFile.Finding> findings(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new CheckedFile.Finding(
                        problem.line(),
                        problem.column(),
                        problem.severity() == Problem.Severity.ERROR,
                        problem.message()))
                .toList();
    }
}

package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backchannel.analysis.diff.MapDiff;
import org.backchannel.format.GraphFiles;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Imported;
import org.backchannel.imports.table.MappingGuess;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.answer.ImportReport;
import org.backchannel.report.render.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a map of other people's data, or brings one up to date with it. */
@Command
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Extracts: CSV, TSV, .xlsx, JSON; packed by gzip or not.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ImportOptions options;

    @Option(
            names = "--guess",
            paramLabel = "FILE",
            description = "Instead of importing, write a first mapping for this table, from its header and its rows.")
    private Path guess;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The map to write, .yaml; one that is there is brought up to date. Without it nothing is "
                    + "written but the rejects. With --guess: the mapping to write.")
    private Path output;

    @Option(names = "--replace", description = "Write what was imported and nothing else, whatever FILE held.")
    private boolean replace;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.Format.class,
            completionCandidates = Word.Format.class,
            description = "How to say what became of the records: one of ${COMPLETION-CANDIDATES}. Default: table.")
    private OutputFormat format = OutputFormat.TABLE;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (guess != null) {
            return guess();
        }
        requireUse();
        Imported imported = options.imported(files, session);
        Optional<StakeholderMap> before = before();
        StakeholderMap after = before.map(map -> options.updated(map, imported)).orElse(imported.map());
        if (output != null) {
            write(after);
        }
        Optional<MapDiff> changes = before.map(map -> MapDiff.between(map, after));
        session.endProgress();
        format.renderer(session.style())
                .render(
                        ImportReport.of(imported, after, changes, Optional.ofNullable(output), Version.current()),
                        session.out());
        return ExitCode.DONE;
    }

    private int guess() throws IOException {
        if (!files.isEmpty() || options.isAsked()) {
            throw CommandFailure.usage("--guess writes a mapping and imports nothing; leave the rest out");
        }
        String mapping = MappingGuess.of(guess, ImportLimits.STANDARD);
        if (output == null) {
            session.out().print(mapping);
        } else if (Files.exists(output)) {
            throw CommandFailure.usage(output + " is there already; --guess overwrites nothing");
        } else {
            WholeFile.write(output, out -> out.write(mapping));
        }
        return ExitCode.DONE;
    }

    private void requireUse() {
        if (!options.isAsked()) {
            throw CommandFailure.usage(
                    "say how the data is to be read: --mapping FILE ('backchannel import --guess TABLE' writes a first one), or "
                            + "--from ftm or --from littlesis");
        } else if (files.isEmpty()) {
            throw CommandFailure.usage("name the files to import");
        } else if (replace && output == null) {
            throw CommandFailure.usage("--replace is about the map that -o names; name one");
        }
    }

    private Optional<StakeholderMap> before() {
        return output == null || replace || !Files.exists(output)
                ? Optional.empty()
                : Optional.of(GraphFiles.load(output));
    }

    private void write(StakeholderMap map) {
        try {
            WholeFile.write(output, out -> GraphFiles.write(map, output.toString(), out));
            session.cancellation().changed(output + " was written");
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.FAILED, WholeFile.message(failure), failure);
        }
    }
}

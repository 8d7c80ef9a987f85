package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backchannel.report.Report;
import org.backchannel.report.render.OutputFormat;
import org.backchannel.report.render.TerminalStyle;
import org.backchannel.report.render.WorkbookWriter;
import picocli.CommandLine.Option;

/** Where results go, in what format. */
final class OutputOptions {
    private static final Map<String, OutputFormat> BY_ENDING = Map.of(
            "md", OutputFormat.MARKDOWN,
            "csv", OutputFormat.CSV,
            "json", OutputFormat.JSON,
            "jsonl", OutputFormat.JSONL,
            "html", OutputFormat.HTML);

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.Format.class,
            completionCandidates = Word.Format.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: what the ending of -o FILE says, else table.")
    private OutputFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write to this file, wholly or not at all, instead of stdout; FILE.xlsx is an Excel workbook.")
    private Path file;

    /** Whether the user wants a document to hand on, which has more than a terminal shows. */
    boolean isDocument() {
        return isWorkbook() || format() == OutputFormat.MARKDOWN || format() == OutputFormat.HTML;
    }

    /** Writes a report where the user wants it. */
    void write(Report report, Session session) {
        session.endProgress();
        try {
            if (file == null) {
                format().renderer(session.style()).render(report, session.out());
            } else {
                writeFile(report, new TerminalStyle(session.style().width(), false));
                session.cancellation().changed(file + " was written");
            }
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.FAILED, WholeFile.message(failure), failure);
        }
    }

    private void writeFile(Report report, TerminalStyle plain) throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            if (isWorkbook()) {
                files.writeBytes(file, out -> WorkbookWriter.write(report, out));
            } else {
                Report whole = format() == OutputFormat.MARKDOWN ? PicturesBeside.write(report, file, files) : report;
                files.write(file, out -> format().renderer(plain).render(whole, out));
            }
            files.finish();
        }
    }

    /** Of bytes, and so never on stdout: the ending of the file asks for it. */
    private boolean isWorkbook() {
        return format == null
                && file != null
                && file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private OutputFormat format() {
        return Optional.ofNullable(format).or(this::ofEnding).orElse(OutputFormat.TABLE);
    }

    private Optional<OutputFormat> ofEnding() {
        return Optional.ofNullable(file).map(path -> {
            String name = path.toString();
            return BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        });
    }
}

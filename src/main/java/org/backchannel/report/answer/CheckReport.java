package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.summary.MapSummary;
import org.backchannel.model.CalendarDate;
import org.backchannel.projection.Lens;
import org.backchannel.projection.Tally;
import org.backchannel.report.Block;
import org.backchannel.report.Block.Heading;
import org.backchannel.report.Block.KeyValue;
import org.backchannel.report.Block.KeyValues;
import org.backchannel.report.Block.Paragraph;
import org.backchannel.report.Block.Verbatim;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.report.answer.CheckedFile.Finding;
import org.backchannel.text.Counted;

/** What is wrong with graph files and what they hold, laid out. */
public final class CheckReport {
    private static final List<Column> COLUMNS = List.of(
            Column.text("file", "File"),
            Column.count("line", "Line"),
            Column.count("column", "Column"),
            Column.text("severity", "Severity"),
            Column.text("message", "Problem"));

    private CheckReport() {}

    /** The answer of {@code check}. */
    public static Report of(List<CheckedFile> files, String version) {
        List<Block> blocks = new ArrayList<>();
        files.forEach(file -> addBlocks(file, blocks));
        List<List<Cell>> rows = files.stream()
                .flatMap(file -> file.findings().stream().map(finding -> row(file, finding)))
                .toList();
        return new Report(
                "check",
                files.size() == 1 ? files.get(0).summary().map(MapSummary::graph) : Optional.empty(),
                JsonValue.NOTHING,
                JsonValue.fields()
                        .put(
                                "files",
                                JsonValue.texts(
                                        files.stream().map(CheckedFile::file).toList()))
                        .end(),
                version,
                new JsonValue.Array(files.stream().map(CheckReport::json).toList()),
                new Document(blocks),
                Table.of(COLUMNS, rows));
    }

    private static void addBlocks(CheckedFile file, List<Block> blocks) {
        blocks.add(new Heading(1, file.file()));
        blocks.add(new Paragraph(outcome(file)));
        if (!file.findings().isEmpty()) {
            blocks.add(new Verbatim(
                    file.findings().stream().map(finding -> line(file, finding)).toList()));
        }
        int more = file.errors() + file.warnings() - file.findings().size();
        if (more > 0) {
            blocks.add(new Paragraph("… and " + more + " more."));
        }
        file.summary().ifPresent(summary -> blocks.add(numbers(summary)));
    }

    private static String outcome(CheckedFile file) {
        String warnings = file.warnings() == 0 ? "no warning" : Counted.of(file.warnings(), "warning");
        return file.errors() == 0
                ? "Valid; " + warnings + "."
                : "Not valid: " + Counted.of(file.errors(), "error") + ", " + warnings + ".";
    }

    /** As compilers print it, which editors know how to open. */
    private static String line(CheckedFile file, Finding finding) {
        String severity = finding.isError() ? "" : "warning: ";
        return file.file() + ":" + finding.line() + ":" + finding.column() + ": " + severity + finding.message();
    }

    private static KeyValues numbers(MapSummary summary) {
        List<KeyValue> lines = new ArrayList<>();
        lines.add(new KeyValue("Graph", summary.graph()));
        summary.title().ifPresent(title -> lines.add(new KeyValue("Title", title)));
        lines.add(new KeyValue("As of", summary.asOf().map(CalendarDate::text).orElse("any date")));
        lines.add(new KeyValue("Actors", Integer.toString(summary.actors())));
        lines.add(new KeyValue("Ties", Integer.toString(summary.ties())));
        lines.add(new KeyValue("Sources", Integer.toString(summary.sources())));
        lines.add(new KeyValue("Evidence", Counted.of(summary.evidence(), "item")));
        for (MapSummary.Reading reading : summary.projections()) {
            String name = reading.lens() == Lens.ACCESS ? "Read as access" : "Read as influence";
            lines.add(new KeyValue(name, sentence(reading)));
        }
        return new KeyValues(lines);
    }

    private static String sentence(MapSummary.Reading reading) {
        Tally tally = reading.tally();
        List<String> leftOut = new ArrayList<>();
        if (tally.notOnDate() > 0) {
            leftOut.add(tally.notOnDate() + " not on that date");
        }
        if (tally.notConducting() > 0) {
            leftOut.add(tally.notConducting() + " of a kind that conducts none");
        }
        String why = leftOut.isEmpty() ? "" : "; left out: " + String.join(", ", leftOut);
        return Counted.of(reading.arcs(), "arc") + " from " + Counted.of(tally.counted(), "tie") + why;
    }

    private static List<Cell> row(CheckedFile file, Finding finding) {
        return List.of(
                Cell.of(file.file()),
                Cell.of(finding.line()),
                Cell.of(finding.column()),
                Cell.of(finding.severity()),
                Cell.of(finding.message()));
    }

    private static JsonValue json(CheckedFile file) {
        return JsonValue.fields()
                .put("file", file.file())
                .put("valid", file.errors() == 0)
                .put("errors", file.errors())
                .put("warnings", file.warnings())
                .put("problems", file.findings().stream().map(CheckReport::json).toList())
                .put("map", file.summary().map(CheckReport::json).orElse(JsonValue.NOTHING))
                .end();
    }

    private static JsonValue json(Finding finding) {
        return JsonValue.fields()
                .put("line", finding.line())
                .put("column", finding.column())
                .put("severity", finding.severity())
                .put("message", finding.message())
                .end();
    }

    private static JsonValue json(MapSummary summary) {
        return JsonValue.fields()
                .put("graph", summary.graph())
                .put("title", summary.title())
                .put("asOf", summary.asOf().map(CalendarDate::text))
                .put("actors", summary.actors())
                .put("ties", summary.ties())
                .put("sources", summary.sources())
                .put("evidence", summary.evidence())
                .put(
                        "projections",
                        summary.projections().stream().map(CheckReport::json).toList())
                .end();
    }

    private static JsonValue json(MapSummary.Reading reading) {
        return JsonValue.fields()
                .put("name", reading.lens().word())
                .put("arcs", reading.arcs())
                .put("tiesCounted", reading.tally().counted())
                .put("tiesNotOnDate", reading.tally().notOnDate())
                .put("tiesNotConducting", reading.tally().notConducting())
                .end();
    }
}

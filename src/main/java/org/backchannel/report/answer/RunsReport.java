package org.backchannel.report.answer;

import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.StoredRun;
import org.backchannel.report.Block;
import org.backchannel.report.Block.Paragraph;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** What was computed of a graph, and when. */
public final class RunsReport {
    private static final int TO_THE_SECOND = "2026-11-23T20:50:07".length();

    private RunsReport() {}

    /** The answer of {@code runs}: the newest first. */
    public static Report of(String graph, List<StoredRun> runs, String version) {
        Table all = Table.of(
                List.of(
                        Column.text("run", "Run"),
                        Column.text("at", "At"),
                        Column.text("command", "Command"),
                        Column.text("parameters", "Parameters"),
                        Column.text("measures", "Measures"),
                        Column.count("revision", "Revision"),
                        Column.truth("current", "Current"),
                        Column.text("digest", "Digest"),
                        Column.text("version", "Version")),
                runs.stream().map(RunsReport::row).toList());
        Block answer = runs.isEmpty()
                ? new Paragraph("Graph '" + graph + "' has no runs; 'backchannel analyze FILE' makes one.")
                : shown(runs);
        return new Report(
                "runs",
                Optional.of(graph),
                JsonValue.NOTHING,
                JsonValue.Fields.NONE,
                version,
                all.toJson(),
                Document.of(answer),
                all);
    }

    private static List<Cell> row(StoredRun run) {
        return List.of(
                Cell.of(run.id()),
                Cell.of(run.at()),
                Cell.of(run.command()),
                Cell.of(run.parameters()),
                Cell.of(run.measures()),
                run.revision() == 0 ? Cell.BLANK : Cell.of(run.revision()),
                Cell.of(run.current()),
                Cell.of(run.digest()),
                Cell.of(run.version()));
    }

    /** What fits on a screen: how many measures, not which. */
    private static Table shown(List<StoredRun> runs) {
        return Table.of(
                        List.of(
                                Column.text("run", "Run"),
                                Column.text("at", "At"),
                                Column.text("command", "Command"),
                                Column.text("parameters", "Parameters"),
                                Column.count("measures", "Measures"),
                                Column.truth("current", "Current")),
                        runs.stream().map(RunsReport::shortRow).toList())
                .noting(
                        "Current: computed from the graph as it is now. 'backchannel runs diff GRAPH A B' says who rose "
                                + "and who fell between two.");
    }

    private static List<Cell> shortRow(StoredRun run) {
        return List.of(
                Cell.of(run.id()),
                Cell.of(toTheSecond(run.at())),
                Cell.of(run.command()),
                Cell.of(run.parameters()),
                Cell.of(run.measures().size()),
                Cell.of(run.current()));
    }

    static String toTheSecond(String at) {
        return at.substring(0, Math.min(TO_THE_SECOND, at.length())).replace('T', ' ');
    }
}

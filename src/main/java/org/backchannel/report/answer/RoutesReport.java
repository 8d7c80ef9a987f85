package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.doors.RoutesResult;
import org.backchannel.report.Block;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** The strongest routes between two actors, as a report. */
public final class RoutesReport {
    private final RoutesResult result;
    private final RouteRows routeRows;

    /** Of a result. */
    public RoutesReport(RoutesResult result) {
        this.result = result;
        this.routeRows = new RouteRows(result.reading().map());
    }

    /** The whole report. */
    public Report report(JsonValue.Fields parameters, String version) {
        ReadingNotes notes = new ReadingNotes(result.reading());
        Table table = routeRows.table(result.routes());
        return new Report(
                "routes",
                Optional.of(result.reading().map().graph()),
                notes.json(),
                parameters,
                version,
                new JsonValue.Array(
                        result.routes().stream().map(routeRows::json).toList()),
                document(notes, table),
                table);
    }

    private Document document(ReadingNotes notes, Table table) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                1, "Routes from " + result.from().name() + " to " + result.to().name()));
        if (result.routes().isEmpty()) {
            blocks.add(new Block.Paragraph("There is no way from "
                    + result.from().name() + " to " + result.to().name() + "."));
        } else {
            blocks.add(table.noting(RouteRows.NOTE));
            blocks.add(new Block.Heading(2, "What they rest on"));
            blocks.add(routeRows.evidence(result.routes()));
        }
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(notes.block());
        return new Document(blocks);
    }
}

package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.StoredGraph;
import org.backchannel.report.Block;
import org.backchannel.report.Block.Paragraph;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** What the database holds. */
public final class GraphsReport {
    private static final int TO_THE_MINUTE = "2026-11-23T20:50".length();

    private GraphsReport() {}

    /** The answer of {@code graphs}. */
    public static Report of(List<StoredGraph> graphs, String version) {
        Block answer = graphs.isEmpty()
                ? new Paragraph("The database holds no graph; 'backchannel load FILE' loads one.")
                : shown(graphs);
        Table all = all(graphs);
        return new Report(
                "graphs",
                Optional.empty(),
                JsonValue.NOTHING,
                JsonValue.Fields.NONE,
                version,
                all.toJson(),
                Document.of(answer),
                all);
    }

    /** What fits on a screen: not the digest, and no more of the time than a reader wants. */
    private static Table shown(List<StoredGraph> graphs) {
        return Table.of(
                List.of(
                        Column.text("graph", "Graph"),
                        Column.text("title", "Title"),
                        Column.count("actors", "Actors"),
                        Column.count("ties", "Ties"),
                        Column.count("sources", "Sources"),
                        Column.text("loadedAt", "Loaded"),
                        Column.truth("complete", "Complete")),
                graphs.stream().map(GraphsReport::shortRow).toList());
    }

    private static Table all(List<StoredGraph> graphs) {
        return Table.of(
                List.of(
                        Column.text("graph", "Graph"),
                        Column.text("title", "Title"),
                        Column.count("actors", "Actors"),
                        Column.count("ties", "Ties"),
                        Column.count("sources", "Sources"),
                        Column.text("loadedAt", "Loaded"),
                        Column.truth("complete", "Complete"),
                        Column.text("digest", "Digest")),
                graphs.stream().map(GraphsReport::row).toList());
    }

    private static List<Cell> shortRow(StoredGraph graph) {
        String loaded = graph.loadedAt();
        List<Cell> row = new ArrayList<>(row(graph).subList(0, 7));
        row.set(
                5,
                Cell.of(loaded.substring(0, Math.min(TO_THE_MINUTE, loaded.length()))
                        .replace('T', ' ')));
        return row;
    }

    private static List<Cell> row(StoredGraph graph) {
        return List.of(
                Cell.of(graph.name()),
                Cell.of(graph.title()),
                Cell.of(graph.actors()),
                Cell.of(graph.ties()),
                Cell.of(graph.sources()),
                Cell.of(graph.loadedAt()),
                Cell.of(graph.complete()),
                Cell.of(graph.digest()));
    }
}

package org.backchannel.report.answer;

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
    private static final int SHOWN_OF_DIGEST = 12;

    private GraphsReport() {}

    /** The answer of {@code graphs}. */
    public static Report of(List<StoredGraph> graphs, String version) {
        Block answer = graphs.isEmpty()
                ? new Paragraph("The database holds no graph; 'backchannel load FILE' loads one.")
                : table(graphs, SHOWN_OF_DIGEST);
        Table all = table(graphs, Integer.MAX_VALUE);
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

    private static Table table(List<StoredGraph> graphs, int digits) {
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
                graphs.stream().map(graph -> row(graph, digits)).toList());
    }

    private static List<Cell> row(StoredGraph graph, int digits) {
        String digest = graph.digest();
        return List.of(
                Cell.of(graph.name()),
                Cell.of(graph.title()),
                Cell.of(graph.actors()),
                Cell.of(graph.ties()),
                Cell.of(graph.sources()),
                Cell.of(graph.loadedAt()),
                Cell.of(graph.complete()),
                Cell.of(digest.substring(0, Math.min(digits, digest.length()))));
    }
}

package org.backchannel.report.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.analysis.LoadResult;
import org.backchannel.analysis.LoadResult.ElementCounts;
import org.backchannel.report.Block;
import org.backchannel.report.Block.Bullets;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** What became of the graphs that were loaded. */
public final class LoadReport {
    private LoadReport() {}

    /** The answer of {@code load}. */
    public static Report of(List<LoadResult> loads, String version) {
        Block sentences = Bullets.of(loads.stream().map(LoadReport::sentence).toList());
        return new Report(
                "load",
                loads.size() == 1 ? Optional.of(loads.get(0).graph()) : Optional.empty(),
                JsonValue.NOTHING,
                JsonValue.Fields.NONE,
                version,
                new JsonValue.Array(loads.stream().map(LoadReport::json).toList()),
                Document.of(sentences),
                table(loads));
    }

    /** In words: "graph 'board' is new: 3 actors, 3 ties, 2 sources, 2 items of evidence". */
    public static String sentence(LoadResult load) {
        String name = "graph '" + load.graph() + "' ";
        return switch (load.outcome()) {
            case CREATED -> name + "is new: " + elements(load.added());
            case UNCHANGED -> name + "is in the database already, exactly so";
            case UPDATED ->
                name + "was brought in line: added " + counts(load.added()) + "; changed " + counts(load.changed())
                        + "; removed " + counts(load.removed());
        };
    }

    private static String counts(ElementCounts counts) {
        if (counts.total() == 0) {
            return "nothing";
        }
        StringBuilder text = new StringBuilder(elements(counts));
        add(text, counts.tieTypes(), "tie type", "tie types");
        return text.toString();
    }

    /** What somebody wrote; tie types are mostly those that come with the program. */
    private static String elements(ElementCounts counts) {
        StringBuilder text = new StringBuilder();
        add(text, counts.actors(), "actor", "actors");
        add(text, counts.ties(), "tie", "ties");
        add(text, counts.sources(), "source", "sources");
        add(text, counts.evidence(), "item of evidence", "items of evidence");
        return text.toString();
    }

    private static void add(StringBuilder text, long count, String one, String many) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(count == 1 ? one : many);
        }
    }

    private static JsonValue json(LoadResult load) {
        return JsonValue.fields()
                .put("graph", load.graph())
                .put("outcome", outcome(load))
                .put("digest", load.digest())
                .put("added", json(load.added()))
                .put("changed", json(load.changed()))
                .put("removed", json(load.removed()))
                .put("overwritten", JsonValue.texts(load.overwritten()))
                .end();
    }

    private static JsonValue json(ElementCounts counts) {
        return JsonValue.fields()
                .put("actors", counts.actors())
                .put("ties", counts.ties())
                .put("sources", counts.sources())
                .put("evidence", counts.evidence())
                .put("tieTypes", counts.tieTypes())
                .end();
    }

    private static Table table(List<LoadResult> loads) {
        return Table.of(
                List.of(
                        Column.text("graph", "Graph"),
                        Column.text("outcome", "Outcome"),
                        Column.count("added", "Added"),
                        Column.count("changed", "Changed"),
                        Column.count("removed", "Removed"),
                        Column.text("digest", "Digest")),
                loads.stream().map(LoadReport::row).toList());
    }

    private static List<Cell> row(LoadResult load) {
        return List.of(
                Cell.of(load.graph()),
                Cell.of(outcome(load)),
                Cell.of(load.added().total()),
                Cell.of(load.changed().total()),
                Cell.of(load.removed().total()),
                Cell.of(load.digest()));
    }

    private static String outcome(LoadResult load) {
        return load.outcome().name().toLowerCase(Locale.ROOT);
    }
}

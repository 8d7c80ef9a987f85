package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityResult;
import org.backchannel.analysis.scores.Score;
import org.backchannel.analysis.scores.ScoreTable;
import org.backchannel.report.Block;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** Who matters, as a report. */
public final class CentralityReport {
    /** What fits on a page; the others are in JSON and CSV. */
    private static final List<String> SHOWN =
            List.of("degree", "betweenness", "closenessIn", "decayIn", "decayOut", "pagerank");

    private final CentralityResult result;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public CentralityReport(CentralityResult result, int top) {
        this.result = result;
        this.top = top;
    }

    /** The whole report. */
    public Report report(JsonValue.Fields parameters, String version) {
        ReadingNotes notes = new ReadingNotes(result.table().reading());
        Table all = ScoreTables.full(result.table(), order());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Who matters"));
        blocks.addAll(blocks());
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(notes.block());
        return new Report(
                "centrality",
                Optional.of(result.table().reading().map().graph()),
                notes.json(),
                parameters,
                version,
                all.toJson(),
                new Document(blocks),
                all);
    }

    /** Everything but the title and the assumptions. */
    List<Block> blocks() {
        ScoreTable table = result.table();
        List<Score> shown = shown(table.scores());
        int more = table.scores().size() - shown.size();
        Table readable = ScoreTables.of(shown, table, order())
                .noting("Ordered by " + result.order() + "."
                        + (more == 0 ? "" : " " + more + " more measures: --format json or csv."));
        return List.of(Shown.top(readable, top), Block.Bullets.of(result.notes()));
    }

    /** Of all measures some; of the few that were asked for, those. */
    private static List<Score> shown(List<Score> scores) {
        return scores.size() <= SHOWN.size()
                ? scores
                : scores.stream()
                        .filter(score -> scores.size() < CentralityMeasure.ALL.size() || SHOWN.contains(score.key()))
                        .toList();
    }

    /** The rows as a program reads them. */
    JsonValue json() {
        return ScoreTables.full(result.table(), order()).toJson();
    }

    private List<Integer> order() {
        return result.table().descendingBy(result.order());
    }
}

package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backchannel.analysis.scores.BetweennessAccuracy;
import org.backchannel.analysis.scores.BetweennessChoice;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
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
    private static final Set<String> SHOWN =
            Set.of("degree", "betweenness", "closenessIn", "decayIn", "decayOut", "pagerank");

    /** The same beside measures that only who asks for them gets. */
    private static final Set<String> SHOWN_BESIDE = Set.of("degree", "betweenness", "decayIn", "pagerank");

    private static final Set<String> STANDARD =
            CentralityMeasure.STANDARD.stream().map(CentralityMeasure::key).collect(Collectors.toUnmodifiableSet());

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
    public Report report(CentralityParameters parameters, String version) {
        ReadingNotes notes = new ReadingNotes(result.table().reading());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Who matters"));
        blocks.addAll(blocks());
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(notes.block());
        return new Report(
                "centrality",
                Optional.of(result.table().reading().map().graph()),
                notes.json(),
                withAccuracy(json(parameters), result),
                version,
                () -> all().toJson(),
                new Document(blocks),
                this::all);
    }

    private Table all() {
        return ScoreTables.full(result.table(), order());
    }

    /** What was asked, and how exact betweenness is, which may have been left to the time it takes. */
    static JsonValue.Fields withAccuracy(JsonValue.Fields parameters, CentralityResult result) {
        JsonValue.FieldsBuilder fields = JsonValue.fields().putAll(parameters);
        result.betweenness().ifPresent(accuracy -> fields.put("betweenness", json(accuracy)));
        return fields.end();
    }

    private static JsonValue.Fields json(CentralityParameters parameters) {
        JsonValue.FieldsBuilder fields = JsonValue.fields();
        if (!parameters.measures().containsAll(CentralityMeasure.STANDARD)) {
            fields.put(
                    "select",
                    JsonValue.texts(parameters.measures().stream()
                            .map(CentralityMeasure::key)
                            .toList()));
        }
        PairsJson.put(fields, parameters.pairs());
        if (!parameters.start().isEmpty()) {
            fields.put("target", JsonValue.texts(parameters.start()));
        }
        return parameters.betweenness() instanceof BetweennessChoice.Estimated estimated
                        && estimated.first().isPresent()
                ? fields.put("first", estimated.first().getAsInt()).end()
                : fields.end();
    }

    private static JsonValue json(BetweennessAccuracy accuracy) {
        JsonValue.FieldsBuilder fields = JsonValue.fields().put("exact", accuracy.exact());
        if (!accuracy.exact()) {
            fields.put("epsilon", accuracy.epsilon())
                    .put("delta", accuracy.delta())
                    .put("samples", accuracy.samples())
                    .put("capped", accuracy.capped());
        }
        return fields.end();
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

    /** Of all measures some, and those that only who asks for them gets; of a few that were asked for, those. */
    private static List<Score> shown(List<Score> scores) {
        boolean all =
                scores.stream().map(Score::key).collect(Collectors.toSet()).containsAll(STANDARD);
        Set<String> some = scores.size() > STANDARD.size() ? SHOWN_BESIDE : SHOWN;
        return scores.stream()
                .filter(score -> !all || some.contains(score.key()) || !STANDARD.contains(score.key()))
                .toList();
    }

    private List<Integer> order() {
        return result.table().descendingBy(result.order());
    }
}

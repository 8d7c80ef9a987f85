package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.sensitivity.SensitivityResult;
import org.backchannel.report.Block;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;

/** How far an answer moves, as a report. */
public final class SensitivityReport {
    private final SensitivityResult result;
    private final SensitivityWords words;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public SensitivityReport(SensitivityResult result, int top) {
        this.result = result;
        this.words = new SensitivityWords(result);
        this.top = top;
    }

    /** The whole report. */
    public Report report(String version) {
        ReadingNotes notes = new ReadingNotes(result.reading());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "How far the door to " + result.target().name() + " depends on the numbers"));
        blocks.add(new Block.Paragraph(words.verdict()));
        if (!result.families().isEmpty()) {
            blocks.add(new Block.Heading(2, "If all are a notch off"));
            blocks.add(SensitivityTables.families(result, words));
        }
        if (!result.figures().isEmpty()) {
            blocks.add(new Block.Heading(2, "If one number is"));
            blocks.add(Shown.top(SensitivityTables.figures(result, words), top));
        }
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(new Block.KeyValues(List.of(new Block.KeyValue("worlds", words.worlds()))));
        blocks.add(notes.block());
        return new Report(
                "sensitivity",
                Optional.of(result.reading().map().graph()),
                notes.json(),
                GroundsJson.parameters(result.parameters()),
                version,
                json(),
                new Document(blocks),
                SensitivityTables.plainFigures(result));
    }

    private JsonValue.Fields json() {
        return JsonValue.fields()
                .put("exact", result.exact())
                .put("worlds", result.worlds())
                .put("interrupted", result.interrupted())
                .putAll(Likelihoods.fields("reach", result.reach()))
                .put("first", JsonValue.texts(result.first().ids()))
                .putAll(Likelihoods.fields("criticality", result.first().criticality()))
                .put("lead", result.lead())
                .put("families", SensitivityTables.plainFamilies(result).toJson())
                .put("numbers", SensitivityTables.plainFigures(result).toJson())
                .put("onTheWay", result.onTheWay())
                .end();
    }
}

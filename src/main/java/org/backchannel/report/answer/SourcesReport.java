package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.analysis.grounds.Reversal;
import org.backchannel.analysis.grounds.SourcesResult;
import org.backchannel.analysis.grounds.SourcesResult.LeftOut;
import org.backchannel.model.Source;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/** What an answer rests on, as a report. */
public final class SourcesReport {
    private static final int DIGITS = 4;

    private final SourcesResult result;
    private final SourcesWords words;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public SourcesReport(SourcesResult result, int top) {
        this.result = result;
        this.words = new SourcesWords(result);
        this.top = top;
    }

    /** The whole report. */
    public Report report(String version) {
        ReadingNotes notes = new ReadingNotes(result.reading());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "What the door to " + result.target().name() + " rests on"));
        blocks.add(new Block.Paragraph(words.verdict()));
        if (!result.sources().isEmpty()) {
            blocks.add(new Block.Heading(2, "If a source is wrong"));
            blocks.add(Shown.top(shown(), top));
        }
        if (!result.ties().isEmpty()) {
            blocks.add(new Block.Heading(2, "Where to ask next"));
            blocks.add(Shown.top(TieValueTables.shown(result, words), top));
        }
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(new Block.KeyValues(
                List.of(new Block.KeyValue("worlds", words.worlds()), new Block.KeyValue("sources", counts()))));
        blocks.add(notes.block());
        return new Report(
                "sources",
                Optional.of(result.reading().map().graph()),
                notes.json(),
                GroundsJson.parameters(result.parameters()),
                version,
                json(),
                new Document(blocks),
                plain());
    }

    private String counts() {
        int unasked = result.unasked();
        return (result.sources().size() + unasked) + " matter"
                + (unasked == 0 ? "" : ", " + unasked + " of them not looked at before the interruption")
                + "; of the other " + result.without() + " nothing lies on a way to the target";
    }

    private Table shown() {
        List<Column> columns = List.of(
                Column.text("source", "Source"),
                Column.score("wrong", "Wrong"),
                Column.text("reach", "Without it"),
                Column.text("difference", "Difference"),
                Column.text("first", "First then"),
                Column.truth("changes", "Changes"));
        return Table.of(columns, result.sources().stream().map(this::row).toList())
                .noting(words.meaning());
    }

    private List<Cell> row(LeftOut left) {
        return List.of(
                Cell.of(words.name(left)),
                Cell.of(Decimals.significant(left.wrong(), DIGITS)),
                Cell.of(left.reach().text()),
                Cell.of(DoorWords.difference(left.difference())),
                Cell.of(DoorWords.first(left.first())),
                Cell.of(left.changes()));
    }

    private JsonValue.Fields json() {
        return JsonValue.fields()
                .put("exact", result.exact())
                .put("worlds", result.worlds())
                .put("interrupted", result.interrupted())
                .putAll(Likelihoods.fields("reach", result.reach()))
                .put("first", JsonValue.texts(result.first().ids()))
                .putAll(Likelihoods.fields("criticality", result.first().criticality()))
                .put("sources", plain().toJson())
                .put("sourcesUnasked", result.unasked())
                .put("sourcesWithout", result.without())
                .put("reversal", result.reversal().map(SourcesReport::json).orElse(JsonValue.NOTHING))
                .put("ties", TieValueTables.plain(result).toJson())
                .put("states", result.states())
                .put("statesExact", result.statesExact())
                .end();
    }

    private static JsonValue json(Reversal reversal) {
        return JsonValue.fields()
                .put(
                        "sources",
                        JsonValue.texts(
                                reversal.sources().stream().map(Source::id).toList()))
                .put("allWrong", reversal.allWrong())
                .put("smallest", reversal.smallest())
                .put("first", JsonValue.texts(reversal.first().ids()))
                .putAll(Likelihoods.fields("criticality", reversal.first().criticality()))
                .end();
    }

    private Table plain() {
        List<Column> columns = Stream.of(
                        Stream.of(
                                Column.text("id", "Id"),
                                Column.text("name", "Name"),
                                Column.count("quoting", "Quoting"),
                                Column.score("wrong", "Wrong")),
                        Likelihoods.columns("reach", "Reach"),
                        Likelihoods.columns("difference", "Difference"),
                        Stream.of(Column.text("first", "First")),
                        Likelihoods.columns("criticality", "Criticality"),
                        Stream.of(Column.truth("changes", "Changes")))
                .flatMap(part -> part)
                .toList();
        return Table.of(
                columns, result.sources().stream().map(SourcesReport::plainRow).toList());
    }

    private static List<Cell> plainRow(LeftOut left) {
        return Stream.of(
                        Stream.of(
                                Cell.of(left.source().id()),
                                Cell.of(left.source().title()),
                                Cell.of((long) left.quoting()),
                                Cell.of(left.wrong())),
                        Likelihoods.cells(left.reach()),
                        Likelihoods.cells(left.difference()),
                        Stream.of(GroundsJson.ids(left.first())),
                        Likelihoods.cells(left.first().criticality()),
                        Stream.of(Cell.of(left.changes())))
                .flatMap(part -> part)
                .toList();
    }
}

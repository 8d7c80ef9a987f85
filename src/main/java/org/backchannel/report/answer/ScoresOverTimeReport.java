package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.analysis.timeline.Moment;
import org.backchannel.analysis.timeline.ScoresOverTime;
import org.backchannel.analysis.timeline.ScoresOverTime.Place;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/** Who matters from date to date, as a report. */
public final class ScoresOverTimeReport {
    private static final int DIGITS = 4;

    private final ScoresOverTime result;
    private final int top;
    private final TimelineParts parts;

    /** Of a result, with so many actors a date for readers. */
    public ScoresOverTimeReport(ScoresOverTime result, int top) {
        this.result = result;
        this.top = top;
        this.parts = new TimelineParts(result.timeline());
    }

    /** The whole report. */
    public Report report(String version) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Who matters, " + parts.span()));
        blocks.add(table());
        blocks.addAll(parts.whatChanged());
        blocks.addAll(parts.assumed(
                List.of(new Block.KeyValue("measure", result.measure().title()))));
        JsonValue.Fields asked =
                JsonValue.fields().put("measure", result.measure().key()).end();
        return parts.report(asked, version, result.timeline().interrupted(), dates(), blocks, plain());
    }

    private Table table() {
        List<Column> columns = Stream.concat(
                        Stream.of(
                                Column.text("date", "Date"),
                                Column.text(
                                        "first", "First by " + result.measure().title())),
                        TimelineParts.changeColumns().stream())
                .toList();
        return Table.of(
                        columns,
                        result.timeline().moments().stream().map(this::row).toList())
                .noting("Who scores 0 is not named. Ties: how many came and went.");
    }

    private List<Cell> row(Moment<List<Place>> moment) {
        String first = moment.answer().stream()
                .filter(place -> place.score() > 0)
                .limit(top)
                .map(place -> place.actor().name() + " " + Decimals.significant(place.score(), DIGITS))
                .collect(Collectors.joining("; "));
        return List.of(
                Cell.of(moment.date().text()),
                Cell.of(first.isEmpty() ? "nobody" : first),
                TimelineParts.changes(moment));
    }

    private JsonValue dates() {
        return new JsonValue.Array(result.timeline().moments().stream()
                .<JsonValue>map(moment -> JsonValue.fields()
                        .putAll(TimelineParts.date(moment.date()))
                        .put(
                                "scores",
                                moment.answer().stream()
                                        .map(ScoresOverTimeReport::score)
                                        .toList())
                        .putAll(TimelineParts.ties(moment))
                        .end())
                .toList());
    }

    private static JsonValue score(Place place) {
        return JsonValue.fields()
                .put("id", place.actor().id())
                .put("name", place.actor().name())
                .put("rank", rank(place).toJson())
                .put("score", place.score())
                .end();
    }

    private static Cell rank(Place place) {
        return place.rank() == 0 ? Cell.BLANK : Cell.of((long) place.rank());
    }

    /** A row for each actor on each date. */
    private Table plain() {
        List<Column> columns = Stream.concat(
                        TimelineParts.dateColumns(),
                        Stream.of(
                                Column.text("id", "Id"),
                                Column.text("name", "Name"),
                                Column.count("rank", "Rank"),
                                Column.score("score", result.measure().title())))
                .toList();
        return Table.of(
                columns,
                result.timeline().moments().stream()
                        .flatMap(moment -> moment.answer().stream().map(place -> cells(moment, place)))
                        .toList());
    }

    private static List<Cell> cells(Moment<List<Place>> moment, Place place) {
        return Stream.concat(
                        TimelineParts.dateCells(moment.date()),
                        Stream.of(
                                Cell.of(place.actor().id()),
                                Cell.of(place.actor().name()),
                                rank(place),
                                Cell.of(place.score())))
                .toList();
    }
}

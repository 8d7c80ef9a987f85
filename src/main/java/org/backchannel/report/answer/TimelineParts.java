package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.analysis.timeline.Moment;
import org.backchannel.analysis.timeline.Timeline;
import org.backchannel.analysis.timeline.TimelineDates;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** What all timelines have: their dates, which ties come and go, and how the map was read. */
final class TimelineParts {
    /** These differ from date to date. */
    private static final Set<String> OF_ONE_DATE = Set.of("date", "size", "ties");

    private final Timeline<?> timeline;
    private final StakeholderMap map;
    private final ReadingNotes notes;

    TimelineParts(Timeline<?> timeline) {
        this.timeline = timeline;
        this.map = timeline.whole().map();
        this.notes = new ReadingNotes(timeline.whole());
    }

    /** "by quarter, 2022-Q1 to 2024-Q4". */
    String span() {
        List<? extends Moment<?>> moments = timeline.moments();
        return "by " + timeline.dates().every().word() + ", " + moments.get(0).date() + " to "
                + moments.get(moments.size() - 1).date();
    }

    /** What every row for readers ends with. */
    static List<Column> changeColumns() {
        return List.of(Column.text("changes", "Ties"));
    }

    /** How many ties came and went: "+3 -1". */
    static Cell changes(Moment<?> moment) {
        return Cell.of(Stream.of(count("+", moment.entered()), count("-", moment.left()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
    }

    private static Optional<String> count(String sign, List<Tie> ties) {
        return ties.isEmpty() ? Optional.empty() : Optional.of(sign + ties.size());
    }

    /** Which ties came and went, and when they hold. */
    List<Block> whatChanged() {
        List<Block.Bullet> dates = timeline.moments().stream()
                .filter(Moment::isChange)
                .map(this::bullet)
                .toList();
        return List.of(
                new Block.Heading(2, "What changed"),
                dates.isEmpty() ? new Block.Paragraph("No tie that counts came or went.") : new Block.Bullets(dates));
    }

    private Block.Bullet bullet(Moment<?> moment) {
        return new Block.Bullet(
                moment.date().text(),
                Stream.concat(
                                moment.entered().stream().map(tie -> "comes: " + words(tie)),
                                moment.left().stream().map(tie -> "goes: " + words(tie)))
                        .map(Block.Bullet::of)
                        .toList());
    }

    private String words(Tie tie) {
        String when = Stream.of(
                        tie.period().since().map(date -> "since " + date),
                        tie.period().until().map(date -> "until " + date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return map.actor(tie.from()).name() + " " + tie.type() + " "
                + map.actor(tie.to()).name() + " (" + when + ")";
    }

    /** What holds of all dates, and what else was assumed. */
    List<Block> assumed(List<Block.KeyValue> more) {
        List<Block.KeyValue> entries = new ArrayList<>();
        entries.add(new Block.KeyValue(
                "dates",
                timeline.moments().size() + ", each a whole "
                        + timeline.dates().every().word()
                        + ": a tie counts on every one that it holds on some day of" + leftOut()));
        entries.addAll(more);
        notes.block().entries().stream()
                .filter(entry -> !OF_ONE_DATE.contains(entry.key()))
                .forEach(entries::add);
        return List.of(new Block.Heading(2, "What was assumed"), new Block.KeyValues(entries));
    }

    private String leftOut() {
        long left = timeline.dates().count() - timeline.moments().size();
        return left == 0 ? "" : "; interrupted before the last " + (left == 1 ? "one" : left);
    }

    /** What was asked of the dates. */
    JsonValue.Fields parameters() {
        TimelineDates dates = timeline.dates();
        return JsonValue.fields()
                .put("every", dates.every().word())
                .put("since", dates.first().toString())
                .put("until", dates.last().toString())
                .end();
    }

    /** A date as it begins for programs. */
    static JsonValue.Fields date(CalendarDate date) {
        return JsonValue.fields()
                .put("date", date.text())
                .put("firstDay", date.firstDay().toString())
                .put("lastDay", date.lastDay().toString())
                .end();
    }

    /** The ties that came and went, for programs. */
    static JsonValue.Fields ties(Moment<?> moment) {
        return JsonValue.fields()
                .put(
                        "entered",
                        moment.entered().stream().map(TimelineParts::tie).toList())
                .put("left", moment.left().stream().map(TimelineParts::tie).toList())
                .end();
    }

    private static JsonValue tie(Tie tie) {
        return JsonValue.fields()
                .put("id", tie.id())
                .put("from", tie.from())
                .put("type", tie.type())
                .put("to", tie.to())
                .put("since", tie.period().since().map(CalendarDate::text))
                .put("until", tie.period().until().map(CalendarDate::text))
                .end();
    }

    /** The columns by which spreadsheets know a date. */
    static Stream<Column> dateColumns() {
        return Stream.of(
                Column.text("date", "Date"), Column.text("firstDay", "First day"), Column.text("lastDay", "Last day"));
    }

    /** What stands in them. */
    static Stream<Cell> dateCells(CalendarDate date) {
        return Stream.of(
                Cell.of(date.text()),
                Cell.of(date.firstDay().toString()),
                Cell.of(date.lastDay().toString()));
    }

    /** The whole report. */
    Report report(
            JsonValue.Fields asked,
            String version,
            boolean interrupted,
            JsonValue dates,
            List<Block> blocks,
            Table plain) {
        return new Report(
                "timeline",
                Optional.of(map.graph()),
                notes.json(),
                JsonValue.fields().putAll(parameters()).putAll(asked).end(),
                version,
                JsonValue.fields()
                        .put("interrupted", interrupted)
                        .put("dates", dates)
                        .end(),
                new Document(blocks),
                plain);
    }
}

package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.Chances;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.timeline.DoorsOverTime;
import org.backchannel.analysis.timeline.DoorsOverTimeParameters;
import org.backchannel.analysis.timeline.Moment;
import org.backchannel.model.Actor;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** Who opens the door from date to date, as a report. */
public final class DoorsOverTimeReport {
    private final DoorsOverTime result;
    private final int doors;
    private final TimelineParts parts;

    /** Of a result, with so many doors a date for readers. */
    public DoorsOverTimeReport(DoorsOverTime result, int doors) {
        this.result = result;
        this.doors = doors;
        this.parts = new TimelineParts(result.timeline());
    }

    /** The whole report. */
    public Report report(String version) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(1, "Who opens the door to " + result.target().name() + ", " + parts.span()));
        blocks.add(new Block.Paragraph(verdict()));
        blocks.add(table());
        blocks.addAll(parts.whatChanged());
        blocks.addAll(parts.assumed(assumed()));
        return parts.report(asked(), version, result.interrupted(), dates(), blocks, plain());
    }

    private String verdict() {
        long changes = result.changes();
        String who = changes == 0
                ? "The first door is the same on every date."
                : "The first door changes " + (changes == 1 ? "once." : changes + " times.");
        Moment<DoorsResult> best = result.best();
        Moment<DoorsResult> worst = result.worst();
        if (reach(best).value() == reach(worst).value()) {
            return who + " The chance that a request gets through is " + shown(best) + " on all of them.";
        }
        return who + " The chance that a request gets through, in the mean of the origins, is highest in " + best.date()
                + ", " + shown(best) + ", and lowest in " + worst.date() + ", " + shown(worst) + ".";
    }

    private static Chance reach(Moment<DoorsResult> moment) {
        return moment.answer().chances().reach();
    }

    private static String shown(Moment<DoorsResult> moment) {
        return reach(moment).textWithInterval();
    }

    private Table table() {
        List<Column> columns = Stream.concat(
                        Stream.of(
                                Column.text("date", "Date"),
                                Column.text("reach", "Reach"),
                                Column.text("first", "First door"),
                                Column.text("criticality", "Lost without"),
                                Column.text("next", "Then")),
                        TimelineParts.changeColumns().stream())
                .toList();
        return Table.of(
                        columns,
                        result.timeline().moments().stream().map(this::row).toList())
                .noting(
                        "Reach: how surely a request gets through, in the mean of the origins. Lost without: how much of "
                                + "it hangs on the first door. Then: the next doors, with what hangs on them. Ties: how many came "
                                + "and went.");
    }

    private List<Cell> row(Moment<DoorsResult> moment) {
        List<Door> first =
                moment.answer().doors().stream().filter(Door::isFirst).toList();
        return List.of(
                Cell.of(moment.date().text()),
                Likelihoods.shown(reach(moment)),
                Cell.of(first.isEmpty() ? "nobody" : names(first)),
                first.isEmpty() ? Cell.BLANK : Cell.of(criticality(first.get(0)).text()),
                Cell.of(moment.answer().doors().stream()
                        .filter(door -> !door.isFirst() && door.rank().isPresent())
                        .limit(Math.max(0, doors - first.size()))
                        .map(door ->
                                door.actor().name() + " " + criticality(door).text())
                        .collect(Collectors.joining("; "))),
                TimelineParts.changes(moment));
    }

    private static String names(List<Door> doors) {
        return GoalWords.names(doors.stream().map(Door::actor).toList());
    }

    private static Chance criticality(Door door) {
        return door.importance().criticality();
    }

    private List<Block.KeyValue> assumed() {
        boolean exact = result.timeline().moments().stream()
                .allMatch(moment -> moment.answer().chances().exact());
        long worlds = result.parameters().sample().worlds();
        return List.of(
                new Block.KeyValue(
                        "origins", String.valueOf(result.parameters().origins().size())),
                new Block.KeyValue(
                        "worlds",
                        exact
                                ? "exact: all outcomes, on every date"
                                : worlds + ", the same on every date; seed "
                                        + result.parameters().sample().seed()),
                new Block.KeyValue("intervals", exact ? "none" : "95 %"));
    }

    private JsonValue.Fields asked() {
        DoorsOverTimeParameters asked = result.parameters();
        return JsonValue.fields()
                .put("target", asked.target())
                .put("origins", JsonValue.texts(asked.origins()))
                .put("passOn", asked.sample().passesOn())
                .put("worlds", asked.sample().worlds())
                .put("seed", asked.sample().seed())
                .end();
    }

    private JsonValue dates() {
        return new JsonValue.Array(result.timeline().moments().stream()
                .map(DoorsOverTimeReport::date)
                .toList());
    }

    private static JsonValue date(Moment<DoorsResult> moment) {
        Chances chances = moment.answer().chances();
        return JsonValue.fields()
                .putAll(TimelineParts.date(moment.date()))
                .putAll(Likelihoods.fields("reach", chances.reach()))
                .put("exact", chances.exact())
                .put("worlds", chances.worlds())
                .put("reaching", moment.answer().reaching())
                .put(
                        "doors",
                        moment.answer().doors().stream()
                                .map(DoorsOverTimeReport::door)
                                .toList())
                .putAll(TimelineParts.ties(moment))
                .end();
    }

    private static JsonValue door(Door door) {
        Actor actor = door.actor();
        return JsonValue.fields()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("rank", rank(door.rank()).toJson())
                .putAll(Likelihoods.fields("criticality", criticality(door)))
                .put("strength", door.strength())
                .end();
    }

    private static Cell rank(OptionalInt rank) {
        return rank.isPresent() ? Cell.of((long) rank.getAsInt()) : Cell.BLANK;
    }

    /** A row for each door on each date; one for a date without any. */
    private Table plain() {
        List<Column> columns = Stream.of(
                        TimelineParts.dateColumns(),
                        Likelihoods.columns("reach", "Reach"),
                        Stream.of(
                                Column.truth("exact", "Exact"),
                                Column.text("id", "Id"),
                                Column.text("name", "Name"),
                                Column.count("rank", "Rank")),
                        Likelihoods.columns("criticality", "Criticality"),
                        Stream.of(Column.score("strength", "Strength")))
                .flatMap(column -> column)
                .toList();
        return Table.of(
                columns,
                result.timeline().moments().stream()
                        .flatMap(moment -> rows(moment, columns.size()))
                        .toList());
    }

    private static Stream<List<Cell>> rows(Moment<DoorsResult> moment, int width) {
        List<Cell> date = Stream.of(
                        TimelineParts.dateCells(moment.date()),
                        Likelihoods.cells(reach(moment)),
                        Stream.of(Cell.of(moment.answer().chances().exact())))
                .flatMap(cell -> cell)
                .toList();
        List<Door> doors = moment.answer().doors();
        return doors.isEmpty()
                ? Stream.of(Stream.concat(date.stream(), Stream.generate(() -> Cell.BLANK))
                        .limit(width)
                        .toList())
                : doors.stream()
                        .map(door -> Stream.concat(date.stream(), cells(door)).toList());
    }

    private static Stream<Cell> cells(Door door) {
        return Stream.of(
                        Stream.of(
                                Cell.of(door.actor().id()), Cell.of(door.actor().name()), rank(door.rank())),
                        Likelihoods.cells(criticality(door)),
                        Stream.of(Cell.of(door.strength())))
                .flatMap(cell -> cell);
    }
}

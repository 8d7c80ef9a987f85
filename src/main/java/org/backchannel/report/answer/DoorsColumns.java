package org.backchannel.report.answer;

import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.GoBetween;
import org.backchannel.analysis.doors.Importance;
import org.backchannel.analysis.doors.Route;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;

/** The tables of {@link DoorsReport} for programs: all columns, all digits. */
final class DoorsColumns {
    private final DoorsResult result;

    DoorsColumns(DoorsResult result) {
        this.result = result;
    }

    Table doors() {
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.count("rank", "Rank"),
                Column.score("criticality", "Criticality"),
                Column.score("criticalityLow", "Criticality, low"),
                Column.score("criticalityHigh", "Criticality, high"),
                Column.score("first", "First"),
                Column.score("use", "Use"),
                Column.score("strength", "Strength"),
                Column.score("share", "Share"),
                Column.score("score", "Score"),
                Column.count("soleDoorFor", "Sole door for"),
                Column.text("wayAround", "Strongest way around"),
                Column.score("wayAroundStrength", "Its strength"));
        return Table.of(columns, result.doors().stream().map(DoorsColumns::row).toList());
    }

    private static List<Cell> row(Door door) {
        Importance importance = door.importance();
        Optional<Route> around = RouteRows.wayAround(door);
        return List.of(
                Cell.of(door.actor().id()),
                Cell.of(door.actor().name()),
                DoorsTables.rank(door.rank()),
                Cell.of(importance.criticality().value()),
                Cell.of(importance.criticality().low()),
                Cell.of(importance.criticality().high()),
                importance.standing().map(standing -> Cell.of(standing.first())).orElse(Cell.BLANK),
                Cell.of(importance.use()),
                Cell.of(door.strength()),
                Cell.of(door.share()),
                Cell.of(door.score()),
                Cell.of((long) door.soleDoorFor().size()),
                Cell.of(around.map(RouteRows::around)),
                around.map(route -> Cell.of(route.strength())).orElse(Cell.BLANK));
    }

    Table goBetweens() {
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.count("rank", "Rank"),
                Column.score("criticality", "Criticality"),
                Column.score("criticalityLow", "Criticality, low"),
                Column.score("criticalityHigh", "Criticality, high"),
                Column.score("first", "First"),
                Column.score("medianRank", "Median rank"),
                Column.score("rankLow", "Rank, low"),
                Column.score("rankHigh", "Rank, high"),
                Column.score("topThree", "Top three"),
                Column.score("use", "Use"),
                Column.score("subsetBetweenness", "Routes"),
                Column.count("soleDoorFor", "Sole door for"),
                Column.truth("door", "Door"));
        return Table.of(
                columns, result.goBetweens().stream().map(DoorsColumns::row).toList());
    }

    private static List<Cell> row(GoBetween between) {
        Importance importance = between.importance();
        Optional<Importance.Standing> standing = importance.standing();
        return List.of(
                Cell.of(between.actor().id()),
                Cell.of(between.actor().name()),
                DoorsTables.rank(between.rank()),
                Cell.of(importance.criticality().value()),
                Cell.of(importance.criticality().low()),
                Cell.of(importance.criticality().high()),
                standing.map(found -> Cell.of(found.first())).orElse(Cell.BLANK),
                standing.map(found -> Cell.of(found.medianRank())).orElse(Cell.BLANK),
                standing.map(found -> Cell.of(found.low())).orElse(Cell.BLANK),
                standing.map(found -> Cell.of(found.high())).orElse(Cell.BLANK),
                standing.map(found -> Cell.of(found.topThree())).orElse(Cell.BLANK),
                Cell.of(importance.use()),
                Cell.of(between.subsetBetweenness()),
                Cell.of((long) between.soleDoorFor()),
                Cell.of(between.isDoor()));
    }
}

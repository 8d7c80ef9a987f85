package org.backchannel.report.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.GoBetween;
import org.backchannel.analysis.doors.OriginAccess;
import org.backchannel.analysis.doors.Route;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;

/** The tables of {@link DoorsReport}: doors, go-betweens, origins. */
final class DoorsTables {
    private static final String DOORS_NOTE =
            "Share: of the origins that reach the target, those whose strongest route comes in through this door. Score:"
                    + " share times strength of the door's own tie, which is what doors are ordered by.";
    private static final String GO_BETWEENS_NOTE =
            "Routes: over the origins, the shares of their strongest routes that pass this actor. Sole door for: origins"
                    + " who have no way at all without it.";
    private static final String ORIGINS_NOTE =
            "Strength: of the strongest route. Holds: the probability that every link" + " of it exists and carries.";

    private final DoorsResult result;

    DoorsTables(DoorsResult result) {
        this.result = result;
    }

    Table doors() {
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.count("rank", "Rank"),
                Column.score("strength", "Strength"),
                Column.score("share", "Share"),
                Column.score("score", "Score"),
                Column.count("soleDoorFor", "Sole door for"),
                Column.text("wayAround", "Strongest way around"),
                Column.score("wayAroundStrength", "Its strength"));
        return Table.of(columns, result.doors().stream().map(DoorsTables::row).toList())
                .noting(DOORS_NOTE);
    }

    private static List<Cell> row(Door door) {
        // Around a door that nobody uses leads the strongest way of all: it says nothing of this door.
        Optional<Route> around = door.rank().isPresent() ? door.wayAround() : Optional.empty();
        return List.of(
                Cell.of(door.actor().id()),
                Cell.of(door.actor().name()),
                rank(door.rank()),
                Cell.of(door.strength()),
                Cell.of(door.share()),
                Cell.of(door.score()),
                Cell.of((long) door.soleDoorFor().size()),
                Cell.of(around.map(DoorsTables::wayAround)),
                around.map(route -> Cell.of(route.strength())).orElse(Cell.BLANK));
    }

    private static String wayAround(Route route) {
        return route.steps().size() == 1
                ? route.origin().name() + ", directly"
                : route.origin().name() + " through " + RouteRows.between(route);
    }

    Table goBetweens() {
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.count("rank", "Rank"),
                Column.score("subsetBetweenness", "Routes"),
                Column.count("soleDoorFor", "Sole door for"),
                Column.truth("door", "Door"));
        return Table.of(
                        columns,
                        result.goBetweens().stream().map(DoorsTables::row).toList())
                .noting(GO_BETWEENS_NOTE);
    }

    private static List<Cell> row(GoBetween between) {
        return List.of(
                Cell.of(between.actor().id()),
                Cell.of(between.actor().name()),
                rank(between.rank()),
                Cell.of(between.subsetBetweenness()),
                Cell.of((long) between.soleDoorFor()),
                Cell.of(between.isDoor()));
    }

    Table origins() {
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.score("strength", "Strength"),
                Column.score("holds", "Holds"),
                Column.text("through", "Strongest route through"));
        return Table.of(columns, result.origins().stream().map(DoorsTables::row).toList())
                .noting(ORIGINS_NOTE);
    }

    private static List<Cell> row(OriginAccess origin) {
        return List.of(
                Cell.of(origin.actor().id()),
                Cell.of(origin.actor().name()),
                Cell.of(origin.strength()),
                origin.best().map(route -> Cell.of(route.holds())).orElse(Cell.BLANK),
                origin.best().map(route -> Cell.of(RouteRows.between(route))).orElse(Cell.of("no way")));
    }

    private static Cell rank(OptionalInt rank) {
        return rank.isPresent() ? Cell.of((long) rank.getAsInt()) : Cell.BLANK;
    }
}

package org.backchannel.report.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.GoBetween;
import org.backchannel.analysis.doors.Importance;
import org.backchannel.analysis.doors.OriginAccess;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/** The tables of {@link DoorsReport} for readers: doors, go-betweens, origins. */
final class DoorsTables {
    private static final String DOORS_NOTE =
            "Criticality: how much of the chance that an origin gets through is lost without this door. First: how likely it"
                    + " is the most critical, given what may be true; what is left to 1 is that nobody gets through. Use: of the origins that get through, how many come"
                    + " this way by their strongest open way. Share: the same by the strongest route on paper.";
    private static final String GO_BETWEENS_NOTE =
            "Criticality, first and use as above, among go-betweens. Routes: over the origins, the shares of their strongest"
                    + " routes that pass this actor. Sole door for: origins who have no way at all without it.";
    private static final String ORIGINS_NOTE =
            "Reach: the probability that a request gets to the target at all, and within 3 ties. Strength: of the strongest"
                    + " route. Holds: the probability that every link of it exists and carries.";
    private static final int DIGITS = 2;

    private final DoorsResult result;

    DoorsTables(DoorsResult result) {
        this.result = result;
    }

    Table doors(int top) {
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.count("rank", "Rank"),
                Column.score("criticality", "Criticality"),
                Column.score("first", "First"),
                Column.score("use", "Use"),
                Column.score("strength", "Strength"),
                Column.score("share", "Share"),
                Column.count("soleDoorFor", "Sole door for"));
        return Shown.top(columns, result.doors(), DoorsTables::row, DOORS_NOTE, top);
    }

    private static List<Cell> row(Door door) {
        return List.of(
                Cell.of(door.actor().id()),
                Cell.of(door.actor().name()),
                rank(door.rank()),
                chance(door.importance().criticality()),
                first(door.importance()),
                use(door.importance()),
                Cell.of(door.strength()),
                Cell.of(door.share()),
                Cell.of((long) door.soleDoorFor().size()));
    }

    Table goBetweens(int top) {
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.count("rank", "Rank"),
                Column.score("criticality", "Criticality"),
                Column.score("first", "First"),
                Column.score("use", "Use"),
                Column.score("subsetBetweenness", "Routes"),
                Column.count("soleDoorFor", "Sole door for"),
                Column.truth("door", "Door"));
        return Shown.top(columns, result.goBetweens(), DoorsTables::row, GO_BETWEENS_NOTE, top);
    }

    private static List<Cell> row(GoBetween between) {
        return List.of(
                Cell.of(between.actor().id()),
                Cell.of(between.actor().name()),
                rank(between.rank()),
                chance(between.importance().criticality()),
                first(between.importance()),
                use(between.importance()),
                Cell.of(between.subsetBetweenness()),
                Cell.of((long) between.soleDoorFor()),
                Cell.of(between.isDoor()));
    }

    Table origins(int top) {
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.score("reach", "Reach"),
                Column.score("reachWithin3", "Within 3"),
                Column.score("strength", "Strength"),
                Column.score("holds", "Holds"),
                Column.text("through", "Strongest route through"));
        return Shown.top(columns, result.origins(), DoorsTables::row, ORIGINS_NOTE, top);
    }

    private static List<Cell> row(OriginAccess origin) {
        return List.of(
                Cell.of(origin.actor().id()),
                Cell.of(origin.actor().name()),
                chance(origin.reach()),
                chance(origin.earlyReach()),
                Cell.of(origin.strength()),
                origin.best().map(route -> Cell.of(route.holds())).orElse(Cell.BLANK),
                origin.best().map(route -> Cell.of(RouteRows.between(route))).orElse(Cell.of("no way")));
    }

    /** With no more digits than its interval supports. */
    static Cell chance(Chance chance) {
        return Cell.of(chance.text());
    }

    private static Cell first(Importance importance) {
        return standing(importance, Importance.Standing::first);
    }

    private static Cell standing(Importance importance, Function<Importance.Standing, Double> part) {
        return Cell.of(importance
                .standing()
                .map(part)
                .map(value -> Decimals.significant(Math.rint(value * 100) / 100, DIGITS)));
    }

    private static Cell use(Importance importance) {
        return importance.use().isPresent()
                ? Cell.of(Decimals.significant(importance.use().getAsDouble(), DIGITS))
                : Cell.of(Optional.empty());
    }

    static Cell rank(OptionalInt rank) {
        return rank.isPresent() ? Cell.of((long) rank.getAsInt()) : Cell.BLANK;
    }
}

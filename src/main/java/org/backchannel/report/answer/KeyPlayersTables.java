package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.analysis.keyplayers.BestSets;
import org.backchannel.analysis.keyplayers.KeyPlayerSetsResult;
import org.backchannel.analysis.keyplayers.NamedSet;
import org.backchannel.model.Actor;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;

/** The tables of sets of key players. */
final class KeyPlayersTables {
    private KeyPlayersTables() {}

    /** The best sets of a goal, one a row. */
    static Table sets(BestSets best) {
        List<Column> columns =
                List.of(Column.count("set", "Set"), Column.text("ids", "Ids"), Column.text("names", "Names"));
        List<List<Cell>> rows = IntStream.range(0, best.sets().size())
                .mapToObj(number -> {
                    List<Actor> set = best.sets().get(number);
                    return List.of(
                            Cell.of(number + 1L),
                            Cell.of(set.stream().map(Actor::id).toList()),
                            Cell.of(set.stream().map(Actor::name).toList()));
                })
                .toList();
        return Table.of(columns, rows);
    }

    /** A named set beside the best ones, a goal a row. */
    static Table comparison(List<BestSets> goals) {
        List<Column> columns = List.of(
                Column.text("goal", "Goal"),
                Column.text("measure", "Measure"),
                Column.score("namedScore", "This set"),
                Column.score("score", "Best"),
                Column.score("nobody", "Nobody"),
                Column.text("best", "Best set"));
        return Table.of(
                columns,
                goals.stream()
                        .map(best -> List.of(
                                Cell.of(best.goal().word()),
                                Cell.of(best.goal().measure()),
                                Cell.of(best.named()),
                                Cell.of(best.score()),
                                Cell.of(best.nobody()),
                                Cell.of(firstOf(best))))
                        .toList());
    }

    private static String firstOf(BestSets best) {
        long more = best.ties() - 1;
        return GoalWords.names(best.sets().get(0))
                + (more == 0 ? "" : more == 1 ? ", or one other" : ", or one of " + more + " others");
    }

    /** What a spreadsheet wants: a row for each member of each best set, or for each measure of a named set. */
    static Table plain(KeyPlayerSetsResult result) {
        return result.named().map(set -> scores(result, set)).orElseGet(() -> members(result));
    }

    private static Table members(KeyPlayerSetsResult result) {
        List<Column> columns = List.of(
                Column.text("goal", "Goal"),
                Column.text("measure", "Measure"),
                Column.score("score", "Score"),
                Column.score("nobody", "Nobody"),
                Column.count("set", "Set"),
                Column.text("id", "Id"),
                Column.text("name", "Name"));
        return Table.of(
                columns,
                result.goals().stream().flatMap(KeyPlayersTables::members).toList());
    }

    private static Stream<List<Cell>> members(BestSets best) {
        return IntStream.range(0, best.sets().size())
                .boxed()
                .flatMap(number -> best.sets().get(number).stream()
                        .map(actor -> List.of(
                                Cell.of(best.goal().word()),
                                Cell.of(best.goal().measure()),
                                Cell.of(best.score()),
                                Cell.of(best.nobody()),
                                Cell.of(number + 1L),
                                Cell.of(actor.id()),
                                Cell.of(actor.name()))));
    }

    private static Table scores(KeyPlayerSetsResult result, NamedSet set) {
        List<Column> columns = List.of(
                Column.text("goal", "Goal"),
                Column.text("measure", "Measure"),
                Column.score("namedScore", "This set"),
                Column.score("score", "Best"),
                Column.score("nobody", "Nobody"));
        List<List<Cell>> rows = new ArrayList<>();
        result.goals()
                .forEach(best -> rows.add(List.of(
                        Cell.of(best.goal().word()),
                        Cell.of(best.goal().measure()),
                        Cell.of(best.named()),
                        Cell.of(best.score()),
                        Cell.of(best.nobody()))));
        rows.add(alone("groupBetweenness", set.betweenness()));
        rows.add(alone("groupClosenessIn", set.closenessIn()));
        rows.add(alone("groupClosenessOut", set.closenessOut()));
        return Table.of(columns, rows);
    }

    private static List<Cell> alone(String measure, double score) {
        return List.of(Cell.BLANK, Cell.of(measure), Cell.of(score), Cell.BLANK, Cell.BLANK);
    }
}

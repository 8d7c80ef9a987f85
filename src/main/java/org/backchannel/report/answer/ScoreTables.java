package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.analysis.scores.Score;
import org.backchannel.analysis.scores.ScoreTable;
import org.backchannel.model.Actor;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;

/** Tables of actors and their scores. */
final class ScoreTables {
    private ScoreTables() {}

    /** Actors in an order, with all the measures. */
    static Table full(ScoreTable scores, List<Integer> order) {
        return of(scores.scores(), scores, order);
    }

    /** Actors in an order, with some of the measures. */
    static Table of(List<Score> shown, ScoreTable scores, List<Integer> order) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("id", "Id"));
        columns.add(Column.text("name", "Name"));
        shown.forEach(score -> columns.add(column(score)));
        List<List<Cell>> rows = order.stream()
                .map(node -> row(scores.reading().actor(node), node, shown))
                .toList();
        return Table.of(columns, rows);
    }

    private static Column column(Score score) {
        return switch (score.kind()) {
            case COUNT -> Column.count(score.key(), score.title());
            case REAL -> Column.score(score.key(), score.title());
            case FLAG -> Column.truth(score.key(), score.title());
        };
    }

    private static List<Cell> row(Actor actor, int node, List<Score> shown) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(actor.id()));
        row.add(Cell.of(actor.name()));
        shown.forEach(score -> row.add(cell(score, score.of(node))));
        return row;
    }

    private static Cell cell(Score score, double value) {
        if (Double.isNaN(value)) {
            return Cell.BLANK;
        }
        return switch (score.kind()) {
            case COUNT -> Cell.of((long) value);
            case REAL -> Cell.of(value);
            case FLAG -> Cell.of(value == 1);
        };
    }
}

package org.backchannel.report.answer;

import java.util.List;
import org.backchannel.analysis.grounds.SourcesResult;
import org.backchannel.analysis.grounds.TieValue;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/** Where to ask next, in tables. */
final class TieValueTables {
    private static final int DIGITS = 2;

    private TieValueTables() {}

    /** For readers. */
    static Table shown(SourcesResult result, SourcesWords words) {
        List<Column> columns = List.of(
                Column.text("from", "From"),
                Column.text("type", "Tie"),
                Column.text("to", "To"),
                Column.score("exists", "Exists"),
                Column.text("ifConfirmed", "First if so"),
                Column.text("ifRefuted", "First if not"),
                Column.score("gain", "Gain"));
        StakeholderMap map = result.reading().map();
        return Table.of(
                        columns,
                        result.ties().stream().map(value -> row(map, value)).toList())
                .noting(words.tieMeaning());
    }

    private static List<Cell> row(StakeholderMap map, TieValue value) {
        return List.of(
                Cell.of(map.actor(value.tie().from()).name()),
                Cell.of(value.tie().type()),
                Cell.of(map.actor(value.tie().to()).name()),
                number(value.exists()),
                Cell.of(value.ifConfirmed().names()),
                Cell.of(value.ifRefuted().names()),
                number(value.gain()));
    }

    private static Cell number(double value) {
        return Cell.of(Decimals.significant(value, DIGITS));
    }

    /** For programs. */
    static Table plain(SourcesResult result) {
        List<Column> columns = List.of(
                Column.text("tie", "Tie"),
                Column.text("from", "From"),
                Column.text("to", "To"),
                Column.text("type", "Type"),
                Column.score("exists", "Exists"),
                Column.text("ifConfirmed", "First if confirmed"),
                Column.text("ifRefuted", "First if refuted"),
                Column.score("gain", "Gain"));
        return Table.of(
                columns, result.ties().stream().map(TieValueTables::plainRow).toList());
    }

    private static List<Cell> plainRow(TieValue value) {
        return List.of(
                Cell.of(value.tie().id()),
                Cell.of(value.tie().from()),
                Cell.of(value.tie().to()),
                Cell.of(value.tie().type()),
                Cell.of(value.exists()),
                GroundsJson.ids(value.ifConfirmed()),
                GroundsJson.ids(value.ifRefuted()),
                Cell.of(value.gain()));
    }
}

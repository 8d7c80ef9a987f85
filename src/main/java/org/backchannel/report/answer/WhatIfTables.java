package org.backchannel.report.answer;

import java.util.List;
import java.util.stream.Stream;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.analysis.whatif.WhatIfResult.ActorShift;
import org.backchannel.analysis.whatif.WhatIfResult.Effect;
import org.backchannel.analysis.whatif.WhatIfResult.OriginShift;
import org.backchannel.analysis.whatif.WhatIfResult.Shift;
import org.backchannel.analysis.whatif.WhatIfResult.TieShift;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;

/** What changes do, for spreadsheets: all digits. */
final class WhatIfTables {
    private WhatIfTables() {}

    /** A row for reach in the mean, for each origin, and for the criticality of each actor and each tie. */
    static Table plain(Effect effect) {
        List<Column> columns = Stream.concat(
                        Stream.of(
                                Column.text("measure", "Measure"),
                                Column.text("id", "Id"),
                                Column.text("name", "Name")),
                        shifts())
                .toList();
        return Table.of(
                columns,
                Stream.of(
                                Stream.of(row("meanReach", Cell.BLANK, Cell.BLANK, effect.reach())),
                                effect.origins().stream().map(WhatIfTables::reach),
                                effect.actors().stream().map(WhatIfTables::criticality),
                                effect.critical().stream().map(WhatIfTables::tieCriticality))
                        .flatMap(rows -> rows)
                        .toList());
    }

    private static List<Cell> reach(OriginShift origin) {
        return row("reach", Cell.of(origin.actor().id()), Cell.of(origin.actor().name()), origin.reach());
    }

    private static List<Cell> criticality(ActorShift actor) {
        return row(
                "criticality",
                Cell.of(actor.actor().id()),
                Cell.of(actor.actor().name()),
                actor.criticality());
    }

    private static List<Cell> tieCriticality(TieShift tie) {
        return row("tieCriticality", Cell.of(tie.tie().id()), Cell.BLANK, tie.criticality());
    }

    private static List<Cell> row(String measure, Cell id, Cell name, Shift shift) {
        return Stream.concat(Stream.of(Cell.of(measure), id, name), cells(shift))
                .toList();
    }

    private static Stream<Column> shifts() {
        return Stream.of(
                        Likelihoods.columns("before", "Before"),
                        Likelihoods.columns("after", "After"),
                        Likelihoods.columns("difference", "Difference"))
                .flatMap(columns -> columns);
    }

    private static Stream<Cell> cells(Shift shift) {
        return Stream.of(shift.before(), shift.after(), shift.difference()).flatMap(Likelihoods::cells);
    }

    /** A scenario a row. */
    static Table scenarios(WhatIfResult result) {
        List<Column> columns = Stream.of(
                        Stream.of(Column.text("scenario", "Scenario")),
                        shifts(),
                        Stream.of(Column.text("first", "Most hangs on")))
                .flatMap(column -> column)
                .toList();
        return Table.of(
                columns,
                result.effects().stream()
                        .map(effect -> Stream.of(
                                        Stream.of(Cell.of(effect.scenario().name())),
                                        cells(effect.reach()),
                                        Stream.of(Cell.of(effect.firstAfter()
                                                .map(first -> first.actor().id()))))
                                .flatMap(cell -> cell)
                                .toList())
                        .toList());
    }
}

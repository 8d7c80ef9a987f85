package org.backchannel.format.gephicsv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.csv.CsvTable;
import org.backchannel.format.network.Column;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.Value;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Period;
import org.backchannel.model.Tie;
import org.backchannel.text.Decimals;

/**
 * Writes the tables of Gephi: {@code Id,Label} of nodes, {@code Source,Target,Type,Kind,Weight} of edges, and then the other
 * columns. Where ties have dates, a column {@code Timeset} has them as Gephi's intervals.
 */
public final class GephiTables {
    /** The table of nodes. */
    public static final String NODES = "nodes.csv";

    /** The table of edges. */
    public static final String EDGES = "edges.csv";

    private GephiTables() {}

    /** Writes the table of nodes. */
    public static void writeNodes(Network network, Appendable out) throws IOException {
        List<Column<Actor>> columns = new ArrayList<>(network.columnsOfActors());
        columns.addAll(network.columnsOfPlaces());
        CsvTable.write(out, table -> {
            table.header(List.of("Id", "Label"), columns);
            network.actors().forEach(actor -> table.row(List.of(actor.id(), actor.name()), actor, columns));
        });
    }

    /** Writes the table of edges. */
    public static void writeEdges(Network network, Appendable out) throws IOException {
        List<Column<Tie>> columns = new ArrayList<>();
        if (network.ties().stream().anyMatch(tie -> !tie.period().isAlways())) {
            columns.add(
                    new Column<>("Timeset", Value.Kind.TEXT, tie -> Optional.of(new Value.Text(days(tie.period())))));
        }
        columns.addAll(network.columnsOfTies());
        CsvTable.write(out, table -> {
            table.header(List.of("Source", "Target", "Type", "Kind", "Weight", "Id", "Label"), columns);
            network.ties().forEach(tie -> table.row(first(tie, network), tie, columns));
        });
    }

    private static List<String> first(Tie tie, Network network) {
        return List.of(
                tie.from(),
                tie.to(),
                "Directed",
                network.kind(tie),
                Decimals.shortest(tie.strength()),
                tie.id(),
                tie.type());
    }

    /** As Gephi has it: {@code <[2022-02-01, 2022-04-30]>}, with infinity where there is no end. */
    private static String days(Period period) {
        String start = period.since()
                .map(CalendarDate::firstDay)
                .map(LocalDate::toString)
                .orElse("-Infinity");
        String end = period.until()
                .map(CalendarDate::lastDay)
                .map(LocalDate::toString)
                .orElse("Infinity");
        return "<[" + start + ", " + end + "]>";
    }
}

package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.scores.CentralArcs;
import org.backchannel.analysis.scores.Pairs;
import org.backchannel.model.Actor;
import org.backchannel.model.Tie;
import org.backchannel.projection.Contribution;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** Which arcs matter, as a report. */
public final class CentralArcsReport {
    private static final String ALL =
            "Edge betweenness: of all ordered pairs, the share whose cheapest routes take the arc.";
    private static final String SOME =
            "Ordered by subset betweenness: how many pairs of those asked about take the arc on their cheapest route.";
    private static final String BACKWARDS = " ← marks a tie that points the other way.";

    private final CentralArcs result;
    private final ProjectedGraph reading;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public CentralArcsReport(CentralArcs result, int top) {
        this.result = result;
        this.reading = result.reading();
        this.top = top;
    }

    /** The whole report. */
    public Report report(Pairs pairs, String version) {
        ReadingNotes notes = new ReadingNotes(reading);
        JsonValue.FieldsBuilder parameters = JsonValue.fields().put("arcs", true);
        PairsJson.put(parameters, pairs);
        Table all = all();
        return new Report(
                "centrality",
                Optional.of(reading.map().graph()),
                notes.json(),
                parameters.end(),
                version,
                all.toJson(),
                Document.of(
                        new Block.Heading(1, "Which ties matter"),
                        Shown.top(readable(), top),
                        new Block.Heading(2, "What was assumed"),
                        notes.block()),
                all);
    }

    private Table all() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("from", "From"));
        columns.add(Column.text("fromName", "Name"));
        columns.add(Column.text("to", "To"));
        columns.add(Column.text("toName", "Name"));
        columns.addAll(scoreColumns());
        columns.add(Column.text("ties", "Ties"));
        return Table.of(columns, result.order().stream().map(this::fullRow).toList());
    }

    private List<Cell> fullRow(int arc) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(tail(arc).id()));
        row.add(Cell.of(tail(arc).name()));
        row.add(Cell.of(head(arc).id()));
        row.add(Cell.of(head(arc).name()));
        row.addAll(scores(arc));
        row.add(Cell.of(ties(arc).stream().map(Tie::id).toList()));
        return row;
    }

    private Table readable() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("from", "From"));
        columns.add(Column.text("to", "To"));
        columns.addAll(scoreColumns());
        boolean named = reading.edgeList().isEmpty();
        if (named) {
            columns.add(Column.text("ties", "Ties"));
        }
        List<List<Cell>> rows =
                result.order().stream().map(arc -> shortRow(arc, named)).toList();
        return Table.of(columns, rows).noting((result.subset().isPresent() ? SOME : ALL) + (named ? BACKWARDS : ""));
    }

    private List<Cell> shortRow(int arc, boolean named) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(tail(arc).name()));
        row.add(Cell.of(head(arc).name()));
        row.addAll(scores(arc));
        if (named) {
            row.add(Cell.of(
                    ties(arc).stream().map(tie -> word(tie, arc)).distinct().toList()));
        }
        return row;
    }

    private String word(Tie tie, int arc) {
        return tie.from().equals(tail(arc).id()) ? tie.type() : "← " + tie.type();
    }

    private List<Column> scoreColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.score("strength", "Strength"));
        result.subset().ifPresent(scores -> columns.add(Column.score("subsetBetweenness", "Subset betweenness")));
        columns.add(Column.score("edgeBetweenness", "Edge betweenness"));
        return columns;
    }

    private List<Cell> scores(int arc) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(reading.graph().strengths()[arc]));
        result.subset().ifPresent(scores -> cells.add(Cell.of(scores[arc])));
        cells.add(Cell.of(result.betweenness()[arc]));
        return cells;
    }

    private Actor tail(int arc) {
        return reading.actor(reading.graph().tails()[arc]);
    }

    private Actor head(int arc) {
        return reading.actor(reading.graph().heads()[arc]);
    }

    private List<Tie> ties(int arc) {
        return reading.contributions().get(arc).stream().map(Contribution::tie).toList();
    }
}

package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backchannel.analysis.scores.Explanation;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/** Why an actor scores, as a report. */
public final class ExplanationReport {
    private static final int DIGITS = 4;
    private static final double ROUNDING = 1e-6;

    private final Explanation result;
    private final ProjectedGraph reading;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public ExplanationReport(Explanation result, int top) {
        this.result = result;
        this.reading = result.reading();
        this.top = top;
    }

    /** The whole report. */
    public Report report(String version) {
        ReadingNotes notes = new ReadingNotes(reading);
        JsonValue.FieldsBuilder parameters =
                JsonValue.fields().put("explain", result.actor().id());
        PairsJson.put(parameters, result.asked());
        return new Report(
                "centrality",
                Optional.of(reading.map().graph()),
                notes.json(),
                parameters.end(),
                version,
                json(),
                new Document(blocks(notes)),
                pairs());
    }

    private List<Block> blocks(ReadingNotes notes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Why " + result.actor().name() + " scores"));
        blocks.add(new Block.Paragraph(summary()));
        if (!result.pairs().isEmpty()) {
            blocks.add(new Block.Heading(2, "Through whom"));
            blocks.add(Shown.top(parts("comesThrough", "Comes in through", result.comesThrough()), top));
            blocks.add(Shown.top(parts("goesThrough", "Goes on to", result.goesThrough()), top));
            blocks.add(new Block.Heading(2, "For whom"));
            blocks.add(Shown.top(parts("origins", "From", result.origins()), top));
            blocks.add(Shown.top(parts("targets", "On the way to", result.targets()), top));
            blocks.add(new Block.Heading(2, "Which pairs"));
            blocks.add(Shown.top(readablePairs(), top));
        }
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(notes.block());
        return blocks;
    }

    private String summary() {
        String score = Double.isNaN(result.score())
                ? "Betweenness is undefined below three actors."
                : (result.asked().isAll() ? "Betweenness " : "Subset betweenness ") + number(result.score())
                        + ", number " + result.rank() + " of " + reading.graph().nodeCount() + " actors.";
        String connected = " Of " + count(result.pairsConnected(), "ordered pair", "ordered pairs") + " of others "
                + (result.asked().isAll() ? "" : "that were asked about and ") + "that a route connects, ";
        if (result.pairsPassing() == 0) {
            return score + connected + "none has a cheapest one that passes here.";
        }
        String passing = wholly()
                ? count(result.pairsPassing(), "has", "have") + " all of their cheapest ones through here."
                : count(result.pairsPassing(), "has", "have")
                        + " a cheapest one that passes here; where only some of a pair's do, it counts in part, which"
                        + " makes " + number(result.passing()) + ".";
        String divided = result.asked().isAll()
                ? " Divided by " + pairsOfOthers() + ", all ordered pairs of others, that is the betweenness."
                : "";
        return score + connected + passing + divided + only();
    }

    /** Whether every pair that passes has no cheapest route that does not. */
    private boolean wholly() {
        return result.passing() > result.pairsPassing() - ROUNDING;
    }

    private long pairsOfOthers() {
        long n = reading.graph().nodeCount();
        return (n - 1) * (n - 2);
    }

    /** How many of them have nothing else; only of those that are listed is that known. */
    private String only() {
        long without = result.pairs().stream()
                .filter(pair -> pair.distanceWithout().isEmpty())
                .count();
        if (without == result.pairsPassing()) {
            return without == 1 ? " It has no other way." : " None of them has any other way.";
        }
        if (without == 0 && result.pairs().size() == result.pairsPassing()) {
            return result.pairsPassing() == 1 ? " It has another way." : " Each of them has another way.";
        }
        String whose = result.pairs().size() < result.pairsPassing()
                ? " Of the " + result.pairs().size() + " pairs below, "
                : " Of those, ";
        return whose + count(without, "has", "have") + " no other way at all.";
    }

    private Table parts(String key, String title, List<Explanation.Part> parts) {
        List<Column> columns =
                List.of(Column.text(key, title), Column.score("pairs", "Pairs"), Column.score("share", "Share"));
        return Table.of(
                columns,
                parts.stream()
                        .map(part -> List.of(
                                Cell.of(part.actor().name()),
                                Cell.of(part.pairs()),
                                Cell.of(part.pairs() / result.passing())))
                        .toList());
    }

    private Table readablePairs() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("from", "From"));
        columns.add(Column.text("to", "To"));
        columns.add(Column.score("share", "Share"));
        columns.addAll(distanceColumns());
        List<List<Cell>> rows = result.pairs().stream()
                .map(pair -> {
                    List<Cell> row = new ArrayList<>();
                    row.add(Cell.of(pair.from().name()));
                    row.add(Cell.of(pair.to().name()));
                    row.add(Cell.of(pair.share()));
                    row.addAll(
                            result.hasStrengths()
                                    ? List.of(
                                            strength(OptionalDouble.of(pair.distance())),
                                            strength(pair.distanceWithout()))
                                    : List.of(Cell.of(pair.distance()), Cell.of(pair.distanceWithout())));
                    return row;
                })
                .toList();
        return Table.of(columns, rows).noting(pairsNote());
    }

    private String pairsNote() {
        String best = result.hasStrengths()
                ? "Strength: of the best route; Without: of the best that does not pass here."
                : "Distance: of the shortest route, in "
                        + reading.projection().cost().unit() + "; Without: of the shortest that does not pass here.";
        return "Share: of the pair's cheapest routes, those that pass here. " + best;
    }

    private List<Column> distanceColumns() {
        return result.hasStrengths()
                ? List.of(Column.score("strength", "Strength"), Column.score("strengthWithout", "Without"))
                : List.of(Column.score("distance", "Distance"), Column.score("distanceWithout", "Without"));
    }

    /** What a spreadsheet wants. */
    private Table pairs() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("from", "From"));
        columns.add(Column.text("fromName", "Name"));
        columns.add(Column.text("to", "To"));
        columns.add(Column.text("toName", "Name"));
        columns.add(Column.score("share", "Share"));
        columns.add(Column.score("distance", "Distance"));
        columns.add(Column.score("distanceWithout", "Distance without"));
        if (result.hasStrengths()) {
            columns.add(Column.score("strength", "Strength"));
            columns.add(Column.score("strengthWithout", "Strength without"));
        }
        return Table.of(columns, result.pairs().stream().map(this::fullRow).toList());
    }

    private List<Cell> fullRow(Explanation.Pair pair) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(pair.from().id()));
        row.add(Cell.of(pair.from().name()));
        row.add(Cell.of(pair.to().id()));
        row.add(Cell.of(pair.to().name()));
        row.add(Cell.of(pair.share()));
        row.add(Cell.of(pair.distance()));
        row.add(Cell.of(pair.distanceWithout()));
        if (result.hasStrengths()) {
            row.add(strength(OptionalDouble.of(pair.distance())));
            row.add(strength(pair.distanceWithout()));
        }
        return row;
    }

    /** A distance in nepers is the logarithm of a strength; no way at all has strength 0. */
    private static Cell strength(OptionalDouble distance) {
        return Cell.of(distance.isPresent() ? StrictMath.exp(-distance.getAsDouble()) : 0);
    }

    private JsonValue json() {
        return JsonValue.fields()
                .put("id", result.actor().id())
                .put("name", result.actor().name())
                .put("measure", result.measure())
                .put("score", result.score())
                .put("rank", result.rank())
                .put("passing", result.passing())
                .put("pairsPassing", result.pairsPassing())
                .put("pairsConnected", result.pairsConnected())
                .put("comesThrough", json(result.comesThrough()))
                .put("goesThrough", json(result.goesThrough()))
                .put("origins", json(result.origins()))
                .put("targets", json(result.targets()))
                .put("pairs", pairs().toJson())
                .end();
    }

    private static List<JsonValue.Fields> json(List<Explanation.Part> parts) {
        return parts.stream()
                .map(part -> JsonValue.fields()
                        .put("id", part.actor().id())
                        .put("name", part.actor().name())
                        .put("pairs", part.pairs())
                        .end())
                .toList();
    }

    private static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String number(double value) {
        return Decimals.significant(value, DIGITS);
    }
}

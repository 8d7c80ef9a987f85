package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backchannel.analysis.ranks.RankIntervalsParameters;
import org.backchannel.analysis.ranks.RankIntervalsResult;
import org.backchannel.analysis.ranks.RankIntervalsResult.Place;
import org.backchannel.analysis.ranks.RankIntervalsResult.Ranking;
import org.backchannel.model.Actor;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/** How sure some rankings are, as a report: a table a measure. */
public final class RanksReport {
    private static final double HUNDRED = 100;
    private static final int DIGITS = 3;
    private static final List<String> NAMES = List.of("Katz", "PageRank");

    private final RankIntervalsResult result;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public RanksReport(RankIntervalsResult result, int top) {
        this.result = result;
        this.top = top;
    }

    /** The whole report, of the command that was asked. */
    public Report report(String command, RankIntervalsParameters parameters, String version) {
        ReadingNotes notes = new ReadingNotes(result.reading());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "How sure the ranking is"));
        for (Ranking ranking : result.rankings()) {
            blocks.add(new Block.Heading(2, "By " + inSentence(ranking.title())));
            blocks.add(shown(ranking));
        }
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(notes.block());
        Table all = all();
        return new Report(
                command,
                Optional.of(result.reading().map().graph()),
                notes.json(),
                json(parameters),
                version,
                all.toJson(),
                new Document(blocks),
                all);
    }

    /** A title amid a sentence: names keep their capitals. */
    private static String inSentence(String title) {
        return NAMES.stream().anyMatch(title::startsWith)
                ? title
                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private Table shown(Ranking ranking) {
        return Shown.top(readable(ranking).noting(note(ranking)), top);
    }

    /** A table a measure, for a document about more than that. */
    List<Block> tables() {
        return result.rankings().stream().<Block>map(this::shown).toList();
    }

    private JsonValue.Fields json(RankIntervalsParameters parameters) {
        return JsonValue.fields()
                .put("select", JsonValue.texts(parameters.measures()))
                .put("worlds", result.worlds())
                .put("seed", parameters.seed())
                .put("against", parameters.against())
                .put("interrupted", result.interrupted())
                .end();
    }

    private String note(Ranking ranking) {
        return "In the order of the score as things stand" + (ranking.lowFirst() ? ", low first" : "")
                + ". Rank: its median, and its 5 to 95 % interval, over "
                + Decimals.grouped(result.worlds())
                + " states of what may be true; who has equal scores shares the mean of their places. First, top 3: how likely,"
                + " shared places split."
                + result.against()
                        .map(actor -> " Above: how likely the actor ranks above " + actor.name()
                                + "; beside: how likely both share a rank.")
                        .orElse("")
                + (result.interrupted() ? " Interrupted: fewer states than asked for." : "");
    }

    private Table readable(Ranking ranking) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.score("value", ranking.title()),
                Column.score("medianRank", "Rank"),
                Column.text("interval", "5 to 95 %"),
                Column.score("first", "First"),
                Column.score("topThree", "Top 3")));
        result.against().map(Actor::name).ifPresent(name -> {
            columns.add(Column.score("above", "Above"));
            columns.add(Column.score("tied", "Beside"));
        });
        return Table.of(columns, ranking.places().stream().map(this::row).toList());
    }

    private List<Cell> row(Place place) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(place.actor().id()),
                Cell.of(place.actor().name()),
                Cell.of(place.value()),
                Cell.of(place.medianRank()),
                Cell.of(rank(place.low()) + " to " + rank(place.high())),
                Cell.of(share(place.first())),
                Cell.of(share(place.topThree()))));
        if (result.against().isPresent()) {
            row.add(share(place.above()));
            row.add(share(place.tied()));
        }
        return row;
    }

    private static Cell share(OptionalDouble share) {
        return share.isPresent() ? Cell.of(share(share.getAsDouble())) : Cell.BLANK;
    }

    /** Two decimals: a share of a thousand states is not known better. */
    private static String share(double share) {
        return Decimals.significant(Math.rint(share * HUNDRED) / HUNDRED, DIGITS);
    }

    private static String rank(double rank) {
        return Decimals.significant(rank, DIGITS + 1);
    }

    /** A row an actor and measure, for programs. */
    private Table all() {
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.text("measure", "Measure"),
                Column.score("value", "Score"),
                Column.score("medianRank", "Median rank"),
                Column.score("rankLow", "Rank, 5 %"),
                Column.score("rankHigh", "Rank, 95 %"),
                Column.score("first", "First"),
                Column.score("topThree", "Top three"),
                Column.score("above", "Above"),
                Column.score("tied", "Beside"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Ranking ranking : result.rankings()) {
            for (Place place : ranking.places()) {
                rows.add(List.of(
                        Cell.of(place.actor().id()),
                        Cell.of(place.actor().name()),
                        Cell.of(ranking.measure()),
                        Cell.of(place.value()),
                        Cell.of(place.medianRank()),
                        Cell.of(place.low()),
                        Cell.of(place.high()),
                        Cell.of(place.first()),
                        Cell.of(place.topThree()),
                        Cell.of(place.above()),
                        Cell.of(place.tied())));
            }
        }
        return Table.of(columns, rows);
    }
}

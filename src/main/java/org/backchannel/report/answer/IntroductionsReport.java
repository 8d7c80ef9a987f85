package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.analysis.introductions.BestIntroductionsParameters;
import org.backchannel.analysis.introductions.BestIntroductionsResult;
import org.backchannel.analysis.introductions.Proposal;
import org.backchannel.model.Actor;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Counted;
import org.backchannel.text.Decimals;

/** Which introductions help most, as a report. */
public final class IntroductionsReport {
    private static final int DIGITS = 4;
    private static final int NAMES = 4;

    private final BestIntroductionsResult result;
    private final BestIntroductionsParameters parameters;

    /** Of a result. */
    public IntroductionsReport(BestIntroductionsResult result) {
        this.result = result;
        this.parameters = result.parameters();
    }

    /** The whole report. */
    public Report report(String version) {
        ReadingNotes notes = new ReadingNotes(result.reading());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Whom to introduce to whom"));
        blocks.add(new Block.Paragraph(summary()));
        if (!result.best().isEmpty()) {
            blocks.add(shown());
        }
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(new Block.KeyValues(assumed()));
        blocks.add(notes.block());
        return new Report(
                "introduce",
                Optional.of(result.reading().map().graph()),
                notes.json(),
                json(parameters),
                version,
                results(),
                new Document(blocks),
                plain());
    }

    private String summary() {
        String now = "A request of " + askers() + " gets to " + result.target().name() + " with a chance of "
                + result.reach().textWithInterval() + (result.origins().size() > 1 ? " in the mean" : "") + ".";
        if (result.best().isEmpty()) {
            return now
                    + nothing()
                    + (parameters.anyone() ? "" : " --anyone looks at pairs that nobody could introduce, too.");
        }
        Proposal first = result.best().get(0);
        String by = first.by()
                .map(actor -> "; " + actor.name() + ", who has a way to both, could introduce them")
                .orElse("; nobody in the map could introduce them");
        return now + " What helps most is to introduce " + first.from().name() + " to "
                + first.to().name() + ": the chance rises by " + first.gain().textWithInterval() + by + ".";
    }

    private String nothing() {
        if (result.pairs() == 0) {
            return " There are no two to introduce.";
        }
        return result.pairs() == 1
                ? " The one introduction looked at raises it in no world."
                : " None of the " + count() + " raises it in any world.";
    }

    private String askers() {
        List<Actor> origins = result.origins();
        return origins.isEmpty() || origins.size() > NAMES ? origins.size() + " origins" : GoalWords.names(origins);
    }

    private String count() {
        return Counted.of(result.pairs(), "introduction looked at", "introductions looked at");
    }

    private Table shown() {
        List<Column> columns = List.of(
                Column.count("rank", "Rank"),
                Column.text("from", "Introduce"),
                Column.text("to", "To"),
                Column.text("by", "By"),
                Column.text("gain", "Reach rises by"));
        List<List<Cell>> rows = IntStream.range(0, result.best().size())
                .mapToObj(place -> row(place, result.best().get(place)))
                .toList();
        List<String> notes = new ArrayList<>();
        notes.add("In the order in which they were chosen, on other worlds than the gains come from.");
        notes.addAll(Likelihoods.unseen(result.best().stream().map(Proposal::gain), result.worlds()));
        return Table.of(columns, rows).noting(String.join(" ", notes));
    }

    private static List<Cell> row(int place, Proposal proposal) {
        return List.of(
                Cell.of(place + 1L),
                Cell.of(proposal.from().name()),
                Cell.of(proposal.to().name()),
                Cell.of(proposal.by().map(Actor::name)),
                Likelihoods.shown(proposal.gain()));
    }

    private List<Block.KeyValue> assumed() {
        String ends = parameters.candidates().isEmpty() ? "anybody" : String.join(", ", parameters.candidates());
        String known = parameters.anyone() ? "who does not know them yet" : "whom somebody they can ask can ask";
        return List.of(
                new Block.KeyValue(
                        "a new tie",
                        "carries one way with strength " + Decimals.significant(parameters.strength(), DIGITS)
                                + " and is there for certain"),
                new Block.KeyValue(
                        "introductions",
                        count() + ": of anybody, to " + ends + " " + known
                                + (parameters.direct() ? "" : "; not to the target itself (--direct)")),
                new Block.KeyValue(
                        "worlds",
                        result.chosenFrom() + " to choose from, " + result.worlds() + " others to report from"
                                + (result.interrupted() ? ", then interrupted" : "") + "; seed "
                                + parameters.sample().seed()),
                new Block.KeyValue("intervals", "95 %"));
    }

    private static JsonValue.Fields json(BestIntroductionsParameters asked) {
        return JsonValue.fields()
                .put("target", asked.target())
                .put("origins", JsonValue.texts(asked.origins()))
                .put("candidates", JsonValue.texts(asked.candidates()))
                .put("strength", asked.strength())
                .put("direct", asked.direct())
                .put("anyone", asked.anyone())
                .put("top", asked.top())
                .put("passOn", asked.sample().passesOn())
                .put("worlds", asked.sample().worlds())
                .put("seed", asked.sample().seed())
                .end();
    }

    private JsonValue.Fields results() {
        return JsonValue.fields()
                .putAll(Likelihoods.fields("reach", result.reach()))
                .put("chosenFrom", result.chosenFrom())
                .put("worlds", result.worlds())
                .put("interrupted", result.interrupted())
                .put("pairs", result.pairs())
                .put("introductions", plain().toJson())
                .end();
    }

    private Table plain() {
        List<Column> columns = Stream.concat(
                        Stream.of(
                                Column.text("from", "From"),
                                Column.text("fromName", "From, name"),
                                Column.text("to", "To"),
                                Column.text("toName", "To, name"),
                                Column.text("by", "By"),
                                Column.text("byName", "By, name")),
                        Likelihoods.columns("gain", "Gain"))
                .toList();
        return Table.of(
                columns,
                result.best().stream().map(IntroductionsReport::plainRow).toList());
    }

    private static List<Cell> plainRow(Proposal proposal) {
        return Stream.concat(
                        Stream.of(
                                Cell.of(proposal.from().id()),
                                Cell.of(proposal.from().name()),
                                Cell.of(proposal.to().id()),
                                Cell.of(proposal.to().name()),
                                Cell.of(proposal.by().map(Actor::id)),
                                Cell.of(proposal.by().map(Actor::name))),
                        Likelihoods.cells(proposal.gain()))
                .toList();
    }
}

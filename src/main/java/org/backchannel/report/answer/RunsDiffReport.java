package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.StoredRun;
import org.backchannel.analysis.runs.RunsDiffResult;
import org.backchannel.analysis.runs.RunsDiffResult.Leaver;
import org.backchannel.analysis.runs.RunsDiffResult.Move;
import org.backchannel.report.Block;
import org.backchannel.report.Block.Bullets;
import org.backchannel.report.Block.Heading;
import org.backchannel.report.Block.Paragraph;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** Who rose and who fell between two runs, and why, laid out. */
public final class RunsDiffReport {
    private static final String OTHERS = "no change of its own: others moved, or ties further away changed";

    private final RunsDiffResult result;
    private final int top;

    private RunsDiffReport(RunsDiffResult result, int top) {
        this.result = result;
        this.top = top;
    }

    /**
     * The answer of {@code runs diff}.
     *
     * @param top how many of those who rose and of those who fell are shown
     */
    public static Report of(String graph, RunsDiffResult result, int top, String version) {
        return new RunsDiffReport(result, top).report(graph, version);
    }

    private Report report(String graph, String version) {
        return new Report(
                "runs-diff",
                Optional.of(graph),
                JsonValue.NOTHING,
                JsonValue.fields()
                        .put("before", result.before().id())
                        .put("after", result.after().id())
                        .put("by", result.measure())
                        .end(),
                version,
                json(),
                document(),
                table(moved(), 0));
    }

    /** Whoever changed rank or score; the farthest first, and of those as far by id. */
    private List<Move> moved() {
        return result.moves().stream()
                .filter(move -> move.rise() != 0 || move.scoreBefore() != move.scoreAfter())
                .sorted(Comparator.comparingInt((Move move) -> -Math.abs(move.rise()))
                        .thenComparing(Move::actor))
                .toList();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                1, "From " + result.before().id() + " to " + result.after().id() + ", by " + result.measure()));
        blocks.add(new Paragraph(sentence()));
        ranks(blocks, "Rose", moved().stream().filter(move -> move.rise() > 0).toList());
        ranks(blocks, "Fell", moved().stream().filter(move -> move.rise() < 0).toList());
        list(blocks, "New", result.newcomers());
        list(blocks, "Gone", gone());
        list(blocks, "Computed otherwise", result.computedOtherwise());
        list(blocks, "What loads changed between them", shownChanges());
        return new Document(blocks);
    }

    private String sentence() {
        long rose = result.moves().stream().filter(move -> move.rise() > 0).count();
        long fell = result.moves().stream().filter(move -> move.rise() < 0).count();
        return when(result.before()) + "; " + when(result.after()) + ". " + rose + " rose, " + fell + " fell, "
                + (result.moves().size() - rose - fell) + " kept their place. " + why();
    }

    private static String when(StoredRun run) {
        return run.id() + " was computed at " + RunsReport.toTheSecond(run.at());
    }

    private String why() {
        if (!result.knownRevisions()) {
            return "Which loads lie between them is not known.";
        }
        boolean sameMap = result.before().digest().equals(result.after().digest());
        if (sameMap && result.computedOtherwise().isEmpty()) {
            return "Both were computed from the same map, in the same way.";
        }
        return sameMap
                ? "Both were computed from the same map, in another way."
                : "The map changed between them: " + (result.changes().size() + result.unlisted()) + " elements.";
    }

    private void ranks(List<Block> blocks, String heading, List<Move> moves) {
        if (!moves.isEmpty()) {
            blocks.add(new Heading(2, heading));
            Table table = table(moves.stream().limit(top).toList(), 3);
            blocks.add(moves.size() > top ? table.noting(top + " of " + moves.size() + "; --top shows more.") : table);
        }
    }

    private List<String> gone() {
        return result.leavers().stream()
                .map(leaver -> leaver.actor() + ", rank " + leaver.rankBefore() + " before")
                .toList();
    }

    private static void list(List<Block> blocks, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Heading(2, heading));
            blocks.add(Bullets.of(lines));
        }
    }

    private List<String> shownChanges() {
        List<String> lines =
                new ArrayList<>(result.changes().stream().limit(5L * top).toList());
        long more = result.changes().size() + result.unlisted() - lines.size();
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }

    /**
     * One row an actor.
     *
     * @param most how many changes a cell names; 0 for all
     */
    private static Table table(List<Move> moves, int most) {
        return Table.of(
                List.of(
                        Column.text("actor", "Actor"),
                        Column.text("name", "Name"),
                        Column.count("rankBefore", "Rank before"),
                        Column.count("rankAfter", "after"),
                        Column.score("scoreBefore", "Score before"),
                        Column.score("scoreAfter", "after"),
                        Column.text("why", "Why")),
                moves.stream().map(move -> row(move, most)).toList());
    }

    private static List<Cell> row(Move move, int most) {
        return List.of(
                Cell.of(move.actor()),
                Cell.of(move.name()),
                Cell.of(move.rankBefore()),
                Cell.of(move.rankAfter()),
                Cell.of(move.scoreBefore()),
                Cell.of(move.scoreAfter()),
                most == 0 ? Cell.of(move.why()) : Cell.of(why(move, most)));
    }

    private static String why(Move move, int most) {
        List<String> why = move.why();
        if (why.isEmpty()) {
            return OTHERS;
        }
        String first = String.join("; ", why.subList(0, Math.min(most, why.size())));
        return why.size() > most ? first + "; and " + (why.size() - most) + " more" : first;
    }

    private JsonValue json() {
        return JsonValue.fields()
                .put("before", run(result.before()))
                .put("after", run(result.after()))
                .put("moves", table(moved(), 0).toJson())
                .put("newcomers", JsonValue.texts(result.newcomers()))
                .put(
                        "leavers",
                        new JsonValue.Array(result.leavers().stream()
                                .map(RunsDiffReport::leaver)
                                .toList()))
                .put("computedOtherwise", JsonValue.texts(result.computedOtherwise()))
                .put("changes", JsonValue.texts(result.changes()))
                .put("unlistedChanges", result.unlisted())
                .end();
    }

    private static JsonValue leaver(Leaver leaver) {
        return JsonValue.fields()
                .put("actor", leaver.actor())
                .put("rankBefore", leaver.rankBefore())
                .put("scoreBefore", leaver.scoreBefore())
                .end();
    }

    private static JsonValue run(StoredRun run) {
        return JsonValue.fields()
                .put("run", run.id())
                .put("at", run.at())
                .put("digest", run.digest())
                .put("revision", run.revision() == 0 ? JsonValue.NOTHING : new JsonValue.Whole(run.revision()))
                .end();
    }
}

package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.keyplayers.BestSets;
import org.backchannel.analysis.keyplayers.KeyPlayerSetsResult;
import org.backchannel.analysis.keyplayers.NamedSet;
import org.backchannel.report.Block;
import org.backchannel.report.Document;
import org.backchannel.report.Report;

/** Whom to remove and whom to tell, or how much a named set matters, as a report. */
public final class KeyPlayersReport {
    private static final String TOGETHER =
            "A set is judged as a whole: two who can stand in for each other are worth little more than one, so the best"
                    + " set is seldom made of those who score best alone.";

    private static final String TOO_LARGE =
            "Fewer than two others are left without the set, so there is nothing that it could hold together.";

    private final KeyPlayerSetsResult result;
    private final GoalWords words;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public KeyPlayersReport(KeyPlayerSetsResult result, int top) {
        this.result = result;
        this.words =
                new GoalWords(result.parameters().size(), result.parameters().hops());
        this.top = top;
    }

    /** The whole report. */
    public Report report(String version) {
        ReadingNotes notes = new ReadingNotes(result.reading());
        List<Block> blocks = new ArrayList<>();
        result.named().ifPresentOrElse(set -> judge(set, blocks), () -> best(blocks));
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(notes.block());
        return new Report(
                "key-players",
                Optional.of(result.reading().map().graph()),
                notes.json(),
                KeyPlayersJson.parameters(result.parameters()),
                version,
                KeyPlayersJson.results(result),
                new Document(blocks),
                KeyPlayersTables.plain(result));
    }

    private void best(List<Block> blocks) {
        blocks.add(new Block.Heading(1, "Key players"));
        blocks.add(new Block.Paragraph(TOGETHER + " " + ways()));
        for (BestSets best : result.goals()) {
            blocks.add(new Block.Heading(2, words.question(best.goal())));
            blocks.add(new Block.Paragraph(words.verdict(best)));
            blocks.add(Shown.top(KeyPlayersTables.sets(best).noting(words.meaning(best.goal())), top));
        }
    }

    private String ways() {
        return result.reading().projection().undirected()
                ? "Ties are read both ways, and every step counts the same."
                : "Ways follow the arcs, and every step counts the same; --undirected reads ties both ways, as the"
                        + " measures' author does.";
    }

    private void judge(NamedSet set, List<Block> blocks) {
        blocks.add(new Block.Heading(1, "How much a set matters"));
        blocks.add(new Block.Paragraph(GoalWords.names(set.members()) + ". " + ways()));
        if (result.goals().isEmpty()) {
            blocks.add(new Block.Paragraph(TOO_LARGE));
        } else {
            blocks.addAll(comparison());
        }
        blocks.add(new Block.Heading(2, "As a group among the others"));
        blocks.add(new Block.Paragraph(between(set)));
        blocks.add(new Block.Paragraph(close(set)));
    }

    private List<Block> comparison() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(KeyPlayersTables.comparison(result.goals()));
        if (result.goals().size() < result.parameters().goals().size()) {
            blocks.add(new Block.Paragraph(TOO_LARGE));
        }
        blocks.add(Block.Bullets.of(result.goals().stream()
                .map(best ->
                        words.question(best.goal()) + ": " + words.standing(best) + " " + words.meaning(best.goal()))
                .toList()));
        return blocks;
    }

    private static String between(NamedSet set) {
        return Double.isNaN(set.betweenness())
                ? "Group betweenness is undefined: there are fewer than two others."
                : "Group betweenness is " + GoalWords.number(set.betweenness())
                        + ": the share of pairs of others whose cheapest routes pass through some member, here "
                        + GoalWords.number(set.pairsBetween()) + " of " + set.pairs()
                        + ", where a pair with several cheapest routes counts by the share that does.";
    }

    private String close(NamedSet set) {
        if (set.others() == 0) {
            return "Group closeness is undefined: there are no others.";
        }
        return "Group closeness is " + GoalWords.number(set.closenessIn()) + " in and "
                + GoalWords.number(set.closenessOut()) + " out: the inverse of the mean distance, in "
                + result.reading().projection().cost().unit()
                + ", from the others to the nearest member, and from there"
                + " to them, times the share of others that have such a route, " + set.reachedBy() + " and "
                + set.reaches() + " of " + set.others() + ".";
    }
}

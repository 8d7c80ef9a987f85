package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.analysis.scores.BrokersResult;
import org.backchannel.analysis.scores.Score;
import org.backchannel.model.Actor;
import org.backchannel.report.Block;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** Who stands between, as a report. */
public final class BrokersReport {
    private static final int NAMES = 8;
    private static final Set<String> ROLES =
            Set.of("coordinator", "gatekeeper", "representative", "consultant", "liaison");
    private static final String NOTE =
            "Ordered by sole-door share, then by constraint, low first: a broker's contacts are not tied to each other."
                    + " Sole-door share: of all ordered pairs of others, those that no way connects without this actor.";

    private final BrokersResult result;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public BrokersReport(BrokersResult result, int top) {
        this.result = result;
        this.top = top;
    }

    /** The whole report. */
    public Report report(JsonValue.Fields parameters, String version) {
        ReadingNotes notes = new ReadingNotes(result.table().reading());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Who stands between"));
        blocks.addAll(blocks());
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(notes.block());
        return new Report(
                "brokers",
                Optional.of(result.table().reading().map().graph()),
                notes.json(),
                parameters,
                version,
                json(),
                new Document(blocks),
                table());
    }

    /** Everything but the title and the assumptions. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Shown.top(
                ScoreTables.of(shown(false), result.table(), result.order()).noting(NOTE), top));
        Table roles = roles();
        if (!roles.rows().isEmpty()) {
            blocks.add(new Block.Paragraph("The roles they play between groups, and how often:"));
            blocks.add(Shown.top(roles, top));
            blocks.add(Block.Bullets.of(result.notes()));
        }
        if (!result.cutActors().isEmpty()) {
            blocks.add(new Block.Paragraph("Without one of these the network falls apart, whichever way ties point:"));
            blocks.add(Block.Bullets.of(result.cutActors().stream()
                    .limit(top)
                    .map(cut -> cut.actor().name() + " cuts off " + names(cut.cutsOff()))
                    .toList()));
        }
        if (!result.bridges().isEmpty()) {
            blocks.add(new Block.Paragraph("Without one of these links (bridges) it falls apart as well:"));
            blocks.add(Block.Bullets.of(result.bridges().stream()
                    .limit(top)
                    .map(bridge -> bridge.one().name() + " – " + bridge.other().name() + " cuts off "
                            + names(bridge.cutsOff()))
                    .toList()));
        }
        return blocks;
    }

    /** The rows as a program reads them. */
    JsonValue json() {
        return table().toJson();
    }

    private Table table() {
        return ScoreTables.full(result.table(), result.order());
    }

    /** The counts of roles, those with most triads first; who has none is not listed. */
    private Table roles() {
        List<Score> counts = shown(true);
        List<Integer> order = result.order().stream()
                .filter(node -> total(counts, node) > 0)
                .sorted(Comparator.comparingDouble((Integer node) -> -total(counts, node)))
                .toList();
        return ScoreTables.of(counts, result.table(), order);
    }

    private static double total(List<Score> counts, int node) {
        return counts.stream()
                .mapToDouble(score -> score.of(node))
                .filter(count -> !Double.isNaN(count))
                .sum();
    }

    /** What fits on a page: z and p are in JSON and CSV. */
    private List<Score> shown(boolean roles) {
        return result.table().scores().stream()
                .filter(score -> ROLES.contains(score.key()) == roles)
                .filter(score -> !score.key().endsWith("Z") && !score.key().endsWith("P"))
                .toList();
    }

    private static String names(List<Actor> actors) {
        List<String> names = actors.stream().map(Actor::name).limit(NAMES).toList();
        String more = actors.size() > NAMES ? " and " + (actors.size() - NAMES) + " more" : "";
        return String.join(", ", names) + more;
    }
}

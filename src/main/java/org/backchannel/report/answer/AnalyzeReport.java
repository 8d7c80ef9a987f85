package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.mainjob.AnalyzeResult;
import org.backchannel.analysis.scores.ScoreTable;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.report.Block;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/**
 * The report of the main job: verdict first, then doors, brokers, centrality, then what was assumed. What became of the
 * stored graph and the run's id are not in it: they differ from one call to the next, and the report must not.
 */
public final class AnalyzeReport {
    private final AnalyzeResult result;
    private final List<String> warnings;
    private final int top;

    /**
     * Of a result.
     *
     * @param warnings what the reader of the file had to say
     * @param top how many rows a table for readers shows
     */
    public AnalyzeReport(AnalyzeResult result, List<String> warnings, int top) {
        this.result = result;
        this.warnings = List.copyOf(warnings);
        this.top = top;
    }

    /** The whole report. */
    public Report report(JsonValue.Fields parameters, String version) {
        ProjectedGraph reading = result.doors().reading();
        ReadingNotes notes = new ReadingNotes(reading);
        return new Report(
                "analyze",
                Optional.of(reading.map().graph()),
                notes.json(),
                CentralityReport.withAccuracy(parameters, result.centrality()),
                version,
                this::json,
                document(),
                this::actors);
    }

    private JsonValue json() {
        return JsonValue.fields()
                .put("doors", new DoorsReport(result.doors(), top).json())
                .put("brokers", new BrokersReport(result.brokers(), top).json())
                .put("centrality", ScoreTables.full(scores(), order()).toJson())
                .put("warnings", JsonValue.texts(warnings))
                .end();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(title());
        blocks.addAll(answers(SourceNumbers.NONE));
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.addAll(assumptions());
        return new Document(blocks);
    }

    /** The title. */
    List<Block> title() {
        StakeholderMap map = result.doors().reading().map();
        return List.of(new Block.Heading(1, map.title().orElse(map.graph())));
    }

    /** What was found, the verdict first, with the numbers of the sources it rests on. */
    List<Block> answers(SourceNumbers numbers) {
        List<Block> blocks = new ArrayList<>(new DoorsReport(result.doors(), top, numbers).blocks());
        blocks.add(new Block.Heading(2, "Brokers"));
        blocks.addAll(new BrokersReport(result.brokers(), top).blocks());
        blocks.add(new Block.Heading(2, "Centrality"));
        blocks.addAll(new CentralityReport(result.centrality(), top).blocks());
        return blocks;
    }

    /** How the map was read, and what its reader had to say. */
    List<Block> assumptions() {
        List<Block> blocks = new ArrayList<>();
        if (result.targetChosen()) {
            blocks.add(new Block.Paragraph("Nobody named a target: "
                    + result.doors().target().name() + " is the most central actor by decay-in."));
        }
        blocks.add(new ReadingNotes(result.doors().reading()).block());
        if (!warnings.isEmpty()) {
            blocks.add(new Block.Heading(3, "Warnings"));
            blocks.add(Block.Bullets.of(warnings));
        }
        return blocks;
    }

    /** One row an actor with every score: what a spreadsheet wants of an analysis. */
    private Table actors() {
        return ScoreTables.full(scores().joinedWith(result.brokers().table()), order());
    }

    /** What everybody is asked about, and what the origins and the target are. */
    private ScoreTable scores() {
        return result.centrality().table().joinedWith(result.towards().table());
    }

    private List<Integer> order() {
        return result.centrality().table().descendingBy("betweenness");
    }
}

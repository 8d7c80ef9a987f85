package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.analysis.doors.Chances;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.mainjob.AnalyzeResult;
import org.backchannel.analysis.ranks.RankIntervalsResult;
import org.backchannel.model.GradeTable;
import org.backchannel.report.Block;
import org.backchannel.report.Document;
import org.backchannel.report.Report;
import org.backchannel.text.Decimals;

/**
 * The main job as a document to hand on: verdict, picture, tables, how sure the ranking is, on whose word it all rests, how it
 * was made and what it does not say, and what one needs to make it again.
 */
public final class WrittenReport {
    private final AnalyzeResult result;
    private final AnalyzeReport analysis;
    private final Optional<RankIntervalsResult> ranks;
    private final WrittenPictures pictures;
    private final int top;

    /**
     * Of an analysis.
     *
     * @param analysis its report as a terminal has it
     * @param ranks how sure the ranking by betweenness is; empty where the map is too large to ask that by the way
     * @param pictures of the door, of criticality and of ranks
     * @param top how many rows a table shows
     */
    public WrittenReport(
            AnalyzeResult result,
            AnalyzeReport analysis,
            Optional<RankIntervalsResult> ranks,
            WrittenPictures pictures,
            int top) {
        this.result = result;
        this.analysis = analysis;
        this.ranks = ranks;
        this.pictures = pictures;
        this.top = top;
    }

    /** The report with the document in place of what a terminal shows; what programs read is the same. */
    public Report of(Report report) {
        return report.with(new Document(blocks(report.version())));
    }

    private List<Block> blocks(String version) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(analysis.title());
        EvidenceAppendix evidence = new EvidenceAppendix(doors());
        List<Block> answers = analysis.answers(evidence.numbers());
        // After the verdict, which comes first.
        blocks.add(answers.get(0));
        blocks.add(pictures.door());
        blocks.add(pictures.criticality());
        blocks.addAll(answers.subList(1, answers.size()));
        ranks.ifPresent(sure -> {
            blocks.add(new Block.Heading(2, "How sure the ranking is"));
            pictures.ranks().ifPresent(blocks::add);
            blocks.addAll(new RanksReport(sure, top).tables());
        });
        blocks.addAll(evidence.blocks());
        blocks.add(new Block.Heading(2, "Method and limits"));
        blocks.add(Block.Bullets.of(method()));
        blocks.add(new Block.Heading(3, "How the map was read"));
        blocks.addAll(analysis.assumptions());
        blocks.add(new Block.Heading(2, "How to make this report again"));
        blocks.add(manifest(version));
        return blocks;
    }

    private DoorsResult doors() {
        return result.doors();
    }

    private List<String> method() {
        Chances chances = doors().chances();
        List<String> points = new ArrayList<>();
        points.add(
                "A tie exists as surely as its sources are sound and what they say is true, by the grades of the Admiralty"
                        + " system; what rests on one source stands or falls together.");
        points.add(
                chances.exact()
                        ? "How surely origins get through was computed exactly, by going through all "
                                + Decimals.grouped(chances.worlds()) + " outcomes of what is uncertain."
                        : "How surely origins get through was estimated from " + Decimals.grouped(chances.worlds())
                                + " worlds, each a draw of everything that is uncertain. An interval, as in"
                                + " “0.25 (0.24 to 0.26)”, covers the error of that sample, 95 times in a hundred, and"
                                + " nothing else.");
        chances.range()
                .ifPresent(range -> points.add("What it lies between, 5 to 95 %, is over "
                        + (range.exact() ? "all " : "") + Decimals.grouped(range.states())
                        + " states of what may be true: no more worlds make that narrower, only more evidence."));
        ranks.ifPresent(sure -> points.add("The ranking was made again in " + Decimals.grouped(sure.worlds())
                + " states of what may be true; its intervals are over these."));
        points.add(
                "Neither covers the grades, the strengths and the conductances themselves, which somebody judged: ask"
                        + " “backchannel sensitivity” how far they move the answer.");
        points.add("Sources are taken to be independent of each other: two that repeat one rumour look like two.");
        points.add("A map knows what its sources know. Who is missing from it cannot open a door in it.");
        return points;
    }

    private Block.KeyValues manifest(String version) {
        Chances chances = doors().chances();
        List<Block.KeyValue> entries = new ArrayList<>();
        entries.add(new Block.KeyValue("graph", doors().reading().map().graph()));
        entries.add(new Block.KeyValue("digest", "SHA-256 " + result.load().digest()));
        entries.add(new Block.KeyValue("program", "Backchannel " + version + ", analyze"));
        entries.add(new Block.KeyValue("target", doors().target().id()));
        entries.add(new Block.KeyValue(
                "origins",
                doors().origins().stream()
                        .map(origin -> origin.actor().id())
                        .sorted()
                        .collect(Collectors.joining(", "))));
        entries.add(new Block.KeyValue(
                "worlds",
                Decimals.grouped(chances.worlds())
                        + (chances.exact() ? ", all there are" : "; seed " + chances.seed())));
        entries.add(new Block.KeyValue("grades", grades()));
        return new Block.KeyValues(entries);
    }

    private String grades() {
        GradeTable grades = doors().reading().map().grades();
        String letters = grades.reliability().entrySet().stream()
                .map(entry -> entry.getKey() + " " + Decimals.shortest(entry.getValue()))
                .collect(Collectors.joining(", "));
        String digits = grades.credibility().entrySet().stream()
                .map(entry -> entry.getKey().digit() + " " + Decimals.shortest(entry.getValue()))
                .collect(Collectors.joining(", "));
        return letters + "; " + digits;
    }
}

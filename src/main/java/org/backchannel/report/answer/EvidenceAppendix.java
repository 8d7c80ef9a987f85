package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.analysis.doors.Chances;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.Provenance;
import org.backchannel.analysis.doors.Step;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Confidence;
import org.backchannel.model.Evidence;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.projection.Contribution;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/**
 * What an answer about a door rests on, source by source: the ties of its strongest routes and those without which something
 * is lost, what is said of each, and a numbered list of who says so.
 */
final class EvidenceAppendix {
    private static final int DIGITS = 2;

    private final StakeholderMap map;
    private final Provenance provenance;
    private final Confidence confidence;
    private final SortedMap<String, Tie> ties = new TreeMap<>();
    private final SourceNumbers numbers;

    EvidenceAppendix(DoorsResult result) {
        map = result.reading().map();
        provenance = new Provenance(map);
        confidence = Confidence.in(map);
        Stream<Tie> onRoutes = result.routes().stream()
                .flatMap(route -> route.steps().stream())
                .map(Step::ties)
                .flatMap(List::stream)
                .map(Contribution::tie);
        Stream<Tie> critical = result.chances().ties().stream().map(Chances.TieLoss::tie);
        Stream.concat(onRoutes, critical).forEach(tie -> ties.put(tie.id(), tie));
        numbers = SourceNumbers.of(map, ties.values());
    }

    /** Those by which the rest of the document cites its sources. */
    SourceNumbers numbers() {
        return numbers;
    }

    /** Both lists, if the answer rests on anything. */
    List<Block> blocks() {
        if (ties.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Evidence"));
        blocks.add(new Block.Paragraph(
                "Every tie of the strongest routes, and every tie without which something is lost, with"
                        + " what is said of it. Numbers in brackets are those of the sources below."));
        blocks.add(new Block.Bullets(ties.values().stream().map(this::bullet).toList()));
        if (!numbers.ids().isEmpty()) {
            blocks.add(new Block.Heading(2, "Sources"));
            blocks.add(sources());
        }
        return blocks;
    }

    private Block.Bullet bullet(Tie tie) {
        String head = provenance.phrase(tie) + ": holds with " + Decimals.significant(confidence.of(tie), DIGITS)
                + ", carries with " + Decimals.significant(tie.strength(), DIGITS);
        return tie.evidence().isEmpty()
                ? Block.Bullet.of(head + "; it " + provenance.of(tie))
                : new Block.Bullet(
                        head,
                        tie.evidence().stream()
                                .map(item -> Block.Bullet.of(said(item)).citing(numbers.of(item.source())))
                                .toList());
    }

    private String said(Evidence item) {
        return (item.stance() == Stance.DENIES ? "denies it, " : "")
                + item.credibility().digit() + ", " + GradeWords.of(item.credibility())
                + item.at().map(at -> " (" + at + ")").orElse("")
                + item.says().map(says -> ": " + says).orElse("");
    }

    private Table sources() {
        List<Column> columns = List.of(
                Column.note("number", "No."),
                Column.text("source", "Source"),
                Column.text("grade", "Grade"),
                Column.text("published", "Published"),
                Column.text("within", "Quoted in"),
                Column.address("url", "Address"));
        return Table.of(
                        columns,
                        numbers.ids().stream().map(map::source).map(this::row).toList())
                .withoutBlankColumns();
    }

    private List<Cell> row(Source source) {
        String published = Stream.of(source.publisher(), source.date().map(CalendarDate::text))
                .flatMap(part -> part.stream())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return List.of(
                Cell.of(numbers.of(source.id()).get(0)),
                Cell.of(source.title()),
                Cell.of(source.reliability() + ", " + GradeWords.of(source.reliability())),
                Cell.of(Optional.of(published).filter(text -> !text.isEmpty())),
                source.within()
                        .<Cell>map(id -> new Cell.Cited("", numbers.of(id)))
                        .orElse(Cell.BLANK),
                Cell.of(source.url()));
    }
}

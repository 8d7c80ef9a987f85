package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.doors.Cut;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.model.Actor;
import org.backchannel.report.Block;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/** Who opens the door, as a report: verdict, doors, go-betweens, routes with their evidence, cut, origins. */
public final class DoorsReport {
    private static final int DIGITS = 4;

    private final DoorsResult result;
    private final DoorsTables tables;
    private final RouteRows routeRows;
    private final SourceNumbers numbers;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public DoorsReport(DoorsResult result, int top) {
        this(result, top, SourceNumbers.NONE);
    }

    /** As a part of a document that lists sources by number. */
    DoorsReport(DoorsResult result, int top, SourceNumbers numbers) {
        this.numbers = numbers;
        this.result = result;
        this.tables = new DoorsTables(result);
        this.routeRows = new RouteRows(result.reading().map(), numbers);
        this.top = top;
    }

    /** The whole report. */
    public Report report(JsonValue.Fields parameters, String version) {
        ReadingNotes notes = new ReadingNotes(result.reading());
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(1, "Who opens the door to " + result.target().name() + "?"));
        blocks.addAll(blocks());
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(notes.block());
        return new Report(
                "doors",
                Optional.of(result.reading().map().graph()),
                notes.json(),
                parameters,
                version,
                this::json,
                new Document(blocks),
                () -> new DoorsColumns(result).doors());
    }

    /** Everything but the title and the assumptions. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(result.verdict(), firstRoute()));
        blocks.add(new Block.Heading(2, "Doors"));
        blocks.add(orNobody(tables.doors(top)));
        if (!waysAround().isEmpty()) {
            blocks.add(new Block.Bullets(waysAround()));
        }
        blocks.add(new Block.Heading(2, "Go-betweens"));
        blocks.add(orNobody(tables.goBetweens(top)));
        blocks.addAll(new ChanceBlocks(result.reading().map(), result.chances(), numbers).blocks(top));
        if (!result.routes().isEmpty()) {
            blocks.add(new Block.Heading(2, "Strongest routes"));
            blocks.add(routeRows.table(result.routes()).noting(RouteRows.NOTE));
            blocks.add(new Block.Heading(3, "What they rest on"));
            blocks.add(routeRows.evidence(result.routes()));
        }
        blocks.add(new Block.Heading(2, "Cut"));
        blocks.add(new Block.Paragraph(cut()));
        blocks.add(new Block.Heading(2, "Origins"));
        blocks.add(orNobody(tables.origins(top)));
        return blocks;
    }

    /** Headings over nothing, and what they mean, help nobody. */
    private static Block orNobody(Table table) {
        return table.rows().isEmpty() ? new Block.Paragraph("Nobody.") : table;
    }

    /** The sources of the strongest route of all, which the verdict speaks of. */
    private List<Long> firstRoute() {
        return result.routes().stream()
                .limit(1)
                .flatMap(route -> route.steps().stream())
                .flatMap(step -> step.ties().stream())
                .flatMap(contribution -> numbers.of(contribution.tie()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Around a door that nobody uses leads the strongest way of all: it says nothing of this door. */
    private List<Block.Bullet> waysAround() {
        return result.doors().stream()
                .filter(door -> door.rank().isPresent() || door.share() > 0)
                .limit(top)
                .map(door ->
                        Block.Bullet.of("Strongest way around " + door.actor().name() + ": "
                                + RouteRows.wayAround(door)
                                        .map(route -> RouteRows.around(route) + ", with strength "
                                                + Decimals.significant(route.strength(), DIGITS))
                                        .orElse("none")))
                .toList();
    }

    /** What a program reads. */
    JsonValue.Fields json() {
        return new DoorsJson(result).object();
    }

    private String cut() {
        Cut cut = result.cut();
        List<String> sentences = new ArrayList<>();
        if (!cut.direct().isEmpty()) {
            sentences.add("Set aside, since nobody stands between: "
                    + String.join(", ", cut.direct().stream().map(Actor::name).toList()) + ".");
        }
        String ways = cut.direct().isEmpty() ? "way" : "other way";
        if (cut.independentWays() == 0) {
            sentences.add("There is no " + ways + " to close.");
        } else if (cut.actors().size() == 1) {
            sentences.add("Every " + ways + " passes " + cut.actors().get(0).name() + ", whose refusal closes it.");
        } else {
            sentences.add("It takes " + cut.actors().size() + " to close every " + ways + ": "
                    + String.join(", ", cut.actors().stream().map(Actor::name).toList())
                    + ". As many ways share nobody in between.");
        }
        return String.join(" ", sentences);
    }
}

package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backchannel.analysis.doors.Provenance;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.analysis.whatif.WhatIfResult.ActorShift;
import org.backchannel.analysis.whatif.WhatIfResult.Effect;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** What one set of changes does, or several side by side, as a report. */
public final class WhatIfReport {
    private final WhatIfResult result;
    private final ShiftWords words;
    private final ScenarioWords scenarios;
    private final Provenance provenance;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public WhatIfReport(WhatIfResult result, int top) {
        this.result = result;
        this.words = new ShiftWords(result);
        this.scenarios = new ScenarioWords(result.reading().map());
        this.provenance = new Provenance(result.reading().map());
        this.top = top;
    }

    /** Of the first set of changes, in full. */
    public Report whatIf(String version) {
        Effect effect = result.effects().get(0);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "What if"));
        blocks.add(Block.Bullets.of(scenarios.lines(effect.scenario())));
        blocks.add(new Block.Paragraph(words.verdict(effect)));
        blocks.add(new Block.Heading(2, "How surely they get through"));
        blocks.add(origins(effect));
        blocks.add(new Block.Heading(2, "On whom it hangs"));
        blocks.add(actors(effect));
        if (!effect.critical().isEmpty()) {
            blocks.add(new Block.Heading(2, "Which ties it hangs on"));
            blocks.add(ties(effect));
        }
        return report("whatif", version, blocks, () -> WhatIfJson.results(result), () -> WhatIfTables.plain(effect));
    }

    /** Of several, side by side. */
    public Report compare(String version) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Scenarios side by side"));
        blocks.add(new Block.Paragraph(words.asThingsAre()));
        blocks.add(sideBySide());
        words.unfinished().ifPresent(sentence -> blocks.add(new Block.Paragraph(sentence)));
        for (Effect effect : result.effects()) {
            blocks.add(new Block.Heading(2, effect.scenario().name()));
            blocks.add(Block.Bullets.of(scenarios.lines(effect.scenario())));
            blocks.add(new Block.Paragraph(words.verdict(effect)));
        }
        return report(
                "compare", version, blocks, () -> WhatIfJson.compared(result), () -> WhatIfTables.scenarios(result));
    }

    private Report report(
            String command,
            String version,
            List<Block> blocks,
            Supplier<JsonValue.Fields> results,
            Supplier<Table> plain) {
        ReadingNotes notes = new ReadingNotes(result.reading());
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(new Block.KeyValues(words.assumed()));
        blocks.add(notes.block());
        return new Report(
                command,
                Optional.of(result.reading().map().graph()),
                notes.json(),
                WhatIfJson.parameters(result.parameters()),
                version,
                results,
                new Document(blocks),
                plain);
    }

    private Table sideBySide() {
        List<Column> columns = List.of(
                Column.text("scenario", "Scenario"),
                Column.text("reach", "Reach, mean"),
                Column.text("difference", "Difference"),
                Column.text("first", "Most hangs on"));
        return Table.of(
                        columns,
                        result.effects().stream()
                                .map(effect -> List.of(
                                        Cell.of(effect.scenario().name()),
                                        Likelihoods.shown(effect.reach().after()),
                                        Cell.of(effect.reach().differenceText()),
                                        Cell.of(ShiftWords.first(effect))))
                                .toList())
                .noting(words.meaning());
    }

    private Table origins(Effect effect) {
        List<Named> rows = new ArrayList<>();
        if (effect.origins().size() > 1) {
            rows.add(new Named("all, in the mean", effect.reach()));
        }
        effect.origins().stream()
                .sorted((one, other) -> Double.compare(
                        Math.abs(other.reach().difference().value()),
                        Math.abs(one.reach().difference().value())))
                .map(origin -> new Named(origin.actor().name(), origin.reach()))
                .forEach(rows::add);
        return Shown.top(
                columns("name", "Origin"), rows, named -> row(named.name(), named.shift()), words.meaning(), top);
    }

    /** One origin, or all of them. */
    private record Named(String name, WhatIfResult.Shift shift) {}

    private static List<Column> columns(String key, String title) {
        return List.of(
                Column.text(key, title),
                Column.text("before", "Before"),
                Column.text("after", "After"),
                Column.text("difference", "Difference"));
    }

    private List<Cell> row(String name, WhatIfResult.Shift shift) {
        return List.of(
                Cell.of(name),
                Cell.of(shift.before().text()),
                Cell.of(shift.after().text()),
                Cell.of(shift.differenceText()));
    }

    private Table actors(Effect effect) {
        List<Column> columns = Stream.concat(columns("name", "Actor").stream(), Stream.of(Column.text("door", "Door")))
                .toList();
        return Shown.top(
                columns,
                effect.actors(),
                this::row,
                "How much of the mean reach of the origins beside them is lost without them.",
                top);
    }

    private List<Cell> row(ActorShift actor) {
        return Stream.concat(
                        row(actor.actor().name(), actor.criticality()).stream(),
                        Stream.of(Cell.of(ShiftWords.door(actor))))
                .toList();
    }

    private Table ties(Effect effect) {
        return Shown.top(
                columns("tie", "Tie"),
                effect.critical(),
                tie -> row(provenance.phrase(tie.tie()), tie.criticality()),
                "How much of mean reach is lost if the tie fails.",
                top);
    }
}

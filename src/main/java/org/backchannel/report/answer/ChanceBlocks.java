package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.Chances;
import org.backchannel.analysis.doors.Provenance;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Table;
import org.backchannel.text.Counted;
import org.backchannel.text.Decimals;

/** How sure an answer on doors is, for readers and for programs: reach, its range, ties and pairs that much hangs on. */
final class ChanceBlocks {
    private static final int DIGITS = 2;

    private final Chances chances;
    private final Provenance provenance;
    private final SourceNumbers numbers;

    /** In a document that lists sources by number, or lists none. */
    ChanceBlocks(StakeholderMap map, Chances chances, SourceNumbers numbers) {
        this.numbers = numbers;
        this.chances = chances;
        this.provenance = new Provenance(map);
    }

    /** Under a heading of its own. */
    List<Block> blocks(int top) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "How sure"));
        blocks.add(figures());
        if (!chances.ties().isEmpty()) {
            blocks.add(new Block.Heading(3, "Ties that most hangs on"));
            blocks.add(ties(top));
        }
        if (!chances.pairs().isEmpty()) {
            blocks.add(new Block.Heading(3, "Who stands in for whom"));
            blocks.add(pairs());
        }
        return blocks;
    }

    private Block figures() {
        List<Block.KeyValue> entries = new ArrayList<>();
        entries.add(new Block.KeyValue("reach, in the mean", chances.reach().textWithInterval()));
        chances.range()
                .ifPresent(range -> entries.add(new Block.KeyValue(
                        "given what may be true",
                        number(range.low()) + " to " + number(range.high()) + " (5 to 95 %), median "
                                + number(range.median()))));
        chances.split()
                .ifPresent(split -> entries.add(new Block.KeyValue(
                        "hangs most on",
                        provenance.shortName(split.source()) + ": "
                                + chances.reach().alike(split.ifSound()) + " if sound, "
                                + chances.reach().alike(split.ifUnsound()) + " if not",
                        numbers.of(split.source().id()))));
        entries.add(new Block.KeyValue("worlds", worlds()));
        return new Block.KeyValues(entries);
    }

    private String worlds() {
        String count = Decimals.grouped(chances.worlds());
        if (chances.exact()) {
            return chances.draws() == 0
                    ? "no draw matters, so all have the same outcome: exact"
                    : "all " + count + " outcomes of the "
                            + Counted.of(chances.draws(), "draw that matters", "draws that matter") + ": exact";
        }
        return count + " sampled with seed " + chances.seed() + (chances.interrupted() ? ", then interrupted" : "")
                + "; intervals are of 95 %; " + chances.draws() + " draws matter";
    }

    private static String number(double value) {
        return Decimals.significant(value, DIGITS);
    }

    private Table ties(int top) {
        List<Column> columns = List.of(
                Column.text("tie", "Tie"),
                Column.score("criticality", "Criticality"),
                Column.text("restsOn", "Rests on"));
        return Shown.top(
                columns,
                chances.ties(),
                loss -> List.of(
                        Cell.of(provenance.phrase(loss.tie())),
                        DoorsTables.chance(loss.criticality()),
                        new Cell.Cited(provenance.of(loss.tie()), numbers.of(loss.tie()))),
                "Criticality: how much of mean reach is lost if the tie fails.",
                top);
    }

    private Table pairs() {
        List<Column> columns = List.of(
                Column.text("first", "One"),
                Column.text("second", "Other"),
                Column.score("loss", "Without both"),
                Column.score("apart", "Without each alone, added"));
        return Table.of(
                        columns,
                        chances.pairs().stream()
                                .map(pair -> List.of(
                                        Cell.of(pair.first().name()),
                                        Cell.of(pair.second().name()),
                                        DoorsTables.chance(pair.loss()),
                                        Cell.of(pair.loss().alike(pair.apart().value()))))
                                .toList())
                .noting("Where more is lost without both than without each alone, one does what the other did.");
    }

    /** The same for programs. */
    JsonValue.Fields json() {
        return JsonValue.fields()
                .putAll(chance("reach", chances.reach()))
                .put("exact", chances.exact())
                .put("worlds", chances.worlds())
                .put("draws", chances.draws())
                .put("seed", chances.seed())
                .put("interrupted", chances.interrupted())
                .put("range", chances.range().map(ChanceBlocks::json).orElse(JsonValue.NOTHING))
                .put("split", chances.split().map(this::json).orElse(JsonValue.NOTHING))
                .put("ties", chances.ties().stream().map(ChanceBlocks::json).toList())
                .put("pairs", chances.pairs().stream().map(ChanceBlocks::json).toList())
                .end();
    }

    private static JsonValue json(Chances.Range range) {
        return JsonValue.fields()
                .put("low", range.low())
                .put("median", range.median())
                .put("high", range.high())
                .put("exact", range.exact())
                .put("states", range.states())
                .end();
    }

    private JsonValue json(Chances.Split split) {
        return JsonValue.fields()
                .put("source", split.source().id())
                .put("title", split.source().title())
                .put("ifSound", split.ifSound())
                .put("ifUnsound", split.ifUnsound())
                .end();
    }

    private static JsonValue json(Chances.TieLoss loss) {
        return JsonValue.fields()
                .put("id", loss.tie().id())
                .putAll(chance("criticality", loss.criticality()))
                .end();
    }

    private static JsonValue json(Chances.Substitutes pair) {
        return JsonValue.fields()
                .put("first", pair.first().id())
                .put("second", pair.second().id())
                .putAll(chance("loss", pair.loss()))
                .put("apart", pair.apart().value())
                .put("together", pair.together().value())
                .end();
    }

    /** A value with its interval, as three fields. */
    static JsonValue.Fields chance(String name, Chance chance) {
        return JsonValue.fields()
                .put(name, chance.value())
                .put(name + "Low", chance.low())
                .put(name + "High", chance.high())
                .end();
    }
}

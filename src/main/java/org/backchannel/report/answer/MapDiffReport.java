package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.diff.Change;
import org.backchannel.analysis.diff.Change.Element;
import org.backchannel.analysis.diff.Change.FieldChange;
import org.backchannel.analysis.diff.Change.Outcome;
import org.backchannel.analysis.diff.MapDiff;
import org.backchannel.report.Block;
import org.backchannel.report.Block.Bullet;
import org.backchannel.report.Block.Bullets;
import org.backchannel.report.Block.Heading;
import org.backchannel.report.Block.Paragraph;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** What differs between two maps, laid out. */
public final class MapDiffReport {
    private MapDiffReport() {}

    /**
     * The answer of {@code diff}.
     *
     * @param before the first map, as the user named it
     * @param after the second
     */
    public static Report of(MapDiff diff, String before, String after, String version) {
        return new Report(
                "diff",
                Optional.empty(),
                JsonValue.NOTHING,
                JsonValue.fields().put("before", before).put("after", after).end(),
                version,
                new JsonValue.Array(
                        diff.changes().stream().map(MapDiffReport::json).toList()),
                document(diff, before, after),
                table(diff));
    }

    private static Document document(MapDiff diff, String before, String after) {
        return new Document(changes(diff, new Heading(1, "From " + before + " to " + after)));
    }

    /** What changed, under a heading. */
    static List<Block> changes(MapDiff diff, Heading heading) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading);
        if (diff.changes().isEmpty()) {
            blocks.add(new Paragraph("The two maps say the same."));
            return blocks;
        }
        blocks.add(counts(diff));
        for (Outcome outcome : Outcome.values()) {
            List<Bullet> changes = diff.changes().stream()
                    .filter(change -> change.outcome() == outcome)
                    .map(MapDiffReport::bullet)
                    .toList();
            if (!changes.isEmpty()) {
                blocks.add(new Heading(2, capitalized(outcome.word())));
                blocks.add(new Bullets(changes));
            }
        }
        return blocks;
    }

    private static Table counts(MapDiff diff) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Element element : Element.values()) {
            long added = diff.count(element, Outcome.ADDED);
            long removed = diff.count(element, Outcome.REMOVED);
            long changed = diff.count(element, Outcome.CHANGED);
            if (added + removed + changed > 0) {
                rows.add(List.of(
                        Cell.of(capitalized(element.word())), Cell.of(added), Cell.of(removed), Cell.of(changed)));
            }
        }
        return Table.of(
                List.of(
                        Column.text("element", "What"),
                        Column.count("added", "Added"),
                        Column.count("removed", "Removed"),
                        Column.count("changed", "Changed")),
                rows);
    }

    private static Bullet bullet(Change change) {
        String what = change.source()
                .map(source -> "evidence of " + change.id() + " by " + source)
                .orElse((change.element().word() + " " + change.id()).strip());
        return new Bullet(
                what,
                change.fields().stream()
                        .map(field -> Bullet.of(sentence(field, change.outcome())))
                        .toList());
    }

    private static String sentence(FieldChange field, Outcome outcome) {
        String nothing = "(nothing)";
        String before = field.before().orElse(nothing);
        String after = field.after().orElse(nothing);
        return field.field() + ": "
                + switch (outcome) {
                    case ADDED -> after;
                    case REMOVED -> before;
                    case CHANGED -> before + " → " + after;
                };
    }

    private static JsonValue json(Change change) {
        return JsonValue.fields()
                .put("element", change.element().word())
                .put("id", change.id())
                .put("source", change.source())
                .put("outcome", change.outcome().word())
                .put("fields", change.fields().stream().map(MapDiffReport::json).toList())
                .end();
    }

    private static JsonValue json(FieldChange field) {
        return JsonValue.fields()
                .put("field", field.field())
                .put("before", field.before())
                .put("after", field.after())
                .end();
    }

    private static Table table(MapDiff diff) {
        List<List<Cell>> rows = diff.changes().stream()
                .flatMap(change -> change.fields().stream().map(field -> row(change, field)))
                .toList();
        return Table.of(
                List.of(
                        Column.text("element", "What"),
                        Column.text("id", "Id"),
                        Column.text("source", "Source"),
                        Column.text("outcome", "Outcome"),
                        Column.text("field", "Field"),
                        Column.text("before", "Before"),
                        Column.text("after", "After")),
                rows);
    }

    private static List<Cell> row(Change change, FieldChange field) {
        return List.of(
                Cell.of(change.element().word()),
                Cell.of(change.id()),
                Cell.of(change.source()),
                Cell.of(change.outcome().word()),
                Cell.of(field.field()),
                Cell.of(field.before()),
                Cell.of(field.after()));
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

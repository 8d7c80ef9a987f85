package org.backchannel.report.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.diff.Change.Element;
import org.backchannel.analysis.diff.Change.Outcome;
import org.backchannel.analysis.diff.MapDiff;
import org.backchannel.imports.ImportSummary;
import org.backchannel.imports.ImportSummary.Count;
import org.backchannel.imports.Imported;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.Block;
import org.backchannel.report.Block.Bullet;
import org.backchannel.report.Block.Bullets;
import org.backchannel.report.Block.Heading;
import org.backchannel.report.Block.KeyValue;
import org.backchannel.report.Block.KeyValues;
import org.backchannel.report.Block.Paragraph;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Counted;

/** What became of the records of an import, and of the map that was there before. */
public final class ImportReport {
    private ImportReport() {}

    /**
     * The answer of {@code import}.
     *
     * @param map as it is now
     * @param changes against the map that was there before, if there was one
     * @param output where it was written, if it was
     */
    public static Report of(
            Imported imported, StakeholderMap map, Optional<MapDiff> changes, Optional<Path> output, String version) {
        return new Report(
                "import",
                Optional.of(map.graph()),
                JsonValue.NOTHING,
                JsonValue.Fields.NONE,
                version,
                json(imported, map, changes, output),
                document(imported, map, changes, output),
                table(imported));
    }

    private static Document document(
            Imported imported, StakeholderMap map, Optional<MapDiff> changes, Optional<Path> output) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Imported into graph '" + map.graph() + "'"));
        blocks.add(new Paragraph(
                output.map(file -> file + (changes.isPresent() ? " was brought up to date." : " was written."))
                        .orElse("Nothing was written; -o FILE names the map to write.")));
        blocks.add(new KeyValues(List.of(
                new KeyValue("Actors", Integer.toString(map.actors().size())),
                new KeyValue("Ties", Integer.toString(map.ties().size())),
                new KeyValue("Sources", Integer.toString(map.sources().size())),
                new KeyValue("Evidence", Counted.of(evidence(map), "item")))));
        blocks.add(shown(imported));
        List<Bullet> notes = notes(imported);
        if (!notes.isEmpty()) {
            blocks.add(new Bullets(notes));
        }
        Document document = new Document(blocks);
        return changes.map(diff -> document.then(changes(diff))).orElse(document);
    }

    private static List<Bullet> notes(Imported imported) {
        List<Bullet> notes = new ArrayList<>();
        for (ImportSummary file : imported.files()) {
            if (file.rejected() > 0) {
                notes.add(new Bullet(file.rejectFile() + " has what was rejected, and why", counts(file.reasons())));
            }
            if (!file.passedOver().isEmpty()) {
                notes.add(new Bullet("Passed over in " + file.file(), counts(file.passedOver())));
            }
        }
        if (imported.onlySpokenOf() > 0) {
            notes.add(Bullet.of(Counted.of(imported.onlySpokenOf(), "actor")
                    + " whom the extract only refers to; called by the id it uses"));
        }
        if (imported.leftOut() > 0) {
            notes.add(Bullet.of(
                    Counted.of(imported.leftOut(), "tie") + " left out: an end can be no actor, or both ends are one"));
        }
        return notes;
    }

    private static List<Bullet> counts(List<Count> counts) {
        return counts.stream()
                .map(count -> Bullet.of(count.what() + ": " + count.count()))
                .toList();
    }

    private static Document changes(MapDiff diff) {
        return new Document(MapDiffReport.changes(diff, new Heading(2, "What changed")));
    }

    /** Without the names of the files of rejects, which stand below. */
    private static Table shown(Imported imported) {
        Table all = table(imported);
        int shown = all.columns().size() - 1;
        return Table.of(
                all.columns().subList(0, shown),
                all.rows().stream().map(row -> row.subList(0, shown)).toList());
    }

    private static Table table(Imported imported) {
        return Table.of(
                List.of(
                        Column.text("file", "File"),
                        Column.count("records", "Records"),
                        Column.count("rejected", "Rejected"),
                        Column.count("passedOver", "Passed over"),
                        Column.text("rejectFile", "Rejects")),
                imported.files().stream()
                        .map(file -> List.of(
                                Cell.of(file.file()),
                                Cell.of(file.records()),
                                Cell.of(file.rejected()),
                                Cell.of(passedOver(file)),
                                Cell.of(Optional.of(file.rejectFile()).filter(name -> !name.isEmpty()))))
                        .toList());
    }

    private static long passedOver(ImportSummary file) {
        return file.passedOver().stream().mapToLong(Count::count).sum();
    }

    private static JsonValue json(
            Imported imported, StakeholderMap map, Optional<MapDiff> changes, Optional<Path> output) {
        return JsonValue.fields()
                .put("output", output.map(Path::toString))
                .put("actors", map.actors().size())
                .put("ties", map.ties().size())
                .put("sources", map.sources().size())
                .put("evidence", evidence(map))
                .put("files", imported.files().stream().map(ImportReport::json).toList())
                .put("actorsOnlySpokenOf", imported.onlySpokenOf())
                .put("tiesLeftOut", imported.leftOut())
                .put("changes", changes.map(ImportReport::json).orElse(JsonValue.NOTHING))
                .end();
    }

    private static JsonValue json(ImportSummary file) {
        return JsonValue.fields()
                .put("file", file.file())
                .put("records", file.records())
                .put("rejected", file.rejected())
                .put("reasons", jsonCounts(file.reasons()))
                .put("passedOver", jsonCounts(file.passedOver()))
                .put("rejectFile", Optional.of(file.rejectFile()).filter(name -> !name.isEmpty()))
                .end();
    }

    private static List<JsonValue> jsonCounts(List<Count> counts) {
        return counts.stream()
                .<JsonValue>map(count -> JsonValue.fields()
                        .put("reason", count.what())
                        .put("count", count.count())
                        .end())
                .toList();
    }

    private static JsonValue json(MapDiff diff) {
        JsonValue.FieldsBuilder fields = JsonValue.fields();
        for (Element element : List.of(Element.ACTOR, Element.TIE, Element.SOURCE, Element.EVIDENCE)) {
            fields.put(
                    element.word(),
                    JsonValue.fields()
                            .put("added", diff.count(element, Outcome.ADDED))
                            .put("removed", diff.count(element, Outcome.REMOVED))
                            .put("changed", diff.count(element, Outcome.CHANGED))
                            .end());
        }
        return fields.end();
    }

    private static long evidence(StakeholderMap map) {
        return map.ties().stream().mapToLong(tie -> tie.evidence().size()).sum();
    }
}

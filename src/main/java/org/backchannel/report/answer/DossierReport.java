package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.analysis.dossier.Dossier;
import org.backchannel.analysis.dossier.DossierItem;
import org.backchannel.analysis.dossier.DossierTie;
import org.backchannel.imports.identity.DamagedIdentityException;
import org.backchannel.imports.identity.Merging;
import org.backchannel.model.Actor;
import org.backchannel.model.AttributeNames;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Source;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
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
import org.backchannel.text.Decimals;

/** One actor's dossier, laid out. */
public final class DossierReport {
    private static final int DIGITS = 4;

    private final Dossier dossier;

    private DossierReport(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The answer of {@code show}. */
    public static Report of(Dossier dossier, String version) {
        DossierReport layout = new DossierReport(dossier);
        return new Report(
                "show",
                Optional.of(dossier.graph()),
                JsonValue.NOTHING,
                JsonValue.fields()
                        .put("actor", dossier.actor().id())
                        .put("asOf", dossier.asOf().map(CalendarDate::text))
                        .end(),
                version,
                layout.results(),
                layout.document(),
                layout.table());
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, dossier.actor().name()));
        blocks.add(new KeyValues(particulars(dossier.actor())));
        addTies("Ties in", "from ", dossier.in(), blocks);
        addTies("Ties out", "to ", dossier.out(), blocks);
        return new Document(blocks);
    }

    private static List<KeyValue> particulars(Actor actor) {
        List<KeyValue> lines = new ArrayList<>();
        lines.add(new KeyValue("Id", actor.id()));
        lines.add(new KeyValue("Kind", word(actor.kind())));
        actor.side().ifPresent(side -> lines.add(new KeyValue("Side", side)));
        actor.role().ifPresent(role -> lines.add(new KeyValue("Role", role)));
        if (!actor.aliases().isEmpty()) {
            lines.add(new KeyValue("Also known as", String.join(", ", actor.aliases())));
        }
        if (actor.passesOn() < 1) {
            lines.add(new KeyValue("Passes on", number(actor.passesOn())));
        }
        actor.note().ifPresent(note -> lines.add(new KeyValue("Note", note)));
        actor.attributes().forEach((name, text) -> lines.add(attribute(actor, name, text)));
        return lines;
    }

    /** What takes a merge back is for the program; for people it is who was merged. */
    private static KeyValue attribute(Actor actor, String name, String text) {
        if (!name.equals(AttributeNames.MERGED)) {
            return new KeyValue(name, text);
        }
        try {
            return new KeyValue(
                    "Was merged with",
                    Merging.takenIn(actor).stream()
                            .map(other -> other.name() + " (" + other.id() + ")")
                            .collect(Collectors.joining(", ")));
        } catch (DamagedIdentityException changedByHand) {
            return new KeyValue(name, text);
        }
    }

    private void addTies(String heading, String preposition, List<DossierTie> ties, List<Block> blocks) {
        blocks.add(new Heading(2, heading + " (" + ties.size() + ")"));
        blocks.add(
                ties.isEmpty()
                        ? new Paragraph("None.")
                        : new Bullets(ties.stream()
                                .map(entry -> new Bullet(line(preposition, entry), evidence(entry)))
                                .toList()));
    }

    private String line(String preposition, DossierTie entry) {
        Tie tie = entry.tie();
        List<String> facts = new ArrayList<>();
        facts.add("strength " + number(tie.strength()));
        facts.add("confidence " + number(entry.confidence()));
        tie.period().since().ifPresent(since -> facts.add("since " + since));
        tie.period().until().ifPresent(until -> facts.add("until " + until));
        if (!entry.holds()) {
            facts.add(
                    "does not hold on " + dossier.asOf().map(CalendarDate::text).orElse(""));
        }
        return preposition + entry.other().name() + ": " + tie.type() + "; " + String.join(", ", facts);
    }

    private static List<Bullet> evidence(DossierTie entry) {
        if (entry.items().isEmpty()) {
            String why = entry.tie().confidence().isPresent() ? "no evidence; its confidence is stated" : "no evidence";
            return List.of(Bullet.of(why));
        }
        return entry.items().stream().map(item -> Bullet.of(sentence(item))).toList();
    }

    /** "C2 denied by Bo Clerk, in A newspaper (2024-11-30), third paragraph: “No longer receives him”". */
    private static String sentence(DossierItem item) {
        String stance = item.evidence().stance() == Stance.DENIES ? " denied by " : " ";
        String chain = item.provenance().stream().map(DossierReport::named).collect(Collectors.joining(", in "));
        return item.grade()
                + stance
                + chain
                + item.evidence().at().map(at -> ", " + at).orElse("")
                + item.evidence().says().map(says -> ": “" + says + "”").orElse("");
    }

    private static String named(Source source) {
        String dated = source.date().map(date -> " (" + date + ")").orElse("");
        return source.title() + source.publisher().map(by -> ", " + by).orElse("") + dated;
    }

    private JsonValue results() {
        Actor actor = dossier.actor();
        JsonValue.FieldsBuilder attributes = JsonValue.fields();
        actor.attributes().forEach(attributes::put);
        return JsonValue.fields()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("kind", word(actor.kind()))
                .put("side", actor.side())
                .put("role", actor.role())
                .put("aliases", JsonValue.texts(actor.aliases()))
                .put("note", actor.note())
                .put("passesOn", actor.passesOn())
                .put("attributes", attributes.end())
                .put("in", dossier.in().stream().map(DossierReport::json).toList())
                .put("out", dossier.out().stream().map(DossierReport::json).toList())
                .end();
    }

    private static JsonValue json(DossierTie entry) {
        Tie tie = entry.tie();
        return JsonValue.fields()
                .put("tie", tie.id())
                .put("id", entry.other().id())
                .put("name", entry.other().name())
                .put("type", tie.type())
                .put("strength", tie.strength())
                .put("confidence", entry.confidence())
                .put("since", tie.period().since().map(CalendarDate::text))
                .put("until", tie.period().until().map(CalendarDate::text))
                .put("holds", entry.holds())
                .put("valence", word(tie.valence()))
                .put("evidence", entry.items().stream().map(DossierReport::json).toList())
                .end();
    }

    private static JsonValue json(DossierItem item) {
        return JsonValue.fields()
                .put("source", item.source().id())
                .put("title", item.source().title())
                .put("within", item.source().within())
                .put("grade", item.grade())
                .put("stance", word(item.evidence().stance()))
                .put("at", item.evidence().at())
                .put("says", item.evidence().says())
                .end();
    }

    private Table table() {
        List<Column> columns = List.of(
                Column.text("direction", "Direction"),
                Column.text("tie", "Tie"),
                Column.text("id", "Id"),
                Column.text("name", "Actor"),
                Column.text("type", "Type"),
                Column.score("strength", "Strength"),
                Column.score("confidence", "Confidence"),
                Column.text("since", "Since"),
                Column.text("until", "Until"),
                Column.truth("holds", "Holds"),
                Column.text("sources", "Sources"));
        return Table.of(
                columns,
                Stream.concat(
                                dossier.in().stream().map(entry -> row("in", entry)),
                                dossier.out().stream().map(entry -> row("out", entry)))
                        .toList());
    }

    private static List<Cell> row(String direction, DossierTie entry) {
        Tie tie = entry.tie();
        return List.of(
                Cell.of(direction),
                Cell.of(tie.id()),
                Cell.of(entry.other().id()),
                Cell.of(entry.other().name()),
                Cell.of(tie.type()),
                Cell.of(tie.strength()),
                Cell.of(entry.confidence()),
                Cell.of(tie.period().since().map(CalendarDate::text)),
                Cell.of(tie.period().until().map(CalendarDate::text)),
                Cell.of(entry.holds()),
                Cell.of(entry.items().stream()
                        .map(item -> item.source().id())
                        .distinct()
                        .toList()));
    }

    private static String number(double value) {
        return Decimals.significant(value, DIGITS);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package org.backchannel.imports.littlesis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.imports.Checked;
import org.backchannel.imports.FaultyRecordException;
import org.backchannel.imports.Finding;
import org.backchannel.imports.Key;
import org.backchannel.imports.Relation;
import org.backchannel.imports.RelationTable;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Evidence;
import org.backchannel.model.Period;
import org.backchannel.model.Source;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;

/** Reads an entity as an actor, a relationship as a tie. */
final class RecordReader {
    /** By number, from 1, as LittleSis counts them. */
    private static final List<String> CATEGORIES = List.of(
            "Position",
            "Education",
            "Membership",
            "Family",
            "Donation",
            "Transaction",
            "Lobbying",
            "Social",
            "Professional",
            "Ownership",
            "Hierarchy",
            "Generic");

    private final RelationTable relations;
    private final Source littleSis;

    RecordReader(RelationTable relations) {
        this.relations = relations;
        this.littleSis = new Source(
                Key.ofName("LittleSis"),
                "LittleSis",
                Optional.of("LittleSis"),
                Optional.empty(),
                Optional.of("https://littlesis.org"),
                Optional.empty(),
                relations.reliability(),
                false);
    }

    Finding entity(LittleSisRecord record) {
        String id = required(record, "id");
        SortedMap<String, String> attributes = new TreeMap<>();
        record.get("types").ifPresent(types -> attributes.put("types", Checked.text("types", types)));
        Actor actor = new Actor(
                Key.ofId(id),
                Checked.name("name", required(record, "name")),
                kind(record.get("primary_ext")),
                Optional.empty(),
                Optional.empty(),
                record.list("aliases").stream()
                        .map(alias -> Checked.name("aliases", alias))
                        .distinct()
                        .toList(),
                record.get("blurb").map(blurb -> Checked.text("blurb", blurb)),
                1,
                attributes);
        return new Finding(List.of(actor), List.of(), List.of());
    }

    private static ActorKind kind(Optional<String> extension) {
        return extension.filter(text -> text.equalsIgnoreCase("Org")).isPresent()
                ? ActorKind.ORGANISATION
                : ActorKind.PERSON;
    }

    private static String required(LittleSisRecord record, String field) {
        return record.get(field)
                .orElseThrow(
                        () -> new FaultyRecordException(field, "no " + field, "the record needs its '" + field + "'"));
    }

    boolean isSkipped(LittleSisRecord record) {
        return relation(record).isSkipped();
    }

    private Relation relation(LittleSisRecord record) {
        String category = category(record);
        if (category.equals("Position")) {
            String post = record.is("is_executive")
                    ? "/executive"
                    : record.is("is_board") ? "/board" : record.is("is_employee") ? "/employee" : "";
            return relations.relations().get(category + post);
        }
        return relations.relations().get(category);
    }

    private static String category(LittleSisRecord record) {
        String given =
                record.get("category_id").or(() -> record.get("category_name")).orElse("");
        if (given.matches("[1-9]|1[0-2]")) {
            return CATEGORIES.get(Integer.parseInt(given) - 1);
        }
        String named = given.equals("Trans") ? "Transaction" : given;
        return CATEGORIES.stream()
                .filter(category -> category.equalsIgnoreCase(named))
                .findFirst()
                .orElseThrow(() -> new FaultyRecordException(
                        "category_id", "no category", "a category is a number from 1 to 12, or its name"));
    }

    Finding relationship(LittleSisRecord record) {
        String id = required(record, "id");
        String one = required(record, "entity1_id");
        String other = required(record, "entity2_id");
        if (one.equals(other)) {
            throw new FaultyRecordException("entity2_id", "a tie of an actor to itself", "both ends are " + one);
        }
        Relation relation = relation(record);
        Evidence item = new Evidence(
                littleSis.id(),
                relations.credibility(),
                Stance.SUPPORTS,
                Optional.of("https://littlesis.org/relationships/" + Checked.name("id", id)),
                record.get("description")
                        .or(() -> record.get("description1"))
                        .or(() -> record.get("description2"))
                        .map(text -> Checked.text("description", text)));
        Tie tie = new Tie(
                Key.ofId("littlesis-" + id),
                Key.ofId(relation.isReversed() ? other : one),
                Key.ofId(relation.isReversed() ? one : other),
                relation.type(),
                1,
                period(record),
                Valence.NEUTRAL,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(item),
                attributes(record));
        return new Finding(
                List.of(
                        end(one, record.get("entity1_name"), "entity1_name"),
                        end(other, record.get("entity2_name"), "entity2_name")),
                List.of(tie),
                List.of(littleSis));
    }

    private static Actor end(String id, Optional<String> name, String field) {
        return new Actor(
                Key.ofId(id),
                name.map(text -> Checked.name(field, text)).orElse(""),
                ActorKind.PERSON,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                1,
                new TreeMap<>());
    }

    /** A relationship that is known to be over, nobody knows since when, is over at the latest when that was written down. */
    private static Period period(LittleSisRecord record) {
        Optional<CalendarDate> since = Checked.date("start_date", record.get("start_date"));
        Optional<CalendarDate> until = Checked.date("end_date", record.get("end_date"));
        boolean isOver = record.get("is_current")
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> List.of("false", "0", "no", "f").contains(text))
                .isPresent();
        if (until.isEmpty() && isOver) {
            until = Checked.date("updated_at", record.get("updated_at"));
        }
        if (since.isPresent()
                && until.isPresent()
                && since.get().firstDay().isAfter(until.get().lastDay())) {
            throw new FaultyRecordException(
                    "end_date",
                    "an end before the beginning",
                    "ends " + until.get() + ", before it begins, " + since.get());
        }
        return new Period(since, until);
    }

    private static SortedMap<String, String> attributes(LittleSisRecord record) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (String field : List.of("amount", "currency", "goods", "percent_stake", "is_current")) {
            record.get(field).ifPresent(text -> attributes.put(field.replace('_', '-'), Checked.text(field, text)));
        }
        return attributes;
    }
}

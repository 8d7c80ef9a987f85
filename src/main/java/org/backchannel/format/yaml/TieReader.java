package org.backchannel.format.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Evidence;
import org.backchannel.model.Period;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;

/** Reads one tie after the other, and sees to it that their ids differ. */
final class TieReader {
    private static final List<String> KEYS = List.of(
            "from",
            "to",
            "type",
            "id",
            "strength",
            "confidence",
            "since",
            "until",
            "valence",
            "length",
            "attributes",
            "evidence");

    private static final Words<Valence> VALENCES = Words.of(Valence.values());

    private final Declarations actors;
    private final Declarations types;
    private final EvidenceReader evidence;
    private final Problems problems;
    private final Map<String, Integer> linesOfIds = new HashMap<>();

    TieReader(Declarations actors, Declarations types, EvidenceReader evidence, Problems problems) {
        this.actors = actors;
        this.types = types;
        this.evidence = evidence;
        this.problems = problems;
    }

    /** The tie that a node describes; empty if it lacks what every tie has. */
    Optional<Tie> read(YamlNode node) {
        return Fields.of(node, "tie", KEYS, problems).flatMap(this::tie);
    }

    private Optional<Tie> tie(Fields fields) {
        fields.require(fields.at(), "from", "to", "type");
        Optional<String> from = fields.scalar("from").map(scalar -> actors.refer("tie refers to", scalar));
        Optional<String> to = fields.scalar("to").map(scalar -> actors.refer("tie refers to", scalar));
        Optional<String> type = fields.scalar("type").map(scalar -> types.refer("tie is of", scalar));
        if (from.isPresent() && from.equals(to)) {
            problems.error(fields.at(), "tie goes from actor " + Characters.quoted(from.get()) + " to itself");
        }
        Optional<String> givenId = id(fields);
        OptionalDouble confidence = fields.number("confidence", Range.ABOVE_0_TO_1);
        List<Evidence> items = evidence.read(fields);
        String unnamed = Tie.defaultId(from.orElse(""), type.orElse(""), to.orElse(""));
        Tie tie = new Tie(
                givenId.orElse(unnamed),
                from.orElse(""),
                to.orElse(""),
                type.orElse(""),
                fields.number("strength", Range.ABOVE_0_TO_1).orElse(1),
                period(fields),
                fields.word("valence", VALENCES).orElse(Valence.NEUTRAL),
                fields.number("length", Range.ABOVE_0),
                items.isEmpty() ? confidence : OptionalDouble.empty(),
                items,
                fields.attributes());
        if (from.isEmpty() || to.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        reportUsedId(tie.id(), givenId.isEmpty(), fields.at());
        return Optional.of(tie);
    }

    private Optional<String> id(Fields fields) {
        return fields.scalar("id").flatMap(scalar -> Names.checkId(scalar, "the id of a tie", Names.ID, problems));
    }

    private Period period(Fields fields) {
        Optional<CalendarDate> since = fields.date("since");
        Optional<CalendarDate> until = fields.date("until");
        if (since.isPresent()
                && until.isPresent()
                && since.get().firstDay().isAfter(until.get().lastDay())) {
            fields.value("since")
                    .ifPresent(node -> problems.error(
                            node.at(),
                            "tie begins ('since: " + since.get() + "') after it ends ('until: " + until.get() + "')"));
        }
        return new Period(since, until);
    }

    private void reportUsedId(String id, boolean unnamed, Position at) {
        Integer line = linesOfIds.putIfAbsent(id, at.line());
        if (line != null && unnamed) {
            problems.error(
                    at,
                    () -> "a tie of this type between these actors is already on line " + line
                            + "; give this one an id of its own, such as 'id: " + free(id) + "'");
        } else if (line != null) {
            problems.error(
                    at,
                    () -> "the tie on line " + line + " has the id '" + id + "' too; ids differ, so take '" + free(id)
                            + "', say");
        }
    }

    /** The first number after an id that makes it one nobody has. */
    private String free(String id) {
        int number = 2;
        while (linesOfIds.containsKey(id + "--" + number)) {
            number++;
        }
        return id + "--" + number;
    }
}

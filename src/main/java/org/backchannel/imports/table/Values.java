package org.backchannel.imports.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.backchannel.format.TieVocabulary;
import org.backchannel.format.yaml.Characters;
import org.backchannel.imports.Dates;
import org.backchannel.imports.FaultyRecordException;
import org.backchannel.imports.Head;
import org.backchannel.imports.Relation;
import org.backchannel.model.ActorKind;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Credibility;
import org.backchannel.model.Reliability;
import org.backchannel.model.Stance;
import org.backchannel.model.Valence;
import org.backchannel.text.Folding;
import org.backchannel.text.Nearest;

/** The cells of one row as values, each by the rules of a graph file; what breaks them is the fault of the row. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][-+]?\\d{1,3})?");
    private static final Map<String, ActorKind> KINDS = Map.ofEntries(
            Map.entry("person", ActorKind.PERSON),
            Map.entry("people", ActorKind.PERSON),
            Map.entry("individual", ActorKind.PERSON),
            Map.entry("natural person", ActorKind.PERSON),
            Map.entry("p", ActorKind.PERSON),
            Map.entry("organisation", ActorKind.ORGANISATION),
            Map.entry("organization", ActorKind.ORGANISATION),
            Map.entry("org", ActorKind.ORGANISATION),
            Map.entry("company", ActorKind.ORGANISATION),
            Map.entry("business", ActorKind.ORGANISATION),
            Map.entry("legal entity", ActorKind.ORGANISATION),
            Map.entry("legal person", ActorKind.ORGANISATION),
            Map.entry("agency", ActorKind.ORGANISATION),
            Map.entry("o", ActorKind.ORGANISATION),
            Map.entry("state", ActorKind.STATE),
            Map.entry("country", ActorKind.STATE),
            Map.entry("government", ActorKind.STATE),
            Map.entry("group", ActorKind.GROUP),
            Map.entry("office", ActorKind.OFFICE),
            Map.entry("position", ActorKind.OFFICE),
            Map.entry("post", ActorKind.OFFICE));

    private final Row row;
    private final Dates dates;
    private final Head head;

    Values(Row row, Dates dates, Head head) {
        this.row = row;
        this.dates = dates;
        this.head = head;
    }

    Optional<String> name(Optional<Expression> expression) {
        return expression.flatMap(e -> e.value(row).map(text -> checkedName(e, text)));
    }

    List<String> names(Optional<Expression> expression) {
        return expression
                .map(e ->
                        e.values(row).stream().map(text -> checkedName(e, text)).toList())
                .orElse(List.of());
    }

    Optional<String> text(Optional<Expression> expression) {
        return expression.flatMap(e -> e.value(row).map(text -> checkedText(e, text)));
    }

    private static String checkedName(Expression expression, String text) {
        OptionalInt refused = Characters.refusedInName(text);
        if (refused.isPresent()) {
            throw expression.fault(
                    "a character that no name may hold",
                    "a name cannot hold " + Characters.describe(refused.getAsInt()));
        } else if (Characters.isLonger(text, Characters.LONGEST_NAME)) {
            throw expression.fault(
                    "a name that is too long", "a name has at most " + Characters.LONGEST_NAME + " characters");
        }
        return text;
    }

    private static String checkedText(Expression expression, String given) {
        String text = given.replace("\r\n", "\n").replace('\r', '\n');
        OptionalInt refused = Characters.refusedInText(text);
        if (refused.isPresent()) {
            throw expression.fault(
                    "a character that no text may hold",
                    "a text cannot hold " + Characters.describe(refused.getAsInt()));
        }
        return text;
    }

    Optional<CalendarDate> date(Optional<Expression> expression) {
        return parsed(
                expression,
                dates::parse,
                "no date",
                "is no date; 2024, 2024-03 and 2024-03-10 are, and what the mapping lists under 'dates'");
    }

    Optional<ActorKind> kind(Optional<Expression> expression) {
        return parsed(
                expression,
                text -> Optional.ofNullable(KINDS.get(Folding.key(text))),
                "no kind of actor",
                "is no kind of actor; person, organisation, state, group and office are");
    }

    Optional<Valence> valence(Optional<Expression> expression) {
        return parsed(
                expression, text -> word(Valence.values(), text), "no valence", "is not positive, negative or neutral");
    }

    Optional<Stance> stance(Optional<Expression> expression) {
        return parsed(expression, text -> word(Stance.values(), text), "no stance", "is not supports or denies");
    }

    Optional<Reliability> reliability(Optional<Expression> expression) {
        return parsed(
                expression, text -> word(Reliability.values(), text), "no reliability", "is no letter from A to F");
    }

    Optional<Credibility> credibility(Optional<Expression> expression) {
        return parsed(
                expression,
                text -> text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '6'
                        ? Optional.of(Credibility.ofDigit(text.charAt(0) - '0'))
                        : Optional.empty(),
                "no credibility",
                "is no digit from 1 to 6");
    }

    private static <E extends Enum<E>> Optional<E> word(E[] values, String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return List.of(values).stream()
                .filter(value -> value.name().equals(upper))
                .findFirst();
    }

    /** A probability above 0; numbers may be in hundredths (80%), or count up to {@code strongest}. */
    OptionalDouble probability(Optional<Expression> expression, double strongest, String what) {
        Optional<Double> value = parsed(
                expression,
                text -> number(text)
                        .filter(n -> n / strongest > 0 && n / strongest <= 1)
                        .map(n -> n / strongest),
                "no " + what,
                "is no " + what + ": it is above 0 and at most " + org.backchannel.text.Decimals.shortest(strongest));
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    OptionalDouble positive(Optional<Expression> expression, String what) {
        Optional<Double> value = parsed(
                expression, text -> number(text).filter(n -> n > 0), "no " + what, "is no " + what + ": it is above 0");
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    private static Optional<Double> number(String given) {
        boolean percent = given.endsWith("%");
        String text = percent ? given.substring(0, given.length() - 1).strip() : given;
        if (!NUMBER.matcher(text).matches() || text.length() > 40) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        return Double.isFinite(value) ? Optional.of(percent ? value / 100 : value) : Optional.empty();
    }

    /** The types of tie that a cell names. */
    List<Relation> relations(Expression expression) {
        List<String> texts = expression.values(row);
        if (texts.isEmpty()) {
            throw expression.fault("no type of tie", "the type of the tie is empty, and the mapping has no default");
        }
        return texts.stream()
                .map(Relation::of)
                .map(relation -> known(relation, expression))
                .toList();
    }

    private Relation known(Relation relation, Expression expression) {
        if (relation.isSkipped()
                || head.types().containsKey(relation.type())
                || TieVocabulary.builtIn().types().containsKey(relation.type())) {
            return relation;
        }
        String proposal = Nearest.of(
                        relation.type(), TieVocabulary.builtIn().types().keySet())
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("; a 'table' in the mapping says what it means");
        throw expression.fault("no type of tie", Characters.quoted(relation.type()) + " is no type of tie" + proposal);
    }

    private <T> Optional<T> parsed(
            Optional<Expression> expression,
            java.util.function.Function<String, Optional<T>> parser,
            String kind,
            String message) {
        return expression.flatMap(e -> e.value(row)
                .map(text ->
                        parser.apply(text).orElseThrow(() -> e.fault(kind, Characters.quoted(text) + " " + message))));
    }

    /** What is wrong with the whole row. */
    static FaultyRecordException fault(String kind, String message) {
        return new FaultyRecordException("", kind, message);
    }
}

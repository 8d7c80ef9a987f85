package org.backchannel.store;

import static org.backchannel.store.ElementKind.ACTOR;
import static org.backchannel.store.ElementKind.TIE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backchannel.model.Confidence;
import org.backchannel.model.Evidence;
import org.backchannel.model.Period;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;

/** Ties: relationships between actors, whose type is the tie type in upper snake case. */
final class TieTable implements Table {
    /** The columns that are properties of the relationship. */
    static final List<String> PROPERTIES = List.of(
            "id",
            "strength",
            "confidence",
            "explicitConfidence",
            "since",
            "until",
            "valence",
            "length",
            "sources",
            "attributes");

    private static final List<String> COLUMNS = Stream.concat(
                    PROPERTIES.stream(), Stream.of("attribute values", "from", "to", "type"))
            .toList();
    private static final Map<Object, Valence> VALENCES = RowReader.byName(Valence.values(), TieTable::word);
    private static final int VALUES = COLUMNS.indexOf("attribute values");

    /** The column of the actor that it starts at. */
    static final int FROM = COLUMNS.indexOf("from");

    /** The column of the actor that it ends at. */
    static final int TO = COLUMNS.indexOf("to");

    private static final int TYPE = COLUMNS.indexOf("type");
    private static final Pattern TYPE_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    @Override
    public ElementKind kind() {
        return TIE;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> derived() {
        return Set.of("confidence", "sources");
    }

    @Override
    public Map<String, List<Object>> rowsOf(StakeholderMap map) {
        Confidence confidence = Confidence.in(map);
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        map.ties().forEach(tie -> rows.put(tie.id(), row(tie, confidence.of(tie))));
        return rows;
    }

    private static List<Object> row(Tie tie, double confidence) {
        return Rows.of(
                tie.id(),
                tie.strength(),
                confidence,
                tie.confidence(),
                tie.period().since().map(Object::toString),
                tie.period().until().map(Object::toString),
                word(tie.valence()),
                tie.length(),
                tie.evidence().stream().map(Evidence::source).distinct().toList(),
                Rows.names(tie.attributes()),
                Rows.values(tie.attributes()),
                tie.from(),
                tie.to(),
                relationshipType(tie.type()));
    }

    private static String word(Valence valence) {
        return valence.name().toLowerCase(Locale.ROOT);
    }

    /** The tie of a row. */
    static Tie tie(RowReader row, List<Evidence> evidence) {
        return new Tie(
                row.text("id"),
                row.text("from"),
                row.text("to"),
                tieType(row.text("type")),
                row.probability("strength"),
                new Period(row.optionalDate("since"), row.optionalDate("until")),
                row.oneOf("valence", VALENCES),
                row.optionalNumber("length"),
                evidence.isEmpty() ? row.optionalProbability("explicitConfidence") : OptionalDouble.empty(),
                evidence,
                row.attributes());
    }

    /**
     * {@code HAS_ACCESS_TO} for {@code has-access-to}. The name is checked here again, whoever checked it before: a type
     * cannot be renamed in the database, and must be readable in Cypher without quotes.
     */
    static String relationshipType(String tieType) {
        if (!TYPE_NAME.matcher(tieType).matches()) {
            throw new IllegalArgumentException("tie type '" + tieType + "' must match " + TYPE_NAME);
        }
        return tieType.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** {@code has-access-to} for {@code HAS_ACCESS_TO}. */
    static String tieType(String relationshipType) {
        return relationshipType.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void create(RowWriter writer, Collection<List<Object>> rows) {
        boolean plain = rows.stream().allMatch(row -> ((List<?>) row.get(VALUES)).isEmpty());
        writer.run(
                "UNWIND $rows AS r MATCH (a) WHERE id(a) = r[0] MATCH (b) WHERE id(b) = r[1] CREATE (a)-[n:$(r[2]) {"
                        + Rows.properties(PROPERTIES, 4) + "}]->(b)" + (plain ? "" : " SET n += r[3]"),
                rows,
                row -> parameters(writer, row));
    }

    private static List<Object> parameters(RowWriter writer, List<Object> row) {
        List<Object> values = new ArrayList<>(PROPERTIES.size() + 4);
        values.add(writer.internalId(ACTOR, row.get(FROM)));
        values.add(writer.internalId(ACTOR, row.get(TO)));
        values.add(row.get(TYPE));
        values.add(AttributeChange.added(row, VALUES));
        values.addAll(row.subList(0, PROPERTIES.size()));
        return values;
    }

    /** A tie that has moved to other actors or become one of another type is another relationship. */
    @Override
    public void change(RowWriter writer, Collection<Change> changes) {
        Set<Change> moved =
                new HashSet<>(changes.stream().filter(TieTable::isAnother).toList());
        remove(
                writer,
                moved.stream().map(change -> change.before().internalId()).toList());
        create(writer, moved.stream().map(Change::after).toList());
        List<Change> others =
                changes.stream().filter(change -> !moved.contains(change)).toList();
        writer.run(
                "UNWIND $rows AS r MATCH ()-[n]->() WHERE id(n) = r[0] SET n += r[1]",
                others,
                change -> Rows.of(change.before().internalId(), AttributeChange.of(change, VALUES)));
        writer.run(
                "UNWIND $rows AS r MATCH ()-[n]->() WHERE id(n) = r[0] SET " + Rows.assignments(PROPERTIES, 1),
                others,
                change -> Rows.after(change.before().internalId(), change.after()));
    }

    private static boolean isAnother(Change change) {
        List<Object> before = change.before().values();
        List<Object> after = change.after();
        return !(before.get(FROM).equals(after.get(FROM))
                && before.get(TO).equals(after.get(TO))
                && before.get(TYPE).equals(after.get(TYPE)));
    }

    @Override
    public void remove(RowWriter writer, Collection<Long> internalIds) {
        writer.run("UNWIND $rows AS r MATCH ()-[n]->() WHERE id(n) = r[0] DELETE n", internalIds, List::of);
    }
}

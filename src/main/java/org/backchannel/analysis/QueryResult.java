package org.backchannel.analysis;

import java.util.List;
import java.util.Map;

/**
 * The rows of a query.
 *
 * @param columns the query's own names
 * @param rows one value a column
 */
public record QueryResult(List<String> columns, List<List<Value>> rows) {

    /** A value as Cypher has it, free of any driver's types. */
    public sealed interface Value {
        /** Cypher's null. */
        record Nothing() implements Value {}

        /** Text, or anything that is best read as text: dates, points, durations. */
        record Text(String text) implements Value {}

        /** A whole number. */
        record Whole(long number) implements Value {}

        /** A floating-point number. */
        record Real(double number) implements Value {}

        /** True or false. */
        record Truth(boolean holds) implements Value {}

        /** A list. */
        record Sequence(List<Value> items) implements Value {}

        /** A map, in the order of its keys. */
        record Keyed(Map<String, Value> entries) implements Value {}

        /** A node: its labels and properties. */
        record Node(List<String> labels, Map<String, Value> properties) implements Value {}

        /** A relationship: its type and properties. */
        record Relationship(String type, Map<String, Value> properties) implements Value {}

        /** A path: its nodes, and the relationships between them; {@code forward} says which way each one points. */
        record Path(List<Node> nodes, List<Relationship> relationships, List<Boolean> forward) implements Value {}
    }
}

package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.analysis.QueryResult;
import org.backchannel.analysis.QueryResult.Value;
import org.backchannel.report.Block;
import org.backchannel.report.Block.Paragraph;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Counted;
import org.backchannel.text.Decimals;

/** The rows of a query, under the query's own column names. */
public final class QueryReport {
    private QueryReport() {}

    /**
     * The answer of {@code query}.
     *
     * @param parameters what was asked, by name
     */
    public static Report of(QueryResult result, JsonValue.Fields parameters, String version) {
        Table table = table(result);
        Block answer = result.columns().isEmpty() ? new Paragraph("Done; the query returns no rows.") : counted(table);
        return new Report(
                "query",
                Optional.empty(),
                JsonValue.NOTHING,
                parameters,
                version,
                new JsonValue.Array(
                        result.rows().stream().map(row -> json(result, row)).toList()),
                Document.of(answer),
                table);
    }

    private static Table counted(Table table) {
        int rows = table.rows().size();
        return table.noting(rows == 0 ? "No rows." : Counted.of(rows, "row") + ".");
    }

    private static Table table(QueryResult result) {
        List<Column> columns = IntStream.range(0, result.columns().size())
                .mapToObj(i -> column(result, i))
                .toList();
        return Table.of(
                columns,
                result.rows().stream()
                        .map(row -> row.stream().map(QueryReport::cell).toList())
                        .toList());
    }

    private static Column column(QueryResult result, int index) {
        String name = result.columns().get(index);
        List<Value> values = result.rows().stream()
                .map(row -> row.get(index))
                .filter(value -> !(value instanceof Value.Nothing))
                .toList();
        boolean whole = !values.isEmpty() && values.stream().allMatch(Value.Whole.class::isInstance);
        boolean number = !values.isEmpty()
                && values.stream().allMatch(value -> value instanceof Value.Whole || value instanceof Value.Real);
        Column.Kind kind = whole ? Column.Kind.COUNT : number ? Column.Kind.SCORE : Column.Kind.TEXT;
        return new Column(name, name, kind);
    }

    private static Cell cell(Value value) {
        if (value instanceof Value.Nothing) {
            return Cell.BLANK;
        } else if (value instanceof Value.Whole whole) {
            return Cell.of(whole.number());
        } else if (value instanceof Value.Real real) {
            return Cell.of(real.number());
        } else if (value instanceof Value.Truth truth) {
            return Cell.of(truth.holds());
        } else if (value instanceof Value.Sequence sequence
                && sequence.items().stream().allMatch(Value.Text.class::isInstance)) {
            return Cell.of(sequence.items().stream().map(QueryReport::text).toList());
        } else if (value instanceof Value.Sequence sequence
                && sequence.items().stream().allMatch(Value.Real.class::isInstance)) {
            return new Cell.Reals(sequence.items().stream()
                    .map(item -> ((Value.Real) item).number())
                    .toList());
        }
        return Cell.of(text(value));
    }

    /** As Cypher would write it, roughly: for people, who want to see what is there. */
    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        } else if (value instanceof Value.Real real) {
            return Decimals.shortest(real.number());
        } else if (value instanceof Value.Truth truth) {
            return Boolean.toString(truth.holds());
        } else if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream().map(QueryReport::brief).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Value.Keyed keyed) {
            return text(keyed.entries());
        } else if (value instanceof Value.Node node) {
            return "(" + node.labels().stream().map(label -> ":" + label).collect(Collectors.joining())
                    + properties(node.properties()) + ")";
        } else if (value instanceof Value.Relationship relationship) {
            return "[:" + relationship.type() + properties(relationship.properties()) + "]";
        } else if (value instanceof Value.Path path) {
            return text(path);
        }
        return "null";
    }

    /** Of several in a row a reader wants to know which they are, not all there is to know of each: JSON tells that. */
    private static String brief(Value value) {
        if (value instanceof Value.Node node) {
            return Stream.of("name", "id", "title")
                    .map(node.properties()::get)
                    .filter(Value.Text.class::isInstance)
                    .findFirst()
                    .map(name -> "(" + text(name) + ")")
                    .orElseGet(() -> text(node));
        } else if (value instanceof Value.Relationship relationship) {
            Value strength = relationship.properties().get("strength");
            return "[:" + relationship.type() + (strength == null ? "" : " {strength: " + text(strength) + "}") + "]";
        }
        return text(value);
    }

    private static String text(Value.Path path) {
        StringBuilder text = new StringBuilder(brief(path.nodes().get(0)));
        for (int i = 0; i < path.relationships().size(); i++) {
            boolean forward = path.forward().get(i);
            text.append(forward ? "-" : "<-")
                    .append(brief(path.relationships().get(i)))
                    .append(forward ? "->" : "-")
                    .append(brief(path.nodes().get(i + 1)));
        }
        return text.toString();
    }

    private static String properties(Map<String, Value> properties) {
        return properties.isEmpty() ? "" : " " + text(properties);
    }

    private static String text(Map<String, Value> entries) {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static JsonValue json(QueryResult result, List<Value> row) {
        JsonValue.FieldsBuilder fields = JsonValue.fields();
        for (int i = 0; i < row.size(); i++) {
            fields.put(result.columns().get(i), json(row.get(i)));
        }
        return fields.end();
    }

    private static JsonValue json(Value value) {
        if (value instanceof Value.Text text) {
            return new JsonValue.Text(text.text());
        } else if (value instanceof Value.Whole whole) {
            return new JsonValue.Whole(whole.number());
        } else if (value instanceof Value.Real real) {
            return new JsonValue.Real(real.number());
        } else if (value instanceof Value.Truth truth) {
            return new JsonValue.Truth(truth.holds());
        } else if (value instanceof Value.Sequence sequence) {
            return new JsonValue.Array(
                    sequence.items().stream().map(QueryReport::json).toList());
        } else if (value instanceof Value.Keyed keyed) {
            return json(keyed.entries());
        } else if (value instanceof Value.Node node) {
            return JsonValue.fields()
                    .put("labels", JsonValue.texts(node.labels()))
                    .put("properties", json(node.properties()))
                    .end();
        } else if (value instanceof Value.Relationship relationship) {
            return JsonValue.fields()
                    .put("type", relationship.type())
                    .put("properties", json(relationship.properties()))
                    .end();
        } else if (value instanceof Value.Path path) {
            return json(path);
        }
        return JsonValue.NOTHING;
    }

    private static JsonValue json(Value.Path path) {
        List<JsonValue> forward = new ArrayList<>();
        path.forward().forEach(way -> forward.add(new JsonValue.Truth(way)));
        return JsonValue.fields()
                .put("nodes", path.nodes().stream().map(QueryReport::json).toList())
                .put(
                        "relationships",
                        path.relationships().stream().map(QueryReport::json).toList())
                .put("forward", forward)
                .end();
    }

    private static JsonValue json(Map<String, Value> entries) {
        JsonValue.FieldsBuilder fields = JsonValue.fields();
        entries.forEach((key, value) -> fields.put(key, json(value)));
        return fields.end();
    }
}

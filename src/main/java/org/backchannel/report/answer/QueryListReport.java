package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Which saved queries there are, and what each wants to know. */
public final class QueryListReport {
    private QueryListReport() {}

    /** A saved query as it is listed. */
    public record Entry(String name, String description, List<Parameter> parameters) {
        /** Keeps a copy that cannot change. */
        public Entry {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A parameter of a saved query.
     *
     * @param name as {@code -P} takes it
     * @param type in a word
     * @param byDefault what it is where nobody says; empty if it must be said
     * @param meaning in a few words
     */
    public record Parameter(String name, String type, Optional<String> byDefault, String meaning) {}

    /** The answer of {@code query --list}. */
    public static Report of(List<Entry> queries, String version) {
        List<Block> blocks = new ArrayList<>();
        for (Entry query : queries) {
            blocks.add(new Heading(3, query.name()));
            blocks.add(new Paragraph(query.description()));
            blocks.add(new Bullets(query.parameters().stream()
                    .map(parameter -> Bullet.of(sentence(parameter)))
                    .toList()));
        }
        return new Report(
                "query",
                Optional.empty(),
                JsonValue.NOTHING,
                JsonValue.Fields.NONE,
                version,
                new JsonValue.Array(queries.stream().map(QueryListReport::json).toList()),
                new Document(blocks),
                table(queries));
    }

    private static String sentence(Parameter parameter) {
        String byDefault =
                parameter.byDefault().map(value -> ", default " + value).orElse("");
        return parameter.name() + " (" + parameter.type() + byDefault + "): " + parameter.meaning();
    }

    private static JsonValue json(Entry query) {
        return JsonValue.fields()
                .put("name", query.name())
                .put("description", query.description())
                .put(
                        "parameters",
                        query.parameters().stream().map(QueryListReport::json).toList())
                .end();
    }

    private static JsonValue json(Parameter parameter) {
        return JsonValue.fields()
                .put("name", parameter.name())
                .put("type", parameter.type())
                .put("default", parameter.byDefault())
                .put("meaning", parameter.meaning())
                .end();
    }

    private static Table table(List<Entry> queries) {
        return Table.of(
                List.of(
                        Column.text("name", "Query"),
                        Column.text("description", "What it answers"),
                        Column.text("parameters", "Parameters")),
                queries.stream()
                        .map(query -> List.of(
                                Cell.of(query.name()),
                                Cell.of(query.description()),
                                Cell.of(query.parameters().stream()
                                        .map(Parameter::name)
                                        .toList())))
                        .toList());
    }
}

package org.backchannel.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One answer, in the three shapes that are asked for. A command prints one of them, so the machine's and the spreadsheet's
 * view may be made when they are asked for: on a map of 10,000 actors the machine's view of {@code doors} took 0.25 s, which
 * whoever broke it off had to wait for too.
 */
public final class Report {

    private final String command;
    private final Optional<String> graph;
    private final JsonValue projection;
    private final JsonValue.Fields parameters;
    private final String version;
    private final Supplier<? extends JsonValue> results;
    private final Document document;
    private final Supplier<Table> table;

    /**
     * An answer whose views are there.
     *
     * @param command that was asked, such as {@code doors}
     * @param graph the name of the graph it was asked of; empty where there is none or there are several
     * @param projection how the map was read as a graph; {@link JsonValue#NOTHING} where it was not
     * @param parameters of the computation, by name
     * @param version of Backchannel
     * @param results the machine's view: an array of rows, or an object where a command answers several things
     * @param document the reader's view
     * @param table the spreadsheet's view: the main rows
     */
    public Report(
            String command,
            Optional<String> graph,
            JsonValue projection,
            JsonValue.Fields parameters,
            String version,
            JsonValue results,
            Document document,
            Table table) {
        this(command, graph, projection, parameters, version, () -> results, document, () -> table);
    }

    /** An answer whose machine's and spreadsheet's views are made each time they are asked for. */
    public Report(
            String command,
            Optional<String> graph,
            JsonValue projection,
            JsonValue.Fields parameters,
            String version,
            Supplier<? extends JsonValue> results,
            Document document,
            Supplier<Table> table) {
        this.command = command;
        this.graph = graph;
        this.projection = projection;
        this.parameters = parameters;
        this.version = version;
        this.results = results;
        this.document = document;
        this.table = table;
    }

    /** The same answer with another reader's view. */
    public Report with(Document other) {
        return new Report(command, graph, projection, parameters, version, results, other, table);
    }

    public String command() {
        return command;
    }

    public Optional<String> graph() {
        return graph;
    }

    public JsonValue projection() {
        return projection;
    }

    public JsonValue.Fields parameters() {
        return parameters;
    }

    public String version() {
        return version;
    }

    public JsonValue results() {
        return results.get();
    }

    public Document document() {
        return document;
    }

    public Table table() {
        return table.get();
    }

    /** The machine's view as one object, its keys in the order that is documented. */
    public JsonValue.Fields envelope() {
        return JsonValue.fields()
                .put("command", command)
                .put("graph", graph)
                .put("projection", projection)
                .put("parameters", parameters)
                .put("version", version)
                .put("results", results())
                .end();
    }

    /** The rows, for a format of one row a line: the results where they are an array, else the main table. */
    public List<JsonValue> rows() {
        return results() instanceof JsonValue.Array array
                ? array.items()
                : table().toJson().items();
    }
}

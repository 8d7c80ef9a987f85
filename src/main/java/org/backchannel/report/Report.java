package org.backchannel.report;

import java.util.List;
import java.util.Optional;

/**
 * One answer, in the three shapes that are asked for.
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
public record Report(
        String command,
        Optional<String> graph,
        JsonValue projection,
        JsonValue.Fields parameters,
        String version,
        JsonValue results,
        Document document,
        Table table) {

    /** The machine's view as one object, its keys in the order that is documented. */
    public JsonValue.Fields envelope() {
        return JsonValue.fields()
                .put("command", command)
                .put("graph", graph)
                .put("projection", projection)
                .put("parameters", parameters)
                .put("version", version)
                .put("results", results)
                .end();
    }

    /** The rows, for a format of one row a line: the results where they are an array, else the main table. */
    public List<JsonValue> rows() {
        return results instanceof JsonValue.Array array
                ? array.items()
                : table.toJson().items();
    }
}

package org.backchannel.format.cypher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import org.backchannel.format.network.Column;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.format.network.Value;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Source;
import org.backchannel.model.Tie;

/**
 * Writes a Cypher script for any Neo4j 5: actors with a label for their kind, ties as relationships of their types, sources
 * as nodes, and on each tie its evidence as JSON. Run twice, it changes nothing the second time. Whoever wants the map in
 * the shape that Backchannel itself computes on loads it with {@code load}.
 */
public final class CypherWriter implements NetworkWriter {
    private static final int ROWS = 500;

    @Override
    public void write(Network network, Appendable out) throws IOException {
        String graph = network.map().graph();
        out.append("// ")
                .append(graph)
                .append(", by Backchannel: cypher-shell -f ")
                .append(graph)
                .append(".cypher\n");
        out.append("CREATE CONSTRAINT IF NOT EXISTS FOR (a:Actor) REQUIRE (a.graph, a.id) IS UNIQUE;\n");
        out.append("CREATE CONSTRAINT IF NOT EXISTS FOR (s:Source) REQUIRE (s.graph, s.id) IS UNIQUE;\n");
        sources(network, out);
        actors(network, out);
        ties(network, out);
    }

    private static void sources(Network network, Appendable out) throws IOException {
        List<Column<Source>> columns = List.of(
                text("title", source -> Optional.of(source.title())),
                text("publisher", Source::publisher),
                text("date", source -> source.date().map(CalendarDate::text)),
                text("url", Source::url),
                text("within", Source::within),
                text("reliability", source -> Optional.of(source.reliability().name())));
        List<String> rows = new ArrayList<>();
        for (Source source : network.map().sources().values()) {
            rows.add("{id: " + CypherText.of(source.id()) + ", properties: " + properties(source, columns) + "}");
        }
        String graph = CypherText.of(network.map().graph());
        statements(rows, "MERGE (s:Source {graph: " + graph + ", id: row.id}) SET s += row.properties", out);
    }

    private static <T> Column<T> text(String name, Function<T, Optional<String>> text) {
        return new Column<>(
                name, Value.Kind.TEXT, element -> text.apply(element).map(Value.Text::new));
    }

    private static void actors(Network network, Appendable out) throws IOException {
        SortedMap<String, List<String>> byKind = new TreeMap<>();
        for (Actor actor : network.actors()) {
            String row = "{id: " + CypherText.of(actor.id()) + ", name: " + CypherText.of(actor.name())
                    + ", properties: " + properties(actor, network.columnsOfActors()) + "}";
            byKind.computeIfAbsent(label(actor), kind -> new ArrayList<>()).add(row);
        }
        String graph = CypherText.of(network.map().graph());
        for (var kind : byKind.entrySet()) {
            statements(
                    kind.getValue(),
                    "MERGE (a:Actor {graph: " + graph + ", id: row.id}) SET a:" + kind.getKey()
                            + ", a.name = row.name, a += row.properties",
                    out);
        }
    }

    private static String label(Actor actor) {
        String kind = actor.kind().name();
        return kind.charAt(0) + kind.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static void ties(Network network, Appendable out) throws IOException {
        List<Column<Tie>> columns = new ArrayList<>(network.columnsOfTies());
        columns.addAll(network.evidenceOfTies());
        SortedMap<String, List<String>> byType = new TreeMap<>();
        for (Tie tie : network.ties()) {
            String row = "{id: " + CypherText.of(tie.id()) + ", from: " + CypherText.of(tie.from()) + ", to: "
                    + CypherText.of(tie.to()) + ", properties: " + properties(tie, columns) + "}";
            byType.computeIfAbsent(tie.type(), type -> new ArrayList<>()).add(row);
        }
        String graph = CypherText.of(network.map().graph());
        for (var type : byType.entrySet()) {
            statements(
                    type.getValue(),
                    "MATCH (a:Actor {graph: " + graph + ", id: row.from}), (b:Actor {graph: " + graph
                            + ", id: row.to}) MERGE (a)-[t:" + CypherText.relationship(type.getKey())
                            + " {id: row.id}]->(b) SET t += row.properties",
                    out);
        }
    }

    private static void statements(List<String> rows, String statement, Appendable out) throws IOException {
        for (int from = 0; from < rows.size(); from += ROWS) {
            out.append("UNWIND [\n  ")
                    .append(String.join(",\n  ", rows.subList(from, Math.min(rows.size(), from + ROWS))))
                    .append("\n] AS row ")
                    .append(statement)
                    .append(";\n");
        }
    }

    private static <T> String properties(T element, List<Column<T>> columns) {
        StringJoiner properties = new StringJoiner(", ", "{", "}");
        for (Column<T> column : columns) {
            column.of(element)
                    .ifPresent(value -> properties.add(CypherText.name(column.name()) + ": " + CypherText.of(value)));
        }
        return properties.toString();
    }
}

package org.backchannel.format.neo4jadmin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.format.csv.CsvTable;
import org.backchannel.format.network.Column;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.Value;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Source;
import org.backchannel.model.Tie;

/**
 * Writes tables whose headers have types, and the command that imports them. Lists, labels among them, are cut at a
 * character that no text of a map can hold.
 */
public final class ImportTables {
    /** The table of actors. */
    public static final String ACTORS = "actors.csv";

    /** The table of ties. */
    public static final String TIES = "ties.csv";

    /** The table of sources. */
    public static final String SOURCES = "sources.csv";

    /** The script with the command. */
    public static final String SCRIPT = "import.sh";

    private static final char BETWEEN_ITEMS = '\u001F';

    private ImportTables() {}

    /** Writes the actors. */
    public static void writeActors(Network network, Appendable out) throws IOException {
        List<Column<Actor>> columns = typed(network.columnsOfActors());
        CsvTable.write(out, table -> {
            table.header(List.of("id:ID(Actor)", ":LABEL", "name"), columns);
            network.actors()
                    .forEach(actor -> table.row(List.of(actor.id(), labels(actor), actor.name()), actor, columns));
        });
    }

    private static String labels(Actor actor) {
        String kind = actor.kind().name();
        return "Actor" + BETWEEN_ITEMS + kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Writes the ties. */
    public static void writeTies(Network network, Appendable out) throws IOException {
        List<Column<Tie>> columns = typed(network.columnsOfTies());
        columns.addAll(typed(network.evidenceOfTies()));
        CsvTable.write(out, table -> {
            table.header(List.of(":START_ID(Actor)", ":END_ID(Actor)", ":TYPE", "id"), columns);
            network.ties()
                    .forEach(tie -> table.row(
                            List.of(
                                    tie.from(),
                                    tie.to(),
                                    tie.type().toUpperCase(Locale.ROOT).replace('-', '_'),
                                    tie.id()),
                            tie,
                            columns));
        });
    }

    /** Writes the sources. */
    public static void writeSources(Network network, Appendable out) throws IOException {
        CsvTable.write(out, table -> {
            table.row(List.of("id:ID(Source)", ":LABEL", "title", "publisher", "date", "url", "within", "reliability"));
            network.map().sources().values().forEach(source -> table.row(source(source)));
        });
    }

    private static List<String> source(Source source) {
        return List.of(
                source.id(),
                "Source",
                source.title(),
                source.publisher().orElse(""),
                source.date().map(CalendarDate::text).orElse(""),
                source.url().orElse(""),
                source.within().orElse(""),
                source.reliability().name());
    }

    private static <T> List<Column<T>> typed(List<Column<T>> columns) {
        List<Column<T>> typed = new ArrayList<>();
        for (Column<T> column : columns) {
            typed.add(new Column<>(
                    column.name().replace(':', '_') + type(column),
                    Value.Kind.TEXT,
                    element -> column.of(element)
                            .map(value -> value instanceof Value.Texts texts
                                    ? new Value.Text(String.join(String.valueOf(BETWEEN_ITEMS), texts.texts()))
                                    : value)));
        }
        return typed;
    }

    private static String type(Column<?> column) {
        return switch (column.kind()) {
            case REAL -> ":double";
            case WHOLE -> ":long";
            case TRUTH -> ":boolean";
            case LIST -> column.name().equals("aliases") ? ":string[]" : "";
            case TEXT -> "";
        };
    }

    /** Writes the command. */
    public static void writeScript(Network network, Appendable out) throws IOException {
        Optional<String> title = network.map().title().map(text -> text.replaceAll("\\s+", " "));
        out.append("#!/bin/sh\n# ").append(title.orElse(network.map().graph())).append("\n");
        out.append("""
                # Makes a database of the tables beside this script: sh import.sh [DATABASE]
                # neo4j-admin must be on the path; the database must not be there yet, or stopped and empty.
                set -eu
                cd "$(dirname "$0")"
                exec neo4j-admin database import full "${1:-neo4j}" \\
                  --nodes=actors.csv --nodes=sources.csv --relationships=ties.csv \\
                  --array-delimiter=U+001F --multiline-fields=true
                """);
    }
}

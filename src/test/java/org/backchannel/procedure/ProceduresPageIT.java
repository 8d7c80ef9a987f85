package org.backchannel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.procedure.AskedMaps.GRAPH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** Procedures as they are described: by docs/procedures.md, and by Neo4j. */
@ExtendWith(SharedDatabase.class)
class ProceduresPageIT {
    @BeforeAll
    static void load(Running database) {
        AskedMaps.load(database);
    }

    @Test
    void everyExampleOfThePageRuns(Running database) throws IOException {
        Matcher examples =
                Pattern.compile("(?s)```cypher\n(.*?)```").matcher(Files.readString(Path.of("docs/procedures.md")));
        int seen = 0;
        for (; examples.find(); seen++) {
            String example = examples.group(1);
            assertThat(database.byHand(example).isEmpty())
                    .as(example)
                    .isEqualTo(example.startsWith("MERGE") || example.contains("> 1e-9"));
        }
        assertThat(seen).isEqualTo(10);
    }

    @Test
    void whatThePagePrintsIsWhatComes(Running database) throws IOException {
        Matcher answered = Pattern.compile("(?s)```cypher\n([^`]*)```\n\n(\\|(?! option).*?\n)\n")
                .matcher(Files.readString(Path.of("docs/procedures.md")));
        int seen = 0;
        for (; answered.find(); seen++) {
            List<Record> rows = database.byHand(answered.group(1));
            List<String> printed = new ArrayList<>(
                    List.of(line(rows.get(0).keys()), line(rows.get(0).keys(), "---")));
            rows.forEach(row -> printed.add(
                    line(row.values().stream().map(ProceduresPageIT::cell).toList())));
            assertThat(answered.group(2).lines()).isEqualTo(printed);
        }
        assertThat(seen).isEqualTo(2);
    }

    private static String line(List<String> keys, String cell) {
        return line(keys.stream().map(key -> cell).toList());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.isEmpty() ? "| " : "| " + cell + " ")
                        .collect(Collectors.joining()) + "|";
    }

    private static String cell(Value value) {
        if (value.isNull()) {
            return "";
        }
        return value.hasType(TypeSystem.getDefault().LIST())
                ? String.join(", ", value.asList(Value::asString))
                : String.valueOf(value.asObject());
    }

    @Test
    void anyReaderMayCallThemAndNeo4jDescribesThem(Running database) {
        List<Record> rows = database.byHand("SHOW PROCEDURES YIELD name, mode, description, argumentDescription "
                + "WHERE name STARTS WITH 'backchannel.' RETURN name, mode, description, argumentDescription");
        assertThat(rows).hasSize(10).allSatisfy(row -> {
            assertThat(row.get("mode").asString()).isEqualTo("READ");
            assertThat(row.get("description").asString()).endsWith(".");
            assertThat(row.get("argumentDescription")
                            .asList(value -> value.get("description").asString()))
                    .allMatch(text -> text.endsWith("."));
        });
        assertThat(database.byHand("SHOW FUNCTIONS YIELD name, description WHERE name STARTS WITH 'backchannel.' "
                        + "RETURN name, description"))
                .hasSize(2);
        try (var session = database.driver()
                .session(SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.READ)
                        .build())) {
            assertThat(session.run("CALL backchannel.doors('putin', " + GRAPH + ")")
                            .list())
                    .isNotEmpty();
        }
    }
}

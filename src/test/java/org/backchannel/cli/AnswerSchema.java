package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** The schemas of docs/schemas, to hold answers against. */
final class AnswerSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private AnswerSchema() {}

    /** Holds what a command printed against the schema of that command. */
    static void assertDescribes(Cli.Outcome outcome) throws JsonProcessingException {
        assertThat(outcome.code()).as(outcome.err()).isZero();
        JsonNode answer = JSON.readTree(outcome.out());
        String command = answer.get("command").asText();
        assertThat(schema(command).validate(answer)).as(command).isEmpty();
    }

    private static JsonSchema schema(String command) {
        return FACTORY.getSchema(text(command));
    }

    /** Whoever looks a field of a command's results up finds it on a page. */
    static void assertExplained(String command, String page) throws IOException {
        String text = Files.readString(Path.of(page));
        TreeSet<String> fields = new TreeSet<>();
        for (JsonNode place :
                List.of(tree(command).at("/properties/results"), tree(command).at("/$defs"))) {
            place.findValues("properties")
                    .forEach(properties -> properties.fieldNames().forEachRemaining(fields::add));
        }
        tree(command).at("/$defs/projection/properties").fieldNames().forEachRemaining(fields::remove);
        fields.removeAll(List.of("id", "name"));
        assertThat(fields).isNotEmpty().allSatisfy(field -> assertThat(text).contains("`" + field + "`"));
    }

    /** The schema of a command as a tree. */
    static JsonNode tree(String command) throws JsonProcessingException {
        return JSON.readTree(text(command));
    }

    private static String text(String command) {
        try {
            return Files.readString(Path.of("docs", "schemas", command + ".schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

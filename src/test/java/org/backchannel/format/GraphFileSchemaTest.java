package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.model.AttributeNames;
import org.backchannel.model.RandomMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schema that editors use and the reader agree, as far as a schema can see. */
class GraphFileSchemaTest {
    private static final Path SCHEMA_FILE = Path.of("docs/graph-file.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(SCHEMA_FILE));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Path> goodFiles() throws IOException {
        Path samples = Path.of("sample-graphs");
        Stream<Path> shipped = Files.isDirectory(samples) ? Files.list(samples) : Stream.empty();
        Stream<Path> ours = Files.list(Path.of("src/test/resources/org/backchannel/format"));
        return Stream.concat(shipped, ours)
                .filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void bothAcceptEverySample(Path file) throws IOException {
        assertThat(GraphFiles.read(file)).isInstanceOf(Reading.Accepted.class);
        assertThat(complaints(Files.readString(file))).isEmpty();
    }

    @Test
    void bothAcceptWhatIsWritten() {
        for (int seed = 0; seed < 20; seed++) {
            String text = GraphFiles.text(RandomMaps.small(seed));
            assertThat(complaints(text)).as(text).isEmpty();
        }
        assertThat(complaints(StarterMap.text("first"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph: 2024",
                "graph: g\nactors:\nties:\nsources:\ntie-types:",
                "graph: g\ntitle: no",
                "graph: g\ntitle: 012",
                "graph: g\nas-of: 2024",
                "graph: g\nas-of: \"2024\"",
                "graph: g\nactors: {a: {name: Jean-Luc (the \"Cat\") O'Neill, kind: state, aliases: [], passes-on: .5}}",
                "graph: g\nactors: {a: {name: A, note: \"x\\r\\ny\\tz\\nא\u200F\", attributes: {\"Last seen\": 2024-01-01, x: \"\"}}}",
                "graph: g\nsources: {s: {confidential: no}, t: {confidential: \"YES\", reliability: F}, u: {}}",
                "graph: g\ngrades: {reliability: {A: 1, B: 0}, credibility: {1: \"0.5\"}}",
                "graph: g\nactors: {a: {name: A}, b: {name: B}}\nties: [{from: a, to: b, type: met, confidence: 1e-3, evidence: []}]",
                "graph: g\nactors: {a: {name: A}, b: {name: B}}\nties: [{from: a, to: b, type: met, id: x, since: 2023, length: 12, valence: negative, strength: 1.}]",
                "graph: g\nsources: {s: {}}\nactors: {a: {name: A}, b: {name: B}}\nties: [{from: a, to: b, type: met, evidence: [{source: s, credibility: 3}, {source: s, credibility: \"4\", stance: denies}]}]",
            })
    void bothAccept(String text) {
        assertThat(Texts.errors(text)).isEmpty();
        assertThat(complaints(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: T",
                "graph: G",
                "graph: -a",
                "graph: [g]",
                "graph:",
                "graph: ~",
                "graph: g\nunknown: 1",
                "graph: g\ntitle: \"\"",
                "graph: g\ntitle: \" \"",
                "graph: g\ntitle: null",
                "graph: g\ntitle: \"a\\nb\"",
                "graph: g\ntitle: \"a\\u202Eb\"",
                "graph: g\nas-of: May",
                "graph: g\nas-of: 24",
                "graph: g\norigins: [us]",
                "graph: g\norigins: {sides: us}",
                "graph: g\norigins: {side: [us]}",
                "graph: g\nactors: [a]",
                "graph: g\nactors: {A: {name: A}}",
                "graph: g\nactors: {a: A}",
                "graph: g\nactors: {a: {kind: person}}",
                "graph: g\nactors: {a: {name: A, kind: Person}}",
                "graph: g\nactors: {a: {name: A, aliases: B}}",
                "graph: g\nactors: {a: {name: A, aliases: [~]}}",
                "graph: g\nactors: {a: {name: A, passes-on: 1.5}}",
                "graph: g\nactors: {a: {name: A, passes-on: often}}",
                "graph: g\nactors: {a: {name: A, note: \"\\e\"}}",
                "graph: g\nactors: {a: {name: A, note: \"\\u202E\"}}",
                "graph: g\nactors: {a: {name: A, attributes: {side: x}}}",
                "graph: g\nactors: {a: {name: A, attributes: {x: [1]}}}",
                "graph: g\nactors: {a: {name: A, attributes: {x: }}}",
                "graph: g\nsources: {s: {reliability: a}}",
                "graph: g\nsources: {s: {confidential: maybe}}",
                "graph: g\nties: {a: b}",
                "graph: g\nties: [{from: a, to: b}]",
                "graph: g\nties: [{from: a, to: b, type: met, strength: 0}]",
                "graph: g\nties: [{from: a, to: b, type: met, strength: 2}]",
                "graph: g\nties: [{from: a, to: b, type: met, length: 0}]",
                "graph: g\nties: [{from: a, to: b, type: met, valence: good}]",
                "graph: g\nties: [{from: a, to: b, type: met, id: A B}]",
                "graph: g\nties: [{from: a, to: b, type: met, confidence: 1, evidence: [{source: s}]}]",
                "graph: g\nties: [{from: a, to: b, type: met, evidence: s}]",
                "graph: g\nties: [{from: a, to: b, type: met, evidence: [{credibility: 1}]}]",
                "graph: g\nties: [{from: a, to: b, type: met, evidence: [{source: s, credibility: 7}]}]",
                "graph: g\nties: [{from: a, to: b, type: met, evidence: [{source: s, stance: doubts}]}]",
                "graph: g\ntie-types: {T: {}}",
                "graph: g\ntie-types: {t: {access: {forward: 1, backward: 1}}}",
                "graph: g\ntie-types: {t: {access: {forward: 1}, influence: {forward: 1, backward: 1}}}",
                "graph: g\ntie-types: {t: {access: {forward: 2, backward: 1}, influence: {forward: 1, backward: 1}}}",
                "graph: g\ngrades: {reliability: {G: 1}}",
                "graph: g\ngrades: {credibility: {1: 2}}",
            })
    void bothRefuse(String text) {
        assertThat(Texts.errors(text)).isNotEmpty();
        assertThat(complaints(text)).isNotEmpty();
    }

    @Test
    void theSchemaRefusesTheAttributeNamesThatAreTaken() throws IOException {
        JsonNode names = JSON.readTree(Files.readString(SCHEMA_FILE)).at("/$defs/attributes/propertyNames/not/enum");
        Set<String> listed = Set.copyOf(
                JSON.convertValue(names, new com.fasterxml.jackson.core.type.TypeReference<List<String>>() {}));
        assertThat(listed).isEqualTo(AttributeNames.reserved());
    }

    /** What the schema says of a text, read as editors read YAML: scalars typed by how they look. */
    private static Set<ValidationMessage> complaints(String text) {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        return SCHEMA.validate(JSON.valueToTree(withTextKeys(new Load(core).loadFromString(text))));
    }

    private static Object withTextKeys(Object node) {
        if (node instanceof Map<?, ?> keys) {
            Map<String, Object> result = new LinkedHashMap<>();
            keys.forEach((key, value) -> result.put(String.valueOf(key), withTextKeys(value)));
            return result;
        }
        return node instanceof List<?> items
                ? items.stream().map(GraphFileSchemaTest::withTextKeys).toList()
                : node;
    }
}

package org.backchannel.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.Problem;
import org.backchannel.format.Reading;
import org.backchannel.model.RandomMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final String INDICATORS = "[]{}:,&*!|>'\"%@`#-? \t\n\\";
    private static final String ACTOR = "graph: g\nactors:\n  a: {name: A}\n";

    @Test
    void aFileThatIsNotUtf8IsAnErrorWhereItCeasesToBe() throws IOException {
        byte[] latin1 = "graph: g\ntitle: Zoë\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(errors(latin1))
                .containsExactly("f.yaml:2:10: the file is not UTF-8: byte 0xEB cannot stand here; save it as UTF-8");
        assertThat(errors("graph: g".getBytes(StandardCharsets.UTF_16)))
                .containsExactly("f.yaml:1:1: the file is not UTF-8: byte 0xFE cannot stand here; save it as UTF-8");
        assertThat(errors(new byte[] {'a', (byte) 0xC3})).hasSize(1);
        assertThat(errors(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})).hasSize(1);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNothing() throws IOException {
        assertThat(errors(("\uFEFF" + ACTOR.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(errors("\uFEFFgraph: X".getBytes(StandardCharsets.UTF_8)).get(0))
                .startsWith("f.yaml:1:8: ");
        assertThat(errors("graph: g\r\ntitle: [x]\r\n".getBytes(StandardCharsets.UTF_8))
                        .get(0))
                .startsWith("f.yaml:2:8: ");
    }

    @Test
    void controlCharactersAreNamed() {
        assertThat(errors("graph: g\ntitle: a\0b"))
                .containsExactly("f.yaml:2:9: a graph file cannot hold U+0000 (null)");
        assertThat(errors("graph: g\n# \u001B[31m\n"))
                .containsExactly("f.yaml:2:3: a graph file cannot hold U+001B (escape)");
        assertThat(errors("graph: g\ntitle: \"\\e[31m\""))
                .containsExactly("f.yaml:2:8: 'title' holds U+001B (escape); a name cannot");
        assertThat(errors("graph: g\nactors: {a: {name: A, note: \"\\0\"}}"))
                .containsExactly("f.yaml:2:29: 'note' holds U+0000 (null); a text cannot");
        assertThat(errors("graph: g\nactors: {a: {name: A, note: \"\\uD83D\"}}").get(0))
                .contains("U+D83D (half of a surrogate pair)");
    }

    @Test
    void whatTurnsTheDirectionOfTextIsRefusedInNames() {
        assertThat(errors("graph: g\nactors: {a: {name: \"nitup \u202Eadam\", aliases: [\u2066x]}}"))
                .containsExactly(
                        "f.yaml:2:20: 'name' holds U+202E (right-to-left override); a name cannot",
                        "f.yaml:2:45: 'aliases' holds U+2066 (left-to-right isolate); a name cannot");
        assertThat(errors("graph: g\nactors: {a: {name: A, note: \"x\u202Ey\"}}"))
                .containsExactly("f.yaml:2:29: 'note' holds U+202E (right-to-left override); a text cannot");
        assertThat(errors("graph: g\nactors: {a: {name: \"א\u200Fב\", note: \"\u2067אב\u2069\"}}"))
                .isEmpty();
    }

    @Test
    void messagesHoldNothingThatATerminalObeys() {
        assertThat(errors("graph: \"\\e[31m\\u202Ex\"").get(0)).contains("'\uFFFD[31m\uFFFDx'");
        assertThat(errors("graph: g\n\"\\e]0;x\\a\": 1").get(0)).contains("'\uFFFD]0;x\uFFFD'");
        assertThat(errors("graph: g\ntitle: !<tag:\\e> x")).allMatch(line -> line.indexOf('\u001B') < 0);
    }

    @Test
    void tagsAnchorsAndAliasesAreErrorsAndDoNothing() {
        assertThat(errors("graph: g\ntitle: !!java.net.URL [\"http://localhost\"]\n")
                        .get(0))
                .startsWith("f.yaml:2:8: a tag (tag:yaml.org,2002:java.net.URL) stands here");
        assertThat(errors("graph: !!str g\n")).hasSize(1);
        assertThat(errors("graph: &a g\ntitle: *a\n"))
                .containsExactly(
                        "f.yaml:1:8: an anchor (&a) stands here; a graph file has no anchors and aliases",
                        "f.yaml:2:8: an alias (*a) stands here; write the value out, a graph file has no aliases");
        assertThat(errors("graph: g\nactors: {a: {<<: *b, name: A}}").get(0)).contains("has no key '<<'");
        assertThat(errors("graph: g\nactors: {a: {<<: *b, name: A}}").get(1)).contains("an alias (*b)");
    }

    @Test
    void keysThatAreNoTextAreErrors() {
        assertThat(errors("? [a]\n: b\ngraph: g\n"))
                .containsExactly("f.yaml:1:3: a key is a text; here stands a list or a mapping");
        assertThat(errors("graph: g\nactors: {? {a: b} : {name: A}}")).hasSize(1);
        assertThat(errors("graph: g\nactors: {a: {name: A, ? [x] : y}}")).hasSize(1);
    }

    @Test
    void depthIsBounded() {
        assertThat(errors("graph: g\nx: " + "[".repeat(10_000)))
                .contains("f.yaml:2:67: brackets nest deeper here than 64 levels");
        assertThat(errors("graph: g\nx: " + "{a: ".repeat(10_000)))
                .anyMatch(line -> line.contains("brackets nest deeper here than 64 levels"));
        assertThat(errors("graph: g\nx:\n" + "- ".repeat(10_000)))
                .anyMatch(line -> line.contains("brackets nest deeper here than 64 levels"));
    }

    @Test
    void aTextHasALimitThatIsKeptToTheCharacter() {
        String longest = "x".repeat(Characters.LONGEST_TEXT);
        assertThat(errors("graph: g\nactors: {a: {name: A, note: " + longest + "}}"))
                .isEmpty();
        assertThat(errors("graph: g\nactors: {a: {name: A, note: " + longest + "x}}"))
                .containsExactly("f.yaml:2:29: this text has 1000001 characters; the limit is 1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x ", "x\n  ", "\\\\x", "'", "\"", "# ", "#\n", "\n", " ", "- ", "😀"})
    void whatGoesOnForTooLongIsStopped(String piece) {
        String much = piece.repeat(GuardedText.LONGEST_STRETCH / piece.length() + 100_000);
        for (String begin : List.of("", "\"", "'", "|\n  ", "# ")) {
            assertThat(errors("graph: g\ntitle: " + begin + much))
                    .as("after %s", begin)
                    .isNotEmpty();
        }
    }

    @Test
    void anEntryHasALimit() {
        String many = "a, ".repeat(YamlEvents.LARGEST_ENTRY);
        assertThat(errors("graph: g\nactors: {a: {name: A, aliases: [" + many + "]}}"))
                .containsExactly("f.yaml:2:300018: this entry holds more than 100000 values");
    }

    @Test
    void whatIsNotYamlIsAnErrorWhereItCeasesToBe() {
        assertThat(errors("graph: g\nactors: {a: {name: A}\n").get(0)).startsWith("f.yaml:3:1: this is not YAML: ");
        assertThat(errors("graph: g\nactors:\n\ta: {name: A}\n").get(0))
                .startsWith("f.yaml:3:1: ")
                .contains("Do not use \\t(TAB) for indentation");
        assertThat(errors("graph: g\ntitel: x\nactors: ]\n")).hasSize(2);
        assertThat(errors("graph: \"a")).hasSize(1);
        assertThat(errors("%YAML 9.9\n---\ngraph: g")).hasSize(1);
        assertThat(errors("graph: \"\\U00110000\"")).hasSize(1);
    }

    @Test
    void aFileOfChangedBytesIsReadOrRefusedAndNothingElse() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] whole = GraphFiles.text(RandomMaps.small(seed)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = whole.clone();
            for (int change = 0; change < 1 + i % 5; change++) {
                bytes[random.nextInt(bytes.length)] = (byte)
                        (random.nextBoolean()
                                ? random.nextInt(256)
                                : INDICATORS.charAt(random.nextInt(INDICATORS.length())));
            }
            assertThat(read(bytes)).as("seed %d, file %d", seed, i).isNotNull();
        }
    }

    private static Reading read(byte[] bytes) throws IOException {
        return YamlGraphReader.forYaml().read("f.yaml", new ByteArrayInputStream(bytes));
    }

    private static List<String> errors(byte[] bytes) throws IOException {
        return read(bytes) instanceof Reading.Refused refused
                ? refused.errors().stream().map(Problem::toString).toList()
                : List.of();
    }

    private static List<String> errors(String text) {
        return GraphFiles.readText("f.yaml", text) instanceof Reading.Refused refused
                ? refused.errors().stream().map(Problem::toString).toList()
                : List.of();
    }
}

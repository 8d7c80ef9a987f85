package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.backchannel.format.network.Texts;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers may send: the answer is a refusal with a place, or a map; nothing is fetched, nothing grows. */
class HostileFormatsTest {
    private static final String GEXF = "<gexf version=\"1.3\"><graph>%s</graph></gexf>";

    static Stream<GraphFormat> read() {
        return Stream.of(GraphFormat.values())
                .filter(format -> format.reader(Optional.empty()).isPresent());
    }

    static Stream<GraphFormat> texts() {
        return read().filter(format -> format.bytes().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"GEXF", "GRAPHML"})
    void noEntityIsFetchedAndNoneGrows(GraphFormat format) {
        String external =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + root(format, "&f;");
        assertThat(refusal(external, format)).contains(":1:", "document type declaration");
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'k'; c++) {
            bomb.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(refusal(bomb + "]>" + root(format, "&j;"), format)).contains("document type declaration");
        assertThat(refusal("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">" + root(format, ""), format))
                .contains("document type declaration");
        assertThat(refusal(root(format, "&unknown;"), format)).contains("entity");
    }

    private static String root(GraphFormat format, String text) {
        String name = format == GraphFormat.GEXF ? "gexf" : "graphml";
        return "<" + name + ">" + text + "</" + name + ">";
    }

    @Test
    void whatIsTooDeepOrTooLongEnds() {
        assertThat(refusal("<gexf>" + "<graph>".repeat(100_000), GraphFormat.GEXF))
                .contains("deep");
        assertThat(refusal(endless("<gexf><graph mode=\"", "x"), GraphFormat.GEXF))
                .contains("goes on for more than");
        assertThat(refusal(endless("<gexf><meta><description>", "x"), GraphFormat.GEXF))
                .contains("more than");
        assertThat(refusal("[".repeat(100_000), GraphFormat.NODE_LINK)).contains("JSON object");
        assertThat(refusal("{\"graph\":" + "[".repeat(100_000), GraphFormat.NODE_LINK))
                .contains("nest");
        assertThat(refusal(endless("{\"nodes\":[{\"id\":\"", "x"), GraphFormat.NODE_LINK))
                .contains("no JSON");
        assertThat(refusal(endless("*Vertices 1\n1 \"", "x"), GraphFormat.PAJEK))
                .contains("a line has more than");
        assertThat(refusal("*Vertices 999999999", GraphFormat.PAJEK)).contains("up to");
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"GEXF", "GRAPHML", "NODE_LINK"})
    void noValueHasMoreThanAMillionCharacters(GraphFormat format) {
        String most = "x".repeat(1_000_000);
        assertThat(read(withNote(most, format), format)).isInstanceOf(Reading.Accepted.class);
        assertThat(refusal(withNote(most + "x", format), format))
                .contains("1000000")
                .doesNotContain("StreamReadConstraints");
    }

    private static String withNote(String text, GraphFormat format) {
        return switch (format) {
            case GEXF ->
                String.format(
                        Locale.ROOT,
                        GEXF,
                        "<attributes class=\"node\"><attribute id=\"0\" title=\"more\"/></attributes><nodes><node id=\"a\">"
                                + "<attvalues><attvalue for=\"0\" value=\"" + text + "\"/></attvalues></node></nodes>");
            case GRAPHML ->
                "<graphml><key id=\"0\" attr.name=\"more\"/><graph><node id=\"a\"><data key=\"0\">" + text
                        + "</data></node></graph></graphml>";
            default -> "{\"nodes\": [{\"id\": \"a\", \"more\": \"" + text + "\"}], \"edges\": []}";
        };
    }

    @ParameterizedTest
    @MethodSource("read")
    void whatIsCutOffOrDamagedIsRefusedOrReadButNeverFails(GraphFormat format) {
        Random random = new Random(5);
        StakeholderMap map = RandomMaps.small(5);
        GraphFormat written = format == GraphFormat.JSON ? GraphFormat.GRAPHOLOGY : format;
        byte[] whole = Texts.bytes(map, written);
        for (int i = 0; i < 60; i++) {
            byte[] cut = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThat(read(new ByteArrayInputStream(cut), format)).isNotNull();
            byte[] damaged = whole.clone();
            for (int k = 0; k < 3; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(new ByteArrayInputStream(damaged), format)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsNotUtf8IsRefusedInWords(GraphFormat format) {
        byte[] latin = Texts.of(
                        Texts.map("from: a, to: b, type: met, confidence: 1"),
                        format == GraphFormat.JSON ? GraphFormat.GRAPHOLOGY : format)
                .replace("Ada", "Ad\u00e9")
                .replace("a\tb", "\u00e9\tb")
                .replace("a,b", "\u00e9,b")
                .getBytes(StandardCharsets.ISO_8859_1);
        Reading reading =
                GraphFiles.read("f", new ByteArrayInputStream(latin), format, Optional.of(WeightMeaning.STRENGTH));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).errors().get(0).message().toLowerCase(Locale.ROOT))
                .containsAnyOf("utf-8", "invalid byte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "hello",
                "<",
                "{",
                "{}",
                "[]",
                "null",
                "\u0000",
                "<html/>",
                "*Vertices x",
                "*Arcs\n1 2"
            })
    void nonsenseIsRefused(String text) {
        read().filter(format -> format != GraphFormat.EDGE_LIST && format != GraphFormat.EDGE_CSV)
                .filter(format -> !(text.equals("{}") || text.equals("[]")))
                .forEach(format -> assertThat(read(text, format))
                        .as(format + " of " + text)
                        .isInstanceOf(Reading.Refused.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GEXF       | <node id="a"/><node id="a"/>
            GEXF       | <node id=""/>
            GEXF       | <edge source="&lt;" target="b"/>
            """)
    void wrongElementsAreRefused(GraphFormat format, String elements) {
        assertThat(read(String.format(Locale.ROOT, GEXF, elements), format)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void namesThatNoMapMayHoldAreRefusedWithTheirPlace() {
        assertThat(refusal(
                        "{\"nodes\": [{\"id\": \"a\", \"label\": \"x\\u202Ey\"}],\n \"edges\": []}",
                        GraphFormat.NODE_LINK))
                .contains(":1:", "U+202E");
        assertThat(refusal(
                        "{\"graph\": {\"backchannel\": {\"graph\": \"../x\", \"sources\": []}}}",
                        GraphFormat.NODE_LINK))
                .contains("the name of the graph '../x'");
    }

    private static InputStream endless(String start, String more) {
        return new java.io.SequenceInputStream(Collections.enumeration(java.util.List.of(
                new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    private final byte one = (byte) more.charAt(0);

                    @Override
                    public int read() {
                        return one;
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) {
                        java.util.Arrays.fill(buffer, offset, offset + length, one);
                        return length;
                    }
                })));
    }

    private static String refusal(String text, GraphFormat format) {
        return refusal(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format);
    }

    private static String refusal(InputStream bytes, GraphFormat format) {
        Reading reading = read(bytes, format);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).errors().toString()
                + ((Reading.Refused) reading)
                        .errors().stream().map(Problem::toString).toList();
    }

    private static Reading read(String text, GraphFormat format) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format);
    }

    private static Reading read(InputStream bytes, GraphFormat format) {
        return GraphFiles.read("f", bytes, format, Optional.empty());
    }
}

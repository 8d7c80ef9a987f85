package org.backchannel.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.backchannel.report.JsonValue;
import org.junit.jupiter.api.Test;

/** Jackson reads what we write. */
class JsonWriterTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    @Test
    void everyCharacterComesBackAsItWas() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x3000; c++) {
            all.appendCodePoint(c);
        }
        all.append("\ud83d\ude00 \"\\/ ");
        assertThat(read(JsonValue.of(all.toString())).textValue()).isEqualTo(all.toString());
    }

    @Test
    void halfASurrogatePairDoesNotBreakTheEncoding() throws IOException {
        String text = write(JsonValue.of("a\ud800b\udc00"));
        assertThat(text).isEqualTo("\"a\\ud800b\\udc00\"");
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void everyDoubleComesBackToTheBit() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            double number = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : random.nextDouble();
            if (Double.isFinite(number)) {
                assertThat(read(new JsonValue.Real(number)).doubleValue())
                        .as("seed %d", seed)
                        .isEqualTo(number + 0.0);
            }
        }
    }

    @Test
    void whatIsNoNumberIsNull() throws IOException {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(write(new JsonValue.Real(number))).isEqualTo("null");
        }
    }

    @Test
    void rowsStandInALineEach() throws IOException {
        JsonValue row = JsonValue.fields()
                .put("id", "a")
                .put("tags", JsonValue.texts(List.of("x", "y")))
                .end();
        JsonValue rows = new JsonValue.Array(List.of(row, row));
        assertThat(write(rows))
                .isEqualTo(
                        "[\n  {\"id\": \"a\", \"tags\": [\"x\", \"y\"]},\n  {\"id\": \"a\", \"tags\": [\"x\", \"y\"]}\n]");
    }

    private static String write(JsonValue value) throws IOException {
        StringWriter out = new StringWriter();
        JsonWriter.writeIndented(value, out);
        return out.toString();
    }

    private static JsonNode read(JsonValue value) throws IOException {
        StringWriter out = new StringWriter();
        JsonWriter.writeCompact(value, out);
        assertThat(out.toString()).doesNotContain("\n");
        return JACKSON.readTree(out.toString());
    }
}

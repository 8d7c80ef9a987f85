package org.backchannel.format.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.backchannel.text.Decimals;

/** Values as JSON; numbers as {@link Decimals} has them, the same on every Java. */
public final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    /** Writes into a generator. */
    @FunctionalInterface
    public interface Writing {
        /** Writes one value. */
        void to(JsonGenerator json) throws IOException;
    }

    /** A value in one line. */
    public static String of(Value value) {
        return of(json -> write(value, json));
    }

    /** What somebody writes, in one line. */
    public static String of(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes a value where the generator stands. */
    public static void write(Value value, JsonGenerator json) throws IOException {
        if (value instanceof Value.Real real) {
            json.writeNumber(Decimals.shortest(real.number()));
        } else if (value instanceof Value.Whole whole) {
            json.writeNumber(whole.number());
        } else if (value instanceof Value.Truth truth) {
            json.writeBoolean(truth.holds());
        } else if (value instanceof Value.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Value.Texts texts) {
            json.writeStartArray();
            for (String text : texts.texts()) {
                json.writeString(text);
            }
            json.writeEndArray();
        } else if (value instanceof Value.Entries entries) {
            json.writeStartArray();
            for (Map<String, String> entry : entries.entries()) {
                write(entry, json);
            }
            json.writeEndArray();
        }
    }

    private static void write(Map<String, String> entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> field : entry.entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
    }
}

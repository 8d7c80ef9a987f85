package org.backchannel.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import org.backchannel.format.Position;
import org.backchannel.format.network.Cell;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.UnreadableFile;
import org.backchannel.format.network.Utf8;

/**
 * A JSON file of a stranger, one value after the other. What it may cost is bounded: 1,000 levels, a million characters in a
 * value, as in a graph file, 1,000 in a number. A key that stands twice in one object is refused: programs differ in which
 * they take.
 */
public final class JsonInput {
    private static final int LONGEST_VALUE = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_VALUE)
                    .build())
            .build();

    private final JsonParser json;

    private JsonInput(JsonParser json) {
        this.json = json;
    }

    /** Reads the fields of an object as they come. */
    @FunctionalInterface
    public interface Fields {
        /** Reads the value of a field, or passes over it with {@link JsonInput#skip}. */
        void read(String name) throws IOException;
    }

    /** Of a stream in UTF-8, which the caller closes. */
    public static JsonInput of(InputStream bytes) throws IOException {
        return new JsonInput(JSON.createParser(Utf8.reader(bytes)));
    }

    /** Where the parser stands. */
    public Position at() {
        JsonLocation at = json.currentTokenLocation();
        return new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** Goes to the first value of the file, which must be an object. */
    public void begin(String what) throws IOException {
        if (advance() != JsonToken.START_OBJECT) {
            throw new UnreadableFile(at(), what + " is a JSON object");
        }
    }

    /** Whether the parser stands at an object. */
    public boolean isObject() {
        return json.currentToken() == JsonToken.START_OBJECT;
    }

    /** Whether the parser stands at a list. */
    public boolean isList() {
        return json.currentToken() == JsonToken.START_ARRAY;
    }

    /** Reads the object at which the parser stands. */
    public void fields(Fields fields) throws IOException {
        while (advance() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            advance();
            fields.read(name);
        }
    }

    /** Reads the list of objects at which the parser stands; {@code read} stands at each. */
    public void objects(String name, Item read) throws IOException {
        if (!isList()) {
            throw new UnreadableFile(at(), "'" + name + "' is a list of objects");
        }
        while (advance() != JsonToken.END_ARRAY) {
            if (!isObject()) {
                throw new UnreadableFile(at(), "'" + name + "' is a list of objects");
            }
            read.read();
        }
    }

    /** Reads one item of a list. */
    @FunctionalInterface
    public interface Item {
        /** Reads it to its end. */
        void read() throws IOException;
    }

    /** Adds the fields of the object at which the parser stands to an element; nothing where a value is null. */
    public void into(Element element) throws IOException {
        fields(name -> put(name, element));
    }

    /** Adds the value at which the parser stands to an element. */
    public void put(String name, Element element) throws IOException {
        Position at = at();
        if (json.currentToken() != JsonToken.VALUE_NULL) {
            element.put(name, text(), at);
        }
    }

    /** The value at which the parser stands, with its place. */
    public Cell cell() throws IOException {
        Position at = at();
        return new Cell(at, text());
    }

    /** The value at which the parser stands: as it is if it is a plain one, else as JSON. */
    public String text() throws IOException {
        try {
            return isObject() || isList() ? asJson() : json.getText();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private String asJson() throws IOException {
        Position at = at();
        StringWriter text = new StringWriter();
        int depth = 0;
        try (JsonGenerator copy = JSON.createGenerator(text)) {
            do {
                JsonToken token = json.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                copy.copyCurrentEvent(json);
                if (text.getBuffer().length() > LONGEST_VALUE) {
                    throw new UnreadableFile(
                            at, "a value has at most " + LONGEST_VALUE + " characters as JSON; this one has more");
                }
            } while (depth > 0 && json.nextToken() != null);
        }
        return text.toString();
    }

    /** Passes over the value at which the parser stands. */
    public void skip() throws IOException {
        try {
            json.skipChildren();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private JsonToken advance() throws IOException {
        try {
            JsonToken token = json.nextToken();
            if (token == null) {
                throw new UnreadableFile(at(), "the file ends here, before its JSON does");
            }
            return token;
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableFile unreadable(JsonProcessingException failure) {
        JsonLocation at = failure.getLocation();
        Position place =
                at == null ? Position.START : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        String message = failure.getOriginalMessage().replaceAll("\\s+", " ").replaceAll(", from `[^`]*`", "");
        String shown = message.length() > 200 ? message.substring(0, 200) + "…" : message;
        return new UnreadableFile(place, "this is no JSON: " + shown);
    }
}

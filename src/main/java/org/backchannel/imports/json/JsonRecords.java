package org.backchannel.imports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.backchannel.imports.ExtractFile;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.UnreadableExtractException;

/** Reads objects out of JSON, one after the other. */
public final class JsonRecords {
    private static final int DEEPEST = 32;

    /** Where the documents of programming interfaces have their records. */
    private static final Set<String> CONTAINERS = Set.of("data", "included");

    /** The keys that such a document begins with. */
    private static final Set<String> HOLDERS = Set.of("data", "included", "meta", "links", "jsonapi");

    private JsonRecords() {}

    private static JsonFactory factory(ImportLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(limits.recordLength())
                        .maxNameLength(1_000)
                        .maxNumberLength(100)
                        .build())
                .build();
    }

    /** Takes the lines of a file. */
    @FunctionalInterface
    public interface Lines {
        /** A line, as it stands there. */
        void accept(String line) throws IOException;
    }

    /** Hands out the lines of a file that hold anything. */
    public static void lines(Path file, ImportLimits limits, Lines lines) throws IOException {
        try (BufferedReader text = new BufferedReader(ExtractFile.text(file, Optional.empty(), limits))) {
            StringBuilder line = new StringBuilder();
            for (int c = text.read(); c >= 0; c = text.read()) {
                if (c == '\n') {
                    hand(line, lines);
                } else if (line.length() == limits.recordLength()) {
                    throw new UnreadableExtractException(
                            file + ": a line has at most " + limits.recordLength() + " characters; this one has more");
                } else {
                    line.append((char) c);
                }
            }
            hand(line, lines);
        }
    }

    private static void hand(StringBuilder line, Lines lines) throws IOException {
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.accept(text);
        }
    }

    /** The object that a line holds; empty if it holds none. */
    public static Optional<JsonRecord> parse(String line, ImportLimits limits) throws IOException {
        try (JsonParser parser = factory(limits).createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            JsonRecord record = JsonRecord.read(parser, limits);
            return parser.nextToken() == null ? Optional.of(record) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Hands out the objects of a file: of an array, of lines, or of what a document has under 'data' and 'included'. */
    public static void read(Path file, ImportLimits limits, Consumer<JsonRecord> records) throws IOException {
        try (JsonParser parser = factory(limits).createParser(ExtractFile.text(file, Optional.empty(), limits))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    top(parser, limits, records);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    throw new UnreadableExtractException(
                            file + ":" + parser.currentLocation().getLineNr() + ": an object is wanted here");
                }
            }
        } catch (StreamConstraintsException e) {
            throw new UnreadableExtractException(file + ": a record is deeper or longer than the limit", e);
        } catch (JsonProcessingException e) {
            throw new UnreadableExtractException(
                    file + ":" + e.getLocation().getLineNr() + ": this is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** An object at the top is a record, unless its first key says that it holds records. */
    private static void top(JsonParser parser, ImportLimits limits, Consumer<JsonRecord> records) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.FIELD_NAME && !HOLDERS.contains(parser.currentName())) {
            records.accept(JsonRecord.readFrom(parser, limits));
            return;
        }
        for (; token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            boolean container = CONTAINERS.contains(parser.currentName());
            JsonToken value = parser.nextToken();
            if (container && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    records.accept(JsonRecord.read(parser, limits));
                }
            } else if (container && value == JsonToken.START_OBJECT) {
                records.accept(JsonRecord.read(parser, limits));
            } else {
                parser.skipChildren();
            }
        }
    }
}

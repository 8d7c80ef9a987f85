package org.backchannel.imports.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.imports.ImportLimits;

/**
 * One object, flat: the texts under each path of keys, such as {@code properties.name}. Arrays are taken apart, numbers and
 * truths are texts, nulls are not there.
 */
public final class JsonRecord {
    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    private JsonRecord() {}

    /** Reads the object that the parser stands at the start of. */
    static JsonRecord read(JsonParser parser, ImportLimits limits) throws IOException {
        JsonRecord record = new JsonRecord();
        record.object(parser, "", new Budget(limits.recordLength()));
        return record;
    }

    /** Reads the object whose first key the parser stands at. */
    static JsonRecord readFrom(JsonParser parser, ImportLimits limits) throws IOException {
        JsonRecord record = new JsonRecord();
        Budget budget = new Budget(limits.recordLength());
        record.field(parser, "", budget);
        record.object(parser, "", budget);
        return record;
    }

    /** What one record may still hold. */
    private static final class Budget {
        private long left;

        Budget(long characters) {
            left = characters;
        }

        void spend(long characters) throws StreamConstraintsException {
            left -= characters + 1;
            if (left < 0) {
                throw new StreamConstraintsException("a record in JSON is longer than the limit");
            }
        }
    }

    private void object(JsonParser parser, String path, Budget budget) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            field(parser, path, budget);
        }
    }

    private void field(JsonParser parser, String path, Budget budget) throws IOException {
        String key = parser.currentName();
        // The whole path is kept: short keys far down would make a megabyte into gigabytes.
        budget.spend(path.length() + key.length());
        parser.nextToken();
        value(parser, path.isEmpty() ? key : path + "." + key, budget);
    }

    private void value(JsonParser parser, String path, Budget budget) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            budget.spend(path.length());
            object(parser, path, budget);
        } else if (token == JsonToken.START_ARRAY) {
            budget.spend(1);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser, path, budget);
            }
        } else if (token != JsonToken.VALUE_NULL) {
            String text = parser.getText();
            budget.spend(text.length());
            texts.computeIfAbsent(path, key -> new ArrayList<>(1)).add(text);
        }
    }

    /** The texts under a path that are not blank. */
    public List<String> all(String path) {
        return texts.getOrDefault(path, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The first text under the first of some paths that has one. */
    public Optional<String> first(String... paths) {
        for (String path : paths) {
            List<String> found = all(path);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }
}

package org.backchannel.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A tree of values as JSON has them; objects keep the order in which their keys were put. */
public sealed interface JsonValue {
    /** JSON's null. */
    JsonValue NOTHING = new Nothing();

    /** JSON's null. */
    record Nothing() implements JsonValue {}

    /** Text. */
    record Text(String text) implements JsonValue {}

    /** A whole number. */
    record Whole(long number) implements JsonValue {}

    /** A floating-point number; written as null where it is undefined or infinite. */
    record Real(double number) implements JsonValue {}

    /** True or false. */
    record Truth(boolean holds) implements JsonValue {}

    /** An array. */
    record Array(List<JsonValue> items) implements JsonValue {
        /** Keeps a copy that cannot change. */
        public Array {
            items = List.copyOf(items);
        }
    }

    /** An object: values by key, in the order in which they were put. */
    record Fields(Map<String, JsonValue> byKey) implements JsonValue {
        /** Nothing at all. */
        public static final Fields NONE = new Fields(Map.of());

        /** Keeps a copy that cannot change. */
        public Fields {
            byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
        }
    }

    /** Text as a value. */
    static JsonValue of(String text) {
        return new Text(text);
    }

    /** An array of texts. */
    static Array texts(List<String> texts) {
        return new Array(texts.stream().map(JsonValue::of).toList());
    }

    /** An object to be filled. */
    static FieldsBuilder fields() {
        return new FieldsBuilder();
    }

    /** Collects the fields of an object. */
    final class FieldsBuilder {
        private final Map<String, JsonValue> byKey = new LinkedHashMap<>();

        private FieldsBuilder() {}

        /** Adds a value. */
        public FieldsBuilder put(String key, JsonValue value) {
            if (byKey.put(key, value) != null) {
                throw new IllegalArgumentException("the key '" + key + "' was put twice");
            }
            return this;
        }

        /** Adds text. */
        public FieldsBuilder put(String key, String text) {
            return put(key, new Text(text));
        }

        /** Adds text, or null where there is none. */
        public FieldsBuilder put(String key, Optional<String> text) {
            return put(key, text.map(JsonValue::of).orElse(NOTHING));
        }

        /** Adds a whole number. */
        public FieldsBuilder put(String key, long number) {
            return put(key, new Whole(number));
        }

        /** Adds a floating-point number. */
        public FieldsBuilder put(String key, double number) {
            return put(key, new Real(number));
        }

        /** Adds a floating-point number, or null where there is none. */
        public FieldsBuilder put(String key, OptionalDouble number) {
            return put(key, number.isPresent() ? new Real(number.getAsDouble()) : NOTHING);
        }

        /** Adds true or false. */
        public FieldsBuilder put(String key, boolean holds) {
            return put(key, new Truth(holds));
        }

        /** Adds an array. */
        public FieldsBuilder put(String key, List<? extends JsonValue> items) {
            return put(key, new Array(List.copyOf(items)));
        }

        /** Adds every field of another object. */
        public FieldsBuilder putAll(Fields other) {
            other.byKey().forEach(this::put);
            return this;
        }

        /** The object. */
        public Fields end() {
            return new Fields(byKey);
        }
    }
}

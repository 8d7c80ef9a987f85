package org.backchannel.report.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.backchannel.report.JsonValue;
import org.backchannel.text.Decimals;

/**
 * Writes JSON as RFC 8259 has it. Indented, with whatever holds only plain values in one line, so that a row of a
 * result is a line of the file; or compact, all in one line.
 */
public final class JsonWriter {
    private static final String INDENT = "  ";

    private final Writer out;
    private final boolean compact;

    private JsonWriter(Writer out, boolean compact) {
        this.out = out;
        this.compact = compact;
    }

    /** Writes a value over as many lines as help to read it. */
    static void writeIndented(JsonValue value, Writer out) throws IOException {
        new JsonWriter(out, false).write(value, "\n");
    }

    /** Writes a value in one line. */
    public static void writeCompact(JsonValue value, Writer out) throws IOException {
        new JsonWriter(out, true).write(value, "");
    }

    private void write(JsonValue value, String newLine) throws IOException {
        if (value instanceof JsonValue.Text text) {
            writeText(text.text());
        } else if (value instanceof JsonValue.Whole whole) {
            out.write(Long.toString(whole.number()));
        } else if (value instanceof JsonValue.Real real) {
            out.write(Double.isFinite(real.number()) ? Decimals.shortest(real.number()) : "null");
        } else if (value instanceof JsonValue.Truth truth) {
            out.write(Boolean.toString(truth.holds()));
        } else if (value instanceof JsonValue.Nothing) {
            out.write("null");
        } else if (value instanceof JsonValue.Array array) {
            write(array, newLine);
        } else if (value instanceof JsonValue.Fields fields) {
            write(fields, newLine);
        }
    }

    private void write(JsonValue.Array array, String newLine) throws IOException {
        boolean inOneLine = compact || array.items().stream().allMatch(JsonWriter::isPlain);
        String before = inOneLine ? "" : newLine + INDENT;
        out.write('[');
        String separator = "";
        for (JsonValue item : array.items()) {
            out.write(separator + before);
            write(item, before);
            separator = inOneLine ? ", " : ",";
        }
        out.write((inOneLine ? "" : newLine) + "]");
    }

    private void write(JsonValue.Fields fields, String newLine) throws IOException {
        boolean inOneLine = compact || arePlain(fields.byKey().values());
        String before = inOneLine ? "" : newLine + INDENT;
        out.write('{');
        String separator = "";
        for (Map.Entry<String, JsonValue> field : fields.byKey().entrySet()) {
            out.write(separator + before);
            writeText(field.getKey());
            out.write(": ");
            write(field.getValue(), before);
            separator = inOneLine ? ", " : ",";
        }
        out.write((inOneLine ? "" : newLine) + "}");
    }

    /** Whether a value may share its line with others: plain, or a list of plain ones within a row. */
    private static boolean arePlain(Collection<JsonValue> values) {
        return values.stream()
                .allMatch(value -> isPlain(value)
                        || value instanceof JsonValue.Array array
                                && array.items().stream().allMatch(JsonWriter::isPlain));
    }

    private static boolean isPlain(JsonValue value) {
        return !(value instanceof JsonValue.Array) && !(value instanceof JsonValue.Fields);
    }

    private void writeText(String text) throws IOException {
        out.write('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text, i);
            if (escape != null) {
                out.write(text, done, i - done);
                out.write(escape);
                done = i + 1;
            }
        }
        out.write(text, done, text.length() - done);
        out.write('"');
    }

    /** How the character at a place must be written, or null if it may stand as it is. */
    private static String escape(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> mustBeEscaped(text, at, c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : null;
        };
    }

    /**
     * Control characters, line ends that older readers of JSON stumble on, what turns the reading order of the lines
     * that a person looks at, and halves of surrogate pairs.
     */
    private static boolean mustBeEscaped(String text, int at, char c) {
        if (c < ' ' || c >= 0x7f && c < 0xa0 || c >= 0x2028 && c <= 0x202e || c >= 0x2066 && c <= 0x2069) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}

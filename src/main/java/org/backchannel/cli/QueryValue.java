package org.backchannel.cli;

import org.backchannel.report.JsonValue;

/** A parameter of somebody's own query, whose type is only to be read off its text. */
final class QueryValue {
    private QueryValue() {}

    /** The value that a text stands for: a number, true, false, or the text itself, without quotes around it. */
    static Object of(String text) {
        if (text.matches("-?\\d{1,18}")) {
            return Long.valueOf(text);
        } else if (text.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?")) {
            return Double.valueOf(text);
        } else if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** The same for a report. */
    static JsonValue json(Object value) {
        if (value instanceof Long whole) {
            return new JsonValue.Whole(whole);
        } else if (value instanceof Double real) {
            return new JsonValue.Real(real);
        } else if (value instanceof Boolean truth) {
            return new JsonValue.Truth(truth);
        }
        return new JsonValue.Text(value.toString());
    }
}

package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.report.JsonValue;

/** A parameter of somebody's own query, whose type is only to be read off its text. */
final class QueryValue {
    private QueryValue() {}

    /** What stands between the commas of a list: text in quotes may hold commas. */
    private static final Pattern ITEM = Pattern.compile("\\s*(\"[^\"]*\"|[^\",]+)\\s*(,|\\z)");

    /**
     * The value that a text stands for: a number, true, false, a list of those in brackets, or the text itself, without
     * quotes around it.
     */
    static Object of(String text) {
        boolean list = text.length() >= 2 && text.startsWith("[") && text.endsWith("]");
        return list ? items(text.substring(1, text.length() - 1)) : single(text);
    }

    private static List<Object> items(String text) {
        List<Object> items = new ArrayList<>();
        Matcher item = ITEM.matcher(text);
        boolean more = !text.isBlank();
        while (more) {
            int expected = items.isEmpty() ? 0 : item.end();
            if (!item.find(expected)
                    || item.start() != expected
                    || item.group(1).isBlank()) {
                throw CommandFailure.usage("the list [" + text + "] is not like [1, 2] or [\"a\", \"b\"]");
            }
            items.add(single(item.group(1).strip()));
            more = item.group(2).equals(",");
        }
        return List.copyOf(items);
    }

    private static Object single(String text) {
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
        if (value instanceof List<?> list) {
            return new JsonValue.Array(list.stream().map(QueryValue::json).toList());
        }
        return new JsonValue.Text(value.toString());
    }
}

package org.backchannel.workbook;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of cells as a workbook's XML has them: what XML cannot hold stands there as {@code _x0007_}, the code in
 * hexadecimal digits, and the underscore of a text that itself looks so as {@code _x005F_} (ECMA-376, part 1, 22.9.2.19).
 */
public final class EscapedText {
    private static final String NO_XML = "\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF\\p{Cs}";
    private static final Pattern TO_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}[_" + NO_XML + "])|[" + NO_XML + "]");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** A text as it is written. */
    public static String of(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "_x%04X_", (int) match.group().charAt(0)));
    }

    /** The text that was written so. */
    public static String read(String escaped) {
        return ESCAPED.matcher(escaped)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }
}

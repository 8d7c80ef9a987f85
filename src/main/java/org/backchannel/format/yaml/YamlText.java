package org.backchannel.format.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts as YAML scalars: as they are where every YAML reader takes them for the same text, else in double quotes with
 * JSON's escapes. So what is written is the text, also for readers that type scalars by how they look.
 */
public final class YamlText {
    /** What is plain within a text beside letters and digits: no bracket, comma, colon or hash. */
    private static final String HARMLESS_MARKS = "_./()'+;-";

    /** Words that some version of YAML takes for a truth value or for nothing. */
    private static final Set<String> TYPED_WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private static final int LONGEST_TYPED_WORD = 5;

    /** Numbers that come back from any YAML reader as they were. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{0,5}[1-9])?");

    private YamlText() {}

    /** A text that some key types: a name, a note. */
    public static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** The value of an attribute: as {@link #of}, but a number stays one. */
    static String ofValue(String text) {
        return NUMBER.matcher(text).matches() ? text : of(text);
    }

    /** Begins with a letter, has single spaces within, ends with anything else, and looks like no other type. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || !isLetter(text.codePointAt(0)) || text.endsWith(" ") || isTyped(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            boolean singleSpace = c == ' ' && text.charAt(i - 1) != ' ';
            if (!singleSpace && !isLetter(c) && !(c >= '0' && c <= '9') && HARMLESS_MARKS.indexOf(c) < 0) {
                return false;
            }
            i += Character.charCount(c) - 1;
        }
        return true;
    }

    /** Beyond ASCII nothing means anything to YAML; asking Unicode for letters would give each JDK its own answer. */
    private static boolean isLetter(int c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Characters.isVisible(c) && !isOddSpace(c);
    }

    private static boolean isOddSpace(int c) {
        return c == 0xA0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200F
                || c == 0x202F
                || c >= 0x205F && c <= 0x206F
                || c == 0x3000;
    }

    private static boolean isTyped(String text) {
        return text.length() <= LONGEST_TYPED_WORD && TYPED_WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            append(c, out);
            i += Character.charCount(c) - 1;
        }
        return out.append('"').toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                if (Characters.isVisible(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(String.format(Locale.ROOT, "\\u%04X", c));
                }
            }
        }
    }
}

package org.backchannel.format.yaml;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Which characters a graph file, a text and a name may hold, and how many. */
public final class Characters {
    /** The limit of a free text, in characters (code points). */
    public static final int LONGEST_TEXT = 1_000_000;

    /** The limit of a name, a title or a role. */
    public static final int LONGEST_NAME = 1_000;

    /** The limit of an id and of an attribute's name: Neo4j indexes ids, and YAML bounds what stands before a colon. */
    public static final int LONGEST_ID = 200;

    private Characters() {}

    /** What YAML itself does not allow in a file; between them the surrogates, which decoding has paired. */
    static boolean isRefusedInFile(char c) {
        return isControl(c) && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
    }

    /** The first character that no free text may hold: controls but tab and line end, overrides of direction. */
    public static OptionalInt refusedInText(String text) {
        return first(text, c -> isControl(c) && c != '\t' && c != '\n' || isOverride(c) || isHalfOfAPair(c));
    }

    /** The first character that no name may hold: controls, line ends, whatever changes the direction of what follows. */
    public static OptionalInt refusedInName(String name) {
        return first(name, c -> isControl(c) || isLineEnd(c) || isDirection(c) || isHalfOfAPair(c));
    }

    private static OptionalInt first(String text, IntPredicate refused) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c > 0x7E) {
                int point = text.codePointAt(i);
                if (refused.test(point)) {
                    return OptionalInt.of(point);
                }
                i += Character.charCount(point) - 1;
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a written text shows the character as itself; the others are escaped. */
    static boolean isVisible(int c) {
        return !isControl(c) && !isLineEnd(c) && !isDirection(c) && c != 0xFEFF && c != 0xFFFE && c != 0xFFFF;
    }

    private static boolean isControl(int c) {
        return c < 0x20 || c >= 0x7F && c < 0xA0;
    }

    private static boolean isLineEnd(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static boolean isOverride(int c) {
        return c == 0x202D || c == 0x202E;
    }

    /** Embeddings, overrides and isolates; the marks that Arabic and Hebrew need are not among them. */
    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isHalfOfAPair(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** {@code U+202E (right-to-left override)}. */
    public static String describe(int point) {
        String name = isHalfOfAPair(point) ? "half of a surrogate pair" : Character.getName(point);
        String code = String.format(Locale.ROOT, "U+%04X", point);
        return name == null ? code : code + " (" + name.toLowerCase(Locale.ROOT) + ")";
    }

    /** Whether a text has more characters than that. */
    public static boolean isLonger(String text, int limit) {
        return text.length() > limit && count(text) > limit;
    }

    /** How many characters a text has. */
    static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A text of the file as it can stand in a message: short, quoted, nothing that a terminal obeys. */
    public static String quoted(String text) {
        int shown = 60;
        StringBuilder safe = new StringBuilder("'");
        text.codePoints()
                .limit(shown)
                .forEach(c -> safe.appendCodePoint(isVisible(c) && !isHalfOfAPair(c) ? c : '\uFFFD'));
        return safe.append(count(text) > shown ? "…'" : "'").toString();
    }
}

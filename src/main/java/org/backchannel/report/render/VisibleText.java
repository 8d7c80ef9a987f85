package org.backchannel.report.render;

import java.util.Locale;

/**
 * Text of strangers made safe to look at: in one line, and with what would steer a terminal (escape sequences) or turn
 * the reading order of what follows (right-to-left overrides) spelled out as {@code \\u202e}.
 */
public final class VisibleText {
    private VisibleText() {}

    /** The text, safe to look at. */
    public static String of(String text) {
        if (text.chars().allMatch(VisibleText::isHarmlessAscii)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    private static boolean isHarmlessAscii(int c) {
        return c >= ' ' && c < 0x7f;
    }

    private static void append(StringBuilder visible, int c) {
        if (c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029) {
            visible.append(' ');
        } else if (c != '\r' && (Character.getType(c) == Character.CONTROL || turnsReadingOrder(c) || isHalf(c))) {
            visible.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else if (c != '\r') {
            visible.appendCodePoint(c);
        }
    }

    private static boolean turnsReadingOrder(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}

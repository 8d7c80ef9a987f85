package org.backchannel.format.cypher;

import java.util.Locale;
import org.backchannel.format.network.Value;

/** Values and names as Cypher has them, nothing of which ends the text that it stands in. */
final class CypherText {
    private CypherText() {}

    /**
     * A text between single quotes. A backslash is written as two of its own code: Cypher takes {@code \}{@code u0027} for a
     * quote before it looks for texts, and {@code \\} with a {@code u} after it too.
     */
    static String of(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\'' -> quoted.append("\\'");
                case '\\' -> quoted.append("\\u005C\\u005C");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> append(c, quoted);
            }
        }
        return quoted.append('\'').toString();
    }

    private static void append(char c, StringBuilder quoted) {
        boolean asCode = c < ' ' || c >= 0x7f && c < 0xa0 || c >= 0x2028 && c <= 0x202e || c == 0xfeff;
        if (asCode) {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        } else {
            quoted.append(c);
        }
    }

    static String of(Value value) {
        if (value instanceof Value.Text text) {
            return of(text.text());
        } else if (value instanceof Value.Texts texts) {
            return "["
                    + String.join(
                            ", ", texts.texts().stream().map(CypherText::of).toList()) + "]";
        } else if (value instanceof Value.Entries) {
            return of(value.cell());
        } else if (value instanceof Value.Real real && real.number() == Math.rint(real.number())) {
            return String.format(Locale.ROOT, "%.1f", real.number());
        }
        return value.cell();
    }

    /** A name of a property, a label or a type. */
    static String name(String name) {
        if (name.matches("[A-Za-z][A-Za-z0-9_]*")) {
            return name;
        }
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(c -> {
            // Neither a backtick nor a backslash survives in any way that Cypher could read.
            if (c == '`' || c == '\\' || c < ' ') {
                plain.append('_');
            } else {
                plain.appendCodePoint(c);
            }
        });
        return "`" + plain + "`";
    }

    /** {@code HAS_ACCESS_TO} for {@code has-access-to}, as in the store. */
    static String relationship(String tieType) {
        return name(tieType.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package org.backchannel.imports.table;

import org.backchannel.text.Folding;

/** A text in which a star stands for any letters; case and accents make no difference. */
final class Wildcard {
    private final String written;
    private final String[] parts;

    Wildcard(String written) {
        this.written = written;
        this.parts = Folding.key(written).split("\\*+", -1);
    }

    /** Whether a text is of this shape. In time proportional to the text: the parts are looked for one after the other. */
    boolean matches(String text) {
        String key = Folding.key(text);
        if (parts.length == 1) {
            return key.equals(parts[0].strip());
        }
        String first = parts[0];
        String last = parts[parts.length - 1];
        if (key.length() < first.length() + last.length() || !key.startsWith(first) || !key.endsWith(last)) {
            return false;
        }
        int at = first.length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = key.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return at <= key.length() - last.length();
    }

    @Override
    public String toString() {
        return written;
    }
}

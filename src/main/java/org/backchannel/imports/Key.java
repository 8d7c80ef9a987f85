package org.backchannel.imports;

import org.backchannel.text.Folding;

/**
 * How an extract speaks of something: by an id of its own, or, where it has none, by the name. Two spellings that differ
 * in case, accents or spaces are one name.
 */
public final class Key {
    private static final char ID = '#';
    private static final char NAME = '@';

    private Key() {}

    /** The key of what has an id. */
    public static String ofId(String id) {
        return ID + id.strip();
    }

    /** The key of what has only a name. */
    public static String ofName(String name) {
        return NAME + Folding.key(name);
    }

    /** Whether a key is a name. */
    static boolean isName(String key) {
        return key.charAt(0) == NAME;
    }

    /** What the key was made of. */
    static String text(String key) {
        return key.substring(1);
    }
}

package org.backchannel.format.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backchannel.text.Folding;
import org.backchannel.text.FreeNames;

/**
 * Ids of a map for the ids of a file, which may be anything. One that keeps the rules stays as it is; of any other the
 * letters and digits are kept, with a number where two would be the same, which does not depend on the order of the file.
 */
final class Ids {
    private static final int LONGEST = 190;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,199}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private final Map<String, String> ids = new HashMap<>();
    private final FreeNames used = new FreeNames("-");

    private Ids() {}

    /** For the ids of all nodes of a file. */
    static Ids of(Collection<String> given) {
        Ids ids = new Ids();
        TreeSet<String> sorted = new TreeSet<>(given);
        sorted.stream().filter(Ids::isId).forEach(id -> ids.take(id, id));
        sorted.stream().filter(id -> !isId(id)).forEach(id -> ids.take(id, plain(id, "actor")));
        return ids;
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The letters and digits of a text with hyphens between them, or something else if it has none. */
    static String plain(String text, String otherwise) {
        String head = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String plain = OTHER.matcher(Folding.key(head)).replaceAll("-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? otherwise : trimmed;
    }

    private void take(String given, String wanted) {
        ids.put(given, used.take(wanted));
    }

    /** The id for one of a file; what no node has stays as it is. */
    String of(String given) {
        return ids.getOrDefault(given, given);
    }
}

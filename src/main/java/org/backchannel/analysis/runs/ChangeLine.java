package org.backchannel.analysis.runs;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.model.Tie;

/**
 * A line of a revision, and the actors it is about: {@code actor putin: …}, {@code tie a--advises--b: …}, {@code
 * evidence of a--advises--b by source, item 1: …}. A tie that is gone is known by its id only, and only if the file gave
 * it none of its own.
 *
 * @param text the whole line
 * @param actors the ids of those it is about
 */
record ChangeLine(String text, Set<String> actors) {
    private static final Pattern ACTOR = Pattern.compile("actor (\\S+?): .*", Pattern.DOTALL);
    private static final Pattern TIE = Pattern.compile("tie (\\S+?): .*", Pattern.DOTALL);
    private static final Pattern EVIDENCE = Pattern.compile("evidence of (\\S+?) by .*", Pattern.DOTALL);
    private static final Pattern DEFAULT_ID = Pattern.compile("(.+?)--.+?--(.+)");

    /** Reads a line. */
    static ChangeLine of(String text, Map<String, Tie> ties) {
        Matcher actor = ACTOR.matcher(text);
        if (actor.matches()) {
            return new ChangeLine(text, Set.of(actor.group(1)));
        }
        for (Pattern pattern : new Pattern[] {TIE, EVIDENCE}) {
            Matcher tie = pattern.matcher(text);
            if (tie.matches()) {
                return new ChangeLine(text, ends(tie.group(1), ties));
            }
        }
        return new ChangeLine(text, Set.of());
    }

    private static Set<String> ends(String id, Map<String, Tie> ties) {
        Tie tie = ties.get(id);
        if (tie != null) {
            return Set.of(tie.from(), tie.to());
        }
        Matcher parts = DEFAULT_ID.matcher(id);
        return parts.matches() && !parts.group(1).equals(parts.group(2))
                ? Set.of(parts.group(1), parts.group(2))
                : Set.of();
    }
}

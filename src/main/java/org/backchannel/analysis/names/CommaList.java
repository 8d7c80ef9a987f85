package org.backchannel.analysis.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A list of names as people type it, separated by commas. Names have commas too ("Smith, John"; "Foo, Inc."), and where
 * a name goes on is for those who are known to say: from the left, as many words are taken as make a known name.
 */
final class CommaList {
    /** Names of more parts than these are not looked for, so that a list of thousands is read in time. */
    private static final int MOST_PARTS = 8;

    private final Predicate<String> known;

    CommaList(Predicate<String> known) {
        this.known = known;
    }

    /** What a list names; where no known name starts, blanks after commas join what is likely to be one. */
    List<String> names(String text) {
        List<String> parts = Arrays.asList(text.split(",", -1));
        List<String> names = new ArrayList<>();
        for (int start = 0; start < parts.size(); ) {
            int end = end(parts, start);
            names.add(joined(parts, start, end));
            start = end;
        }
        return names;
    }

    private int end(List<String> parts, int start) {
        int end = Math.min(parts.size(), start + MOST_PARTS);
        while (end > start && !known.test(joined(parts, start, end))) {
            end--;
        }
        return end > start ? end : endOfUnknown(parts, start);
    }

    private int endOfUnknown(List<String> parts, int start) {
        int end = start + 1;
        while (end < parts.size()
                && parts.get(end).startsWith(" ")
                && !known.test(parts.get(end).strip())) {
            end++;
        }
        return end;
    }

    private static String joined(List<String> parts, int start, int end) {
        return String.join(",", parts.subList(start, end)).strip();
    }
}

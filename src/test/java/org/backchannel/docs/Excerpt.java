package org.backchannel.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Output as a page shows it: a line with nothing but {@code …} stands for any lines.
 *
 * @param lines as they stand on the page
 */
record Excerpt(List<String> lines) {
    private static final String CUT = "…";
    private static final String ANY_LINES = "(?:(?s:.*)\n)?";

    /** Whether it is an excerpt of these lines. */
    boolean matches(List<String> actual) {
        String pattern = lines.stream()
                .map(line -> isCut(line) ? ANY_LINES : Pattern.quote(line) + "\n")
                .collect(Collectors.joining());
        return actual.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .matches(pattern);
    }

    private static boolean isCut(String line) {
        return line.strip().equals(CUT);
    }

    /**
     * What the page should show of these lines: cut where it was cut before if the lines beside the cuts are still there,
     * else all of them.
     */
    List<String> refreshed(List<String> actual) {
        List<String> result = new ArrayList<>();
        int cursor = 0;
        List<List<String>> pieces = pieces();
        for (int p = 0; p < pieces.size(); p++) {
            List<String> piece = pieces.get(p);
            List<String> rest = actual.subList(cursor, actual.size());
            if (p > 0) {
                result.add(CUT);
            }
            boolean last = p == pieces.size() - 1;
            if (!piece.isEmpty()) {
                int from = p == 0 ? 0 : rest.indexOf(piece.get(0));
                int to = last ? rest.size() : rest.indexOf(piece.get(piece.size() - 1)) + 1;
                if (from < 0 || to <= from) {
                    return actual;
                }
                result.addAll(rest.subList(from, to));
                cursor += to;
            }
        }
        return result;
    }

    private List<List<String>> pieces() {
        List<List<String>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : lines) {
            if (isCut(line)) {
                pieces.add(new ArrayList<>());
            } else {
                pieces.get(pieces.size() - 1).add(line);
            }
        }
        return pieces;
    }
}

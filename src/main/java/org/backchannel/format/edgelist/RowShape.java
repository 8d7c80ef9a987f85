package org.backchannel.format.edgelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which columns of an edge list are read: the first two are names. In a list with a header, a column is a weight by its
 * name; in one without, the third is.
 *
 * @param header whether the first row is one
 * @param weight the column of the weight, from 0, or −1
 * @param ignored the names of the other columns, or their numbers from 1
 */
record RowShape(boolean header, int weight, List<String> ignored) {
    private static final Set<String> WEIGHTS =
            Set.of("weight", "weights", "w", "strength", "count", "length", "distance", "value");

    /** What headers call where an arc starts, and what they then call where it ends. */
    private static final Map<String, String> ENDS = Map.of(
            "source", "target",
            "from", "to",
            "tail", "head",
            "src", "dst",
            "start", "end",
            "node1", "node2",
            "id1", "id2",
            "sender", "receiver",
            "ego", "alter",
            "fromnodeid", "tonodeid");

    private static final int FIRST_OTHER = 2;

    /** By the first row, of two fields at least. */
    static RowShape of(List<String> first) {
        boolean header = isHeader(first);
        int weight = -1;
        for (int column = FIRST_OTHER; header && weight < 0 && column < first.size(); column++) {
            weight = WEIGHTS.contains(lower(first.get(column))) ? column : -1;
        }
        if (!header && first.size() > FIRST_OTHER) {
            weight = FIRST_OTHER;
        }
        int weightColumn = weight;
        List<String> ignored = new ArrayList<>();
        IntStream.range(FIRST_OTHER, first.size())
                .filter(column -> column != weightColumn)
                .mapToObj(column -> header ? first.get(column) : "column " + (column + 1))
                .forEach(ignored::add);
        return new RowShape(header, weight, ignored);
    }

    private static boolean isHeader(List<String> first) {
        return lower(first.get(1)).equals(ENDS.get(lower(first.get(0))))
                || first.size() > FIRST_OTHER && WEIGHTS.contains(lower(first.get(FIRST_OTHER)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

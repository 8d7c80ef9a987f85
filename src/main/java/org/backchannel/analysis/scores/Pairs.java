package org.backchannel.analysis.scores;

import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.projection.ProjectedGraph;

/**
 * Between whom routes are looked at.
 *
 * @param from the ids of those they start from, each once; everybody if empty
 * @param to the ids of those they lead to, each once; everybody if empty
 */
public record Pairs(List<String> from, List<String> to) {
    /** Between everybody and everybody. */
    public static final Pairs ALL = new Pairs(List.of(), List.of());

    /** Keeps copies that cannot change. */
    public Pairs {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Whether these are all pairs there are. */
    public boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }

    /** The nodes that routes start from. */
    int[] sources(ProjectedGraph reading) {
        return nodes(from, reading);
    }

    /** The nodes that routes lead to. */
    int[] targets(ProjectedGraph reading) {
        return nodes(to, reading);
    }

    private static int[] nodes(List<String> ids, ProjectedGraph reading) {
        return ids.isEmpty()
                ? IntStream.range(0, reading.graph().nodeCount()).toArray()
                : ids.stream().mapToInt(reading::node).sorted().toArray();
    }
}

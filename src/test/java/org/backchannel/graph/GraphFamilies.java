package org.backchannel.graph;

/** Graphs whose measures are known in closed form, at any size. Every arc has strength 1 and cost 1. */
public final class GraphFamilies {
    private GraphFamilies() {}

    /** 0 → 1 → … → n − 1. */
    public static CsrGraph path(int nodes) {
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        for (int node = 1; node < nodes; node++) {
            builder.arc(node - 1, node);
        }
        return builder.build();
    }

    /** 0 → 1 → … → n − 1 → 0. */
    public static CsrGraph cycle(int nodes) {
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        for (int node = 0; node < nodes; node++) {
            builder.arc(node, (node + 1) % nodes);
        }
        return builder.build();
    }

    /** Node 0 in the middle, both ways with everybody else. */
    public static CsrGraph star(int nodes) {
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        for (int node = 1; node < nodes; node++) {
            builder.arc(0, node).arc(node, 0);
        }
        return builder.build();
    }

    /** Everybody to everybody. */
    public static CsrGraph complete(int nodes) {
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        for (int tail = 0; tail < nodes; tail++) {
            for (int head = 0; head < nodes; head++) {
                if (tail != head) {
                    builder.arc(tail, head);
                }
            }
        }
        return builder.build();
    }

    /** Each of the first {@code left} nodes both ways with each of the other {@code right}. */
    public static CsrGraph completeBipartite(int left, int right) {
        CsrGraphBuilder builder = new CsrGraphBuilder(left + right);
        for (int tail = 0; tail < left; tail++) {
            for (int head = left; head < left + right; head++) {
                builder.arc(tail, head).arc(head, tail);
            }
        }
        return builder.build();
    }

    /** Rows and columns, both ways between neighbours; node {@code row * columns + column}. */
    public static CsrGraph grid(int rows, int columns) {
        CsrGraphBuilder builder = new CsrGraphBuilder(rows * columns);
        for (int node = 0; node < rows * columns; node++) {
            if (node % columns + 1 < columns) {
                builder.arc(node, node + 1).arc(node + 1, node);
            }
            if (node + columns < rows * columns) {
                builder.arc(node, node + columns).arc(node + columns, node);
            }
        }
        return builder.build();
    }

    /**
     * Diamonds in a row, each opening and closing: 3i → 3i + 1 → 3i + 3 and 3i → 3i + 2 → 3i + 3. From 0 to node 3i
     * there are 2^i shortest ways.
     */
    public static CsrGraph diamonds(int count) {
        CsrGraphBuilder builder = new CsrGraphBuilder(3 * count + 1);
        for (int start = 0; start < 3 * count; start += 3) {
            builder.arc(start, start + 1).arc(start, start + 2);
            builder.arc(start + 1, start + 3).arc(start + 2, start + 3);
        }
        return builder.build();
    }

    /**
     * Two rows of diamonds from node 0 to node 1. The first is numbered from 2 on and ends at 2 + 3 times its diamonds, the
     * other after it. All routes cost one more than the longer of the ways to the ends of the rows, which must leave room for
     * the diamonds.
     */
    public static CsrGraph diamondsInTwoRows(int diamonds, int way, int others, int otherWay) {
        CsrGraphBuilder builder = new CsrGraphBuilder(2 + (3 * diamonds + 1) + (3 * others + 1));
        int end = row(builder, 2, diamonds, way);
        int otherEnd = row(builder, end + 1, others, otherWay);
        int all = Math.max(way, otherWay) + 1;
        return builder.arc(end, 1, 1, all - way)
                .arc(otherEnd, 1, 1, all - otherWay)
                .build();
    }

    private static int row(CsrGraphBuilder builder, int first, int diamonds, int way) {
        builder.arc(0, first, 1, way - 2 * diamonds);
        int end = first + 3 * diamonds;
        for (int start = first; start < end; start += 3) {
            builder.arc(start, start + 1).arc(start, start + 2);
            builder.arc(start + 1, start + 3).arc(start + 2, start + 3);
        }
        return end;
    }
}

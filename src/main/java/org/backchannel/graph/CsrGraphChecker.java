package org.backchannel.graph;

/** The invariants of {@link CsrGraph}, in one place; the tests run every graph they make through it. */
public final class CsrGraphChecker {
    private final CsrGraph graph;

    private CsrGraphChecker(CsrGraph graph) {
        this.graph = graph;
    }

    /**
     * Returns the graph if it keeps its promises.
     *
     * @throws IllegalStateException with the promise that it breaks, and where
     */
    public static CsrGraph check(CsrGraph graph) {
        CsrGraphChecker checker = new CsrGraphChecker(graph);
        checker.checkLengths();
        checker.checkOffsets("out", graph.out());
        checker.checkOffsets("in", graph.in());
        for (int node = 0; node < graph.nodeCount(); node++) {
            checker.checkArcsOutOf(node);
        }
        for (int node = 0; node < graph.nodeCount(); node++) {
            checker.checkSlotsOf(node);
        }
        return graph;
    }

    private void checkLengths() {
        require(graph.tails().length == graph.arcCount(), "one tail an arc; tails are", graph.tails().length);
        require(
                graph.strengths().length == graph.arcCount(),
                "one strength an arc; strengths are",
                graph.strengths().length);
        require(graph.costs().length == graph.arcCount(), "one cost an arc; costs are", graph.costs().length);
    }

    private void checkOffsets(String name, int[] offsets) {
        require(offsets[0] == 0, name + " starts at 0; it starts at", offsets[0]);
        for (int node = 0; node < graph.nodeCount(); node++) {
            require(offsets[node] <= offsets[node + 1], name + " never falls; it does after node", node);
        }
        int end = offsets[graph.nodeCount()];
        require(end == graph.arcCount(), name + " ends at the number of arcs; it ends at", end);
    }

    private void checkArcsOutOf(int node) {
        for (int arc = graph.out()[node]; arc < graph.out()[node + 1]; arc++) {
            int head = graph.heads()[arc];
            double strength = graph.strengths()[arc];
            require(graph.tails()[arc] == node, "an arc is listed under its tail; not so arc", arc);
            require(head >= 0 && head < graph.nodeCount(), "an arc ends at a node; not so arc", arc);
            require(head != node, "an arc joins two nodes; not so arc", arc);
            require(
                    arc == graph.out()[node] || graph.heads()[arc - 1] < head,
                    "heads rise among the arcs of a tail; not so at arc",
                    arc);
            require(
                    strength > 0 && strength < Double.POSITIVE_INFINITY,
                    "a strength is positive and finite; not so that of arc",
                    arc);
            require(graph.costs()[arc] >= 1, "a cost is at least 1; not so that of arc", arc);
        }
    }

    /** As many slots as arcs, all different: every arc has its slot. */
    private void checkSlotsOf(int node) {
        for (int slot = graph.in()[node]; slot < graph.in()[node + 1]; slot++) {
            int arc = graph.inArcs()[slot];
            require(arc >= 0 && arc < graph.arcCount(), "an in-slot holds an arc; not so slot", slot);
            require(graph.heads()[arc] == node, "an in-slot holds an arc into its node; not so slot", slot);
            require(
                    slot == graph.in()[node] || graph.inArcs()[slot - 1] < arc,
                    "arcs rise among the in-slots of a node; not so at slot",
                    slot);
        }
    }

    /** Takes the place apart from the promise, so that no text is put together for what holds. */
    private static void require(boolean holds, String promise, int where) {
        if (!holds) {
            throw new IllegalStateException("CsrGraph: " + promise + " " + where);
        }
    }
}

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
        checker.checkOffsets("out", graph.out());
        checker.checkOffsets("in", graph.in());
        checker.checkArcs();
        checker.checkInSlots();
        return graph;
    }

    private void checkOffsets(String name, int[] offsets) {
        require(offsets.length == graph.nodeCount() + 1, name + " has n + 1 entries");
        require(offsets[0] == 0, name + " starts at 0");
        require(offsets[graph.nodeCount()] == graph.arcCount(), name + " ends at m");
        for (int node = 0; node < graph.nodeCount(); node++) {
            require(offsets[node] <= offsets[node + 1], name + " never falls, but does at node " + node);
        }
    }

    private void checkArcs() {
        require(graph.tails().length == graph.arcCount(), "tails has m entries");
        require(graph.strengths().length == graph.arcCount(), "strengths has m entries");
        require(graph.costs().length == graph.arcCount(), "costs has m entries");
        for (int node = 0; node < graph.nodeCount(); node++) {
            for (int arc = graph.out()[node]; arc < graph.out()[node + 1]; arc++) {
                int head = graph.heads()[arc];
                require(graph.tails()[arc] == node, "arc " + arc + " is listed under its tail");
                require(head >= 0 && head < graph.nodeCount(), "arc " + arc + " ends at a node");
                require(head != node, "arc " + arc + " joins two nodes");
                require(
                        arc == graph.out()[node] || graph.heads()[arc - 1] < head,
                        "heads rise within node " + node + ", arc " + arc);
                require(
                        graph.strengths()[arc] > 0 && graph.strengths()[arc] < Double.POSITIVE_INFINITY,
                        "the strength of arc " + arc + " is positive and finite");
                require(graph.costs()[arc] >= 1, "the cost of arc " + arc + " is at least 1");
            }
        }
    }

    private void checkInSlots() {
        require(graph.inArcs().length == graph.arcCount(), "inArcs has m entries");
        for (int node = 0; node < graph.nodeCount(); node++) {
            for (int slot = graph.in()[node]; slot < graph.in()[node + 1]; slot++) {
                require(graph.heads()[graph.inArcs()[slot]] == node, "in-slot " + slot + " holds an arc into its node");
                require(
                        slot == graph.in()[node] || graph.inArcs()[slot - 1] < graph.inArcs()[slot],
                        "arcs rise within the in-slots of node " + node);
            }
        }
    }

    private static void require(boolean holds, String promise) {
        if (!holds) {
            throw new IllegalStateException("CsrGraph: " + promise);
        }
    }
}

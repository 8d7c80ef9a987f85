package org.backchannel.algo.uncertainty;

/**
 * What is open in each of 64 worlds: evaluates a {@link Foundation} over the outcomes of its draws, 64 at once. Made once
 * a thread and reused from block to block.
 */
final class Openings {
    private final WorldGraph graph;
    private final Foundation foundation;
    private final LaneDraws draws;

    private final EvidenceLanes evidence;

    /** By strand: in which worlds it is open. */
    private final long[] open;

    /** By node: in which worlds it passes on. */
    private final long[] passes;

    Openings(WorldGraph graph, Foundation foundation, LaneDraws draws) {
        this.graph = graph;
        this.foundation = foundation;
        this.draws = draws;
        evidence = new EvidenceLanes(foundation, draws);
        open = new long[graph.strandCount()];
        passes = new long[graph.nodeCount()];
    }

    /** Turns to a block of worlds. */
    void turnTo(long block) {
        draws.turnTo(block);
        evidence.evaluate();
        drawCarriage();
    }

    private void drawCarriage() {
        for (int node = 0; node < passes.length; node++) {
            passes[node] = draws.of(foundation.passes()[node]);
        }
        int[] carries = foundation.carries();
        long[] exists = evidence.exists();
        for (int strand = 0; strand < open.length; strand++) {
            long given = exists[graph.ties()[strand]];
            open[strand] = given == 0 ? 0 : given & draws.of(carries[strand]);
        }
    }

    /** By place among the foundation's sources: in which worlds it is sound. Not to be written to. */
    long[] sound() {
        return evidence.sound();
    }

    /** By tie: in which worlds it exists. Not to be written to. */
    long[] exists() {
        return evidence.exists();
    }

    /** By strand: in which worlds it is open. Not to be written to. */
    long[] open() {
        return open;
    }

    /** By node: in which worlds it passes on what others ask. Not to be written to. */
    long[] passes() {
        return passes;
    }
}

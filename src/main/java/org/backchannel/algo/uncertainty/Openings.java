package org.backchannel.algo.uncertainty;

import org.backchannel.graph.UncertainGraph;

/**
 * What is open in each of 64 worlds: evaluates a {@link Foundation} over the outcomes of its draws, 64 at once. Made once
 * a thread and reused from block to block.
 */
final class Openings {
    private final WorldGraph graph;
    private final Foundation foundation;
    private final LaneDraws draws;

    /** By place among the foundation's sources: in which worlds the source is sound. */
    private final long[] sound;

    /** By tie: in which worlds it exists. */
    private final long[] exists;

    /** By strand: in which worlds it is open. */
    private final long[] open;

    /** By node: in which worlds it passes on. */
    private final long[] passes;

    Openings(WorldGraph graph, Foundation foundation, LaneDraws draws) {
        this.graph = graph;
        this.foundation = foundation;
        this.draws = draws;
        sound = new long[foundation.sources().length];
        exists = new long[graph.tieCount()];
        open = new long[graph.strandCount()];
        passes = new long[graph.nodeCount()];
    }

    /** Turns to a block of worlds. */
    void turnTo(long block) {
        draws.turnTo(block);
        drawEvidence();
        drawCarriage();
    }

    private void drawEvidence() {
        for (int source = 0; source < sound.length; source++) {
            sound[source] = draws.of(foundation.sources()[source]);
        }
        for (int tie = 0; tie < exists.length; tie++) {
            int draw = foundation.tieDraws()[tie];
            exists[tie] = draw == UncertainGraph.BY_EVIDENCE ? byEvidence(tie) : draws.of(draw);
        }
    }

    /** Some supporting item is true and no denying one. An item's truth is not drawn where its source is unsound. */
    private long byEvidence(int tie) {
        long supported = 0;
        long denied = 0;
        for (int item = foundation.items()[tie]; item < foundation.items()[tie + 1]; item++) {
            int source = foundation.itemSources()[item];
            long given = source == UncertainGraph.ALWAYS ? -1L : sound[source];
            if (given == 0) {
                continue;
            }
            long trueIn = given & draws.of(foundation.itemTruths()[item]);
            if (foundation.denials()[item]) {
                denied |= trueIn;
            } else {
                supported |= trueIn;
            }
        }
        return supported & ~denied;
    }

    private void drawCarriage() {
        for (int node = 0; node < passes.length; node++) {
            passes[node] = draws.of(foundation.passes()[node]);
        }
        int[] carries = foundation.carries();
        for (int strand = 0; strand < open.length; strand++) {
            long given = exists[graph.ties()[strand]];
            open[strand] = given == 0 ? 0 : given & draws.of(carries[strand]);
        }
    }

    /** By place among the foundation's sources: in which worlds it is sound. Not to be written to. */
    long[] sound() {
        return sound;
    }

    /** By tie: in which worlds it exists. Not to be written to. */
    long[] exists() {
        return exists;
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

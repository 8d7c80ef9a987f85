package org.backchannel.algo.uncertainty;

import org.backchannel.graph.UncertainGraph;

/** Which sources are sound and which ties exist, in each of 64 worlds. Made once a thread and reused from block to block. */
final class EvidenceLanes {
    private final Foundation foundation;
    private final LaneDraws draws;

    /** By place among the foundation's sources: in which worlds the source is sound. */
    private final long[] sound;

    /** By tie: in which worlds it exists. */
    private final long[] exists;

    EvidenceLanes(Foundation foundation, LaneDraws draws) {
        this.foundation = foundation;
        this.draws = draws;
        sound = new long[foundation.sources().length];
        exists = new long[foundation.tieDraws().length];
    }

    /** Evaluates the evidence in the block that the draws have been turned to. */
    void evaluate() {
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

    /** By place among the foundation's sources: in which worlds it is sound. Not to be written to. */
    long[] sound() {
        return sound;
    }

    /** By tie: in which worlds it exists. Not to be written to. */
    long[] exists() {
        return exists;
    }
}

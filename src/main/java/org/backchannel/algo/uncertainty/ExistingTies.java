package org.backchannel.algo.uncertainty;

import org.backchannel.graph.UncertainGraph;

/**
 * Which ties exist in a sampled state of the evidence: state s is what world s of the same seed says of sources, items and
 * plain ties. Draws 64 states at once and keeps them until another block is asked for. Not for several threads at once.
 */
public final class ExistingTies {
    private static final int NONE = -1;

    private final LaneDraws draws;
    private final EvidenceLanes evidence;
    private long block = NONE;

    /** Of a graph, by a seed. */
    public ExistingTies(UncertainGraph graph, long seed) {
        Foundation foundation = Foundation.ofEvidence(graph);
        draws = new SampledDraws(foundation.probabilities(), foundation.names(), seed);
        evidence = new EvidenceLanes(foundation, draws);
    }

    /** By tie of the graph: whether it exists in a state. */
    public boolean[] in(long state) {
        if (state / Long.SIZE != block) {
            block = state / Long.SIZE;
            draws.turnTo(block);
            evidence.evaluate();
        }
        boolean[] exists = new boolean[evidence.exists().length];
        for (int tie = 0; tie < exists.length; tie++) {
            exists[tie] = (evidence.exists()[tie] >>> state % Long.SIZE & 1) == 1;
        }
        return exists;
    }
}

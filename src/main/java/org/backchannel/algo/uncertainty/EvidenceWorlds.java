package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.BitSet;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.progress.Progress;

/**
 * What would reach and criticality be, if one knew which evidence is true?
 *
 * <p>A state of the evidence says which sources are sound, which items true, which plain ties there. Given a state, reach
 * and criticality are means over what carries and who passes on. Their distribution over the states is what the mean alone
 * hides: 0.41 may be 0.6 or nothing.
 *
 * <p>Exact, where evidence and carriage together hang on at most {@link Worlds#MOST_DRAWS} draws (evidence of a tie that
 * rests on sources of its own counts as one). Else {@code states} states are sampled, the same ones in which {@link Worlds}
 * draws its first worlds, and in each {@link #CARRIAGES} draws of carriage, the same in all states: with fewer, their noise
 * would pass for doubt.
 *
 * <p>Time: that of {@code 640 · states} worlds. Memory: a number a state and node.
 */
public final class EvidenceWorlds {
    /** How often carriage is drawn in each sampled state. */
    public static final int CARRIAGES = 640;

    private final WorldGraph graph;
    private final Foundation foundation;
    private final boolean exact;
    private final Progress progress;

    /** Of evidence, and of carriage. */
    private final int[] evidence;

    private final int[] carriage;

    private final double[] weights;
    private final double[] reach;
    private final double[][] criticality;
    private final BitSet[] existing;

    private EvidenceWorlds(WaysQuestion question, EvidenceWorldsParameters parameters, Progress progress) {
        this.progress = progress;
        graph = WorldGraph.of(question, progress);
        progress.check();
        Foundation given = Foundation.of(graph);
        progress.check();
        Foundation reduced = Reduction.ofEvidence(graph, given);
        progress.check();
        exact = ExactWorlds.free(reduced).length <= Worlds.MOST_DRAWS;
        foundation = exact ? reduced : given;
        evidence = foundation.evidenceDraws();
        carriage = foundation.carriageDraws();
        int states = exact ? 1 << evidence.length : parameters.states();
        weights = new double[states];
        reach = new double[states];
        criticality = new double[states][];
        existing = new BitSet[states];
    }

    /** Goes through the states. */
    public static EvidenceWorldsResult of(
            WaysQuestion question, EvidenceWorldsParameters parameters, Progress progress) {
        return new EvidenceWorlds(question, parameters, progress).result(parameters);
    }

    private EvidenceWorldsResult result(EvidenceWorldsParameters parameters) {
        progress.begin("states of the evidence", weights.length);
        OrderedBlocks.run(
                weights.length,
                parameters.threads(),
                () -> exact ? new EnumeratedState() : new SampledState(parameters.seed()));
        return new EvidenceWorldsResult(exact, weights, reach, criticality, existing);
    }

    /** What is done with one state after the other, in one thread. */
    private abstract class State implements OrderedBlocks.Worker {
        final WeightedWorlds sums = new WeightedWorlds(graph);
        private final GivenEvidence given;
        private final WorldBlock block;

        State(LaneDraws states, LaneDraws carriages, int blocks) {
            given = new GivenEvidence(foundation, states, evidence, carriages, carriage, blocks);
            block = new WorldBlock(graph, new Openings(graph, foundation, given), progress);
        }

        /** The probability of the state; and which worlds of a block of carriage there are, weighed. */
        abstract double weight(int state);

        abstract long weigh(int number);

        @Override
        public void compute(int state) {
            given.turnToState(state);
            sums.clear();
            for (int number = 0; number < given.blocks(); number++) {
                block.tell(number, weigh(number), sums);
            }
            weights[state] = weight(state);
            keep(state, sums);
            existing[state] = existing(block.openings().exists());
        }

        @Override
        public void reduce(int state) {
            progress.advance(1);
        }
    }

    /** States of a sample, in each the same sample of carriage. */
    private final class SampledState extends State {
        SampledState(long seed) {
            super(draws(seed), draws(seed), CARRIAGES / Long.SIZE);
            Arrays.fill(sums.weights(), 1.0 / CARRIAGES);
        }

        @Override
        double weight(int state) {
            return 1.0 / weights.length;
        }

        @Override
        long weigh(int number) {
            return -1L;
        }
    }

    private LaneDraws draws(long seed) {
        return new SampledDraws(foundation.probabilities(), foundation.names(), seed);
    }

    /** All states, in each all outcomes of carriage. */
    private final class EnumeratedState extends State {
        private final EnumeratedDraws states = new EnumeratedDraws(foundation.probabilities(), evidence);
        private final EnumeratedDraws carriages = new EnumeratedDraws(foundation.probabilities(), carriage);
        private final double[] ofStates = new double[Long.SIZE];

        EnumeratedState() {
            super(all(evidence), all(carriage), Math.toIntExact(all(carriage).blocks()));
        }

        @Override
        double weight(int state) {
            states.turnTo(state / Long.SIZE);
            states.weigh(ofStates);
            return ofStates[state % Long.SIZE];
        }

        @Override
        long weigh(int number) {
            carriages.turnTo(number);
            carriages.weigh(sums.weights());
            return carriages.worlds();
        }
    }

    private EnumeratedDraws all(int[] draws) {
        return new EnumeratedDraws(foundation.probabilities(), draws);
    }

    private void keep(int state, WeightedWorlds sums) {
        int origins = graph.origins().length;
        reach[state] = origins == 0 ? 0 : Math.min(1, sums.connected() / origins);
        double[] lost = new double[graph.question().graph().nodeCount()];
        for (int node = 1; node < graph.nodeCount(); node++) {
            int others = graph.originsBeside(node);
            lost[graph.wholeNode(node)] = others == 0 ? 0 : sums.lost(node) / others;
        }
        criticality[state] = lost;
    }

    /** In one state they are the same in all worlds of a block, so that the first tells. */
    private BitSet existing(long[] exists) {
        BitSet ties = new BitSet();
        for (int tie = 0; tie < exists.length; tie++) {
            ties.set(graph.wholeTie(tie), (exists[tie] & 1) == 1);
        }
        return ties;
    }
}

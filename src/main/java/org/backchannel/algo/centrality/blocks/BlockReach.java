package org.backchannel.algo.centrality.blocks;

import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Within one block: the weight of those whom a member reaches, and of those who reach it.
 *
 * <p>A way between two members of a block never needs to leave it: it would have to come back through the node by
 * which it left. So whoever is in the same strong part of the whole graph reaches each other within the block, and in
 * an undirected reading, or any block that is strong, the answer is a sum. Elsewhere the strong parts of the askers ask, 64 at once, a bit
 * each, and one pass over the block's arcs in the order of strong parts carries the bits to whom they reach.
 *
 * <p>Linear in the block for a strong one; else in its arcs and 64 times its members, for every 64 parts that ask.
 */
final class BlockReach {
    private final CsrGraph graph;
    private final Progress progress;
    private final BlockCutTree tree;
    private final int[] partOf;

    /** The arcs by block, and within a block by the part of the tail, lower first. */
    private final int[] arcs;

    /** By block: where its arcs begin in {@link #arcs}; one more entry at the end. */
    private final int[] firstArc;

    /** By part: who asks and is in it, reaches it, or is reached by it. All 0 between calls. */
    private final long[] askers;

    /** The parts that ask in the call in hand. */
    private final int[] askingParts;

    /** By part that asks: the weight of all whom it reaches, or who reach it, the asker included. */
    private final double[] sumOfPart;

    private final double[] sums = new double[Long.SIZE];

    BlockReach(CsrGraph graph, BlockCutTree tree, Progress progress) {
        this.graph = graph;
        this.tree = tree;
        this.progress = progress;
        this.partOf = StrongParts.of(graph, progress);
        this.askers = new long[graph.nodeCount()];
        this.askingParts = new int[graph.nodeCount()];
        this.sumOfPart = new double[graph.nodeCount()];
        this.firstArc = new int[tree.blocks() + 1];
        this.arcs = sortArcs();
    }

    /** Two counting sorts. */
    private int[] sortArcs() {
        int m = graph.arcCount();
        int[] next = new int[graph.nodeCount() + 1];
        for (int arc = 0; arc < m; arc++) {
            next[partOf[graph.tails()[arc]] + 1]++;
            firstArc[blockOf(arc) + 1]++;
        }
        for (int part = 0; part < graph.nodeCount(); part++) {
            next[part + 1] += next[part];
        }
        for (int block = 0; block < tree.blocks(); block++) {
            firstArc[block + 1] += firstArc[block];
        }
        int[] byPart = new int[m];
        for (int arc = 0; arc < m; arc++) {
            byPart[next[partOf[graph.tails()[arc]]]++] = arc;
        }
        int[] nextOfBlock = firstArc.clone();
        int[] sorted = new int[m];
        for (int arc : byPart) {
            sorted[nextOfBlock[blockOf(arc)]++] = arc;
        }
        return sorted;
    }

    private int blockOf(int arc) {
        return tree.blockOf(graph.tails()[arc], graph.heads()[arc]);
    }

    /** Whether every member of a block reaches every other. */
    private boolean isStrong(int block) {
        int part = partOf[tree.top[block]];
        for (int i = tree.first[block]; i < tree.first[block + 1]; i++) {
            if (partOf[tree.members[i]] != part) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds up the weights of the members, other than the asker, whom each asker reaches ({@code outwards}), or who
     * reach it.
     *
     * @param topWeight the weight of the block's top
     * @param weights by node: the weight of the other members
     * @param count how many of the askers, members of the block, ask
     * @param answers by node: where the answers go
     */
    void sum(
            int block,
            boolean outwards,
            double topWeight,
            double[] weights,
            int[] askingMembers,
            int count,
            double[] answers) {
        progress.check();
        if (isStrong(block)) {
            double all = topWeight;
            for (int i = tree.first[block]; i < tree.first[block + 1]; i++) {
                all += weights[tree.members[i]];
            }
            for (int i = 0; i < count; i++) {
                int asker = askingMembers[i];
                answers[asker] = all - (asker == tree.top[block] ? topWeight : weights[asker]);
            }
            return;
        }
        int parts = listParts(askingMembers, count);
        for (int from = 0; from < parts; from += Long.SIZE) {
            int to = Math.min(parts, from + Long.SIZE);
            for (int i = from; i < to; i++) {
                askers[askingParts[i]] |= 1L << i - from;
            }
            carry(block, outwards);
            collect(block, topWeight, weights);
            for (int i = from; i < to; i++) {
                sumOfPart[askingParts[i]] = sums[i - from];
                sums[i - from] = 0;
            }
        }
        for (int i = 0; i < count; i++) {
            int asker = askingMembers[i];
            double own = asker == tree.top[block] ? topWeight : weights[asker];
            answers[asker] = sumOfPart[partOf[asker]] - own;
        }
    }

    /** The parts of the askers, each once: who is in the same part reaches the same. */
    private int listParts(int[] askingMembers, int count) {
        int parts = 0;
        for (int i = 0; i < count; i++) {
            int part = partOf[askingMembers[i]];
            if (askers[part] == 0) {
                askers[part] = 1;
                askingParts[parts++] = part;
            }
        }
        for (int i = 0; i < parts; i++) {
            askers[askingParts[i]] = 0;
        }
        return parts;
    }

    /** Every arc leads down in the order of parts, so when an arc's turn comes, what it carries is complete. */
    private void carry(int block, boolean outwards) {
        int[] tails = graph.tails();
        int[] heads = graph.heads();
        if (outwards) {
            for (int i = firstArc[block + 1] - 1; i >= firstArc[block]; i--) {
                askers[partOf[heads[arcs[i]]]] |= askers[partOf[tails[arcs[i]]]];
            }
        } else {
            for (int i = firstArc[block]; i < firstArc[block + 1]; i++) {
                askers[partOf[tails[arcs[i]]]] |= askers[partOf[heads[arcs[i]]]];
            }
        }
    }

    private void collect(int block, double topWeight, double[] weights) {
        addTo(askers[partOf[tree.top[block]]], topWeight);
        for (int i = tree.first[block]; i < tree.first[block + 1]; i++) {
            addTo(askers[partOf[tree.members[i]]], weights[tree.members[i]]);
        }
        askers[partOf[tree.top[block]]] = 0;
        for (int i = tree.first[block]; i < tree.first[block + 1]; i++) {
            askers[partOf[tree.members[i]]] = 0;
        }
    }

    private void addTo(long mask, double weight) {
        for (long bits = mask; bits != 0; bits &= bits - 1) {
            sums[Long.numberOfTrailingZeros(bits)] += weight;
        }
    }
}

package org.backchannel.algo.centrality.blocks;

import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * How much traffic enters and leaves each block of a graph at each of its members, and what passes through a cut
 * vertex from one of its sides to another.
 *
 * <p>A simple way between two nodes passes every cut vertex between their blocks, in order, and never leaves the
 * blocks between. So for the routes within a block, a member v stands for all that hangs off it outside the block: as
 * a source with the weight of those out there that can reach v, as a target with the weight of those that v can reach,
 * itself included in both. (Undirected, both are the size of what hangs there, as in Sariyüce, Saule, Kaya and
 * Çatalyürek, "Shattering and compressing networks for betweenness centrality", SDM 2013; directed, they are not.)
 * What passes through a cut vertex from one side to another is Σ in(side) · out(other side), over sides that differ.
 *
 * <p>All weights are sums of whole numbers where the given ones are whole, and so exact. From the leaves of the tree of
 * blocks up, and then down; the cost is that of {@link BlockReach}, for each block once for its top, and once for its
 * cut vertices; 64 bytes a node.
 */
final class HangingWeights {
    private final BlockCutTree tree;
    private final double[] sources;
    private final double[] targets;

    /** By block: the weight below its top of the sources that reach the top, and of the targets it reaches. */
    private final double[] blockIn;

    private final double[] blockOut;

    /** By node: the weight, itself and below it included, of sources that reach it and targets that it reaches. */
    private final double[] ownIn;

    private final double[] ownOut;

    /** By node with blocks below: the weight on the side of {@code blockOf}, reaching it and reached by it. */
    private final double[] aboveIn;

    private final double[] aboveOut;

    private HangingWeights(BlockCutTree tree, double[] sources, double[] targets) {
        this.tree = tree;
        this.sources = sources;
        this.targets = targets;
        this.blockIn = new double[tree.blocks()];
        this.blockOut = new double[tree.blocks()];
        this.ownIn = sources.clone();
        this.ownOut = targets.clone();
        this.aboveIn = new double[sources.length];
        this.aboveOut = new double[sources.length];
    }

    /**
     * Weighs a graph.
     *
     * @param sources by node: its weight as a source
     * @param targets by node: its weight as a target
     */
    static HangingWeights of(CsrGraph graph, BlockCutTree tree, double[] sources, double[] targets, Progress progress) {
        HangingWeights weights = new HangingWeights(tree, sources, targets);
        BlockReach reach = new BlockReach(graph, tree, progress);
        weights.goUp(reach);
        weights.goDown(reach);
        return weights;
    }

    private void goUp(BlockReach reach) {
        int[] asker = new int[1];
        double[] answers = new double[ownIn.length];
        for (int block = tree.blocks() - 1; block >= 0; block--) {
            int top = tree.top[block];
            asker[0] = top;
            reach.sum(block, false, 0, ownIn, asker, 1, answers);
            blockIn[block] = answers[top];
            reach.sum(block, true, 0, ownOut, asker, 1, answers);
            blockOut[block] = answers[top];
            ownIn[top] += blockIn[block];
            ownOut[top] += blockOut[block];
        }
    }

    private void goDown(BlockReach reach) {
        boolean[] isTop = new boolean[ownIn.length];
        for (int top : tree.top) {
            isTop[top] = true;
        }
        int[] cuts = new int[ownIn.length];
        for (int block = 0; block < tree.blocks(); block++) {
            int count = 0;
            for (int i = tree.first[block]; i < tree.first[block + 1]; i++) {
                if (isTop[tree.members[i]]) {
                    cuts[count++] = tree.members[i];
                }
            }
            if (count > 0) {
                int top = tree.top[block];
                reach.sum(block, false, source(block, top), ownIn, cuts, count, aboveIn);
                reach.sum(block, true, target(block, top), ownOut, cuts, count, aboveOut);
            }
        }
    }

    /** The weight of a member of a block as a source of routes within the block. */
    double source(int block, int member) {
        return member == tree.top[block] ? aboveIn[member] + ownIn[member] - blockIn[block] : ownIn[member];
    }

    /** The weight of a member of a block as a target of routes within the block. */
    double target(int block, int member) {
        return member == tree.top[block] ? aboveOut[member] + ownOut[member] - blockOut[block] : ownOut[member];
    }

    /** Adds to each node the weight of the pairs on two different sides of it, whose routes all pass it. */
    void addPassing(double[] scores) {
        double[] sameSide = new double[scores.length];
        for (int block = 0; block < tree.blocks(); block++) {
            sameSide[tree.top[block]] += blockIn[block] * blockOut[block];
        }
        for (int node = 0; node < scores.length; node++) {
            double in = aboveIn[node] + ownIn[node] - sources[node];
            double out = aboveOut[node] + ownOut[node] - targets[node];
            scores[node] += in * out - sameSide[node] - aboveIn[node] * aboveOut[node];
        }
    }
}

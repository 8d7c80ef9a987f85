package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import org.backchannel.algo.brokerage.DominatorTree;
import org.backchannel.algo.brokerage.Dominators;
import org.backchannel.algo.brokerage.DominatorsParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.progress.Progress;

/**
 * Which strands can be on a way from an origin to the target at all. Leaving out the others changes no world's answer:
 * not who reaches the target, not who cannot do without whom.
 *
 * <p>A strand is left out if it never carries, if no origin gets to its tail, if its head never gets to the target or
 * hands nothing on, and if a way over it would pass somebody twice: because every way on from its head comes back
 * through its tail, or every way to its tail has come through its head. The last two are dominance, in the graph of all
 * that can be open, so they hold in each world too; they clear away what merely hangs on the network, such as friends
 * who know nobody else. Repeated until nothing more goes.
 */
final class Pruning {
    private final WaysQuestion question;
    private final UncertainGraph.Strands strands;
    private final Progress progress;
    private final boolean[] kept;

    private Pruning(WaysQuestion question, Progress progress) {
        this.question = question;
        this.strands = question.graph().strands();
        this.progress = progress;
        this.kept = new boolean[strands.count()];
    }

    /** By strand: whether it is kept. */
    static boolean[] of(WaysQuestion question, Progress progress) {
        Pruning pruning = new Pruning(question, progress);
        pruning.keepWhatMayCarry();
        while (pruning.leaveOut()) {
            progress.check();
        }
        return pruning.kept;
    }

    /** By strand: whether it may be open, and somebody may go on from its head. */
    static boolean[] whatMayCarry(WaysQuestion question) {
        Pruning pruning = new Pruning(question, Progress.NONE);
        pruning.keepWhatMayCarry();
        return pruning.kept;
    }

    private void keepWhatMayCarry() {
        for (int strand = 0; strand < kept.length; strand++) {
            int head = strands.heads()[strand];
            kept[strand] = !question.isTarget(strands.tails()[strand])
                    && (question.isTarget(head) || mayHappen(question.graph().passes()[head]))
                    && mayHappen(strands.draws()[strand])
                    && mayExist(strands.ties()[strand]);
        }
    }

    private boolean mayHappen(int draw) {
        return question.graph().probability(draw) > 0;
    }

    private boolean mayExist(int tie) {
        UncertainGraph.Ties ties = question.graph().ties();
        if (ties.draws()[tie] != UncertainGraph.BY_EVIDENCE) {
            return mayHappen(ties.draws()[tie]);
        }
        for (int item = ties.items()[tie]; item < ties.items()[tie + 1]; item++) {
            if (!ties.denials()[item] && mayHappen(ties.sources()[item]) && mayHappen(ties.truths()[item])) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out what the strands still kept make useless: whether there was any. */
    private boolean leaveOut() {
        int nodes = question.graph().nodeCount();
        int goal = nodes;
        int start = nodes + 1;
        CsrGraph graph = simple(goal, start);
        Precedence onward = Precedence.of(Dominators.of(graph.reversed(), new DominatorsParameters(goal), progress));
        Precedence before = Precedence.of(Dominators.of(graph, new DominatorsParameters(start), progress));
        boolean any = false;
        for (int strand = 0; strand < kept.length; strand++) {
            if (!kept[strand]) {
                continue;
            }
            int tail = strands.tails()[strand];
            int head = question.isTarget(strands.heads()[strand]) ? goal : strands.heads()[strand];
            kept[strand] = before.reaches(tail)
                    && onward.reaches(head)
                    && !onward.isBefore(tail, head)
                    && !before.isBefore(head, tail);
            any |= !kept[strand];
        }
        return any;
    }

    /** The strands kept as a simple graph: all targets are one goal, and a start leads to every origin. */
    private CsrGraph simple(int goal, int start) {
        CsrGraphBuilder builder = new CsrGraphBuilder(start + 1);
        int[] lastTail = new int[start + 1];
        Arrays.fill(lastTail, -1);
        for (int strand = 0; strand < kept.length; strand++) {
            int tail = strands.tails()[strand];
            int head = question.isTarget(strands.heads()[strand]) ? goal : strands.heads()[strand];
            // Strands are sorted by tail: the second between the same two is seen by who came last.
            if (kept[strand] && lastTail[head] != tail) {
                lastTail[head] = tail;
                builder.arc(tail, head);
            }
        }
        for (int origin : question.origins()) {
            builder.arc(start, origin);
        }
        return builder.build();
    }

    /**
     * A dominator tree that answers in constant time whether one node stands before another: by the interval of preorder
     * numbers below it.
     */
    private record Precedence(DominatorTree tree, int[] first, int[] size) {
        static Precedence of(DominatorTree tree) {
            int[] ones = new int[tree.immediate().length];
            Arrays.fill(ones, 1);
            int[] size = tree.subtreeSums(ones);
            int[] first = new int[ones.length];
            int[] next = new int[ones.length];
            for (int node : tree.order()) {
                if (node != tree.root()) {
                    int above = tree.immediate()[node];
                    first[node] = next[above];
                    next[above] += size[node];
                }
                next[node] = first[node] + 1;
            }
            return new Precedence(tree, first, size);
        }

        boolean reaches(int node) {
            return tree.reaches(node);
        }

        /** Whether every way to a node that is reached passes another, which is not the node itself. */
        boolean isBefore(int other, int node) {
            return other != node
                    && tree.reaches(other)
                    && first[node] > first[other]
                    && first[node] < first[other] + size[other];
        }
    }
}

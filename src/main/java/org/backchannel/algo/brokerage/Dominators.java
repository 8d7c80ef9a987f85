package org.backchannel.algo.brokerage;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Whom does every way from a root to a node pass?
 *
 * <p>A node v dominates t, seen from a root, if every directed way from the root to t passes v. The last such v before
 * t is t's immediate dominator; together they form a tree. Directed; weights play no part. The root and what it does
 * not reach have no immediate dominator. On {@link CsrGraph#reversed()} the same tree says whom every way <em>to</em>
 * the root passes.
 *
 * <p>For the tree of one root; {@link SemiNca} is the kernel, and gives many in a row. O(m log n) time, O(n + m)
 * memory. Lengauer and Tarjan 1979; Georgiadis, Tarjan and Werneck 2006.
 *
 * <p>Example: in 0→1, 1→2, 1→3, 2→4, 3→4 every way from 0 to 4 passes 1, but neither 2 nor 3: the immediate dominator
 * of 4 is 1.
 */
public final class Dominators {
    private Dominators() {}

    /** The dominator tree of what the root reaches. */
    public static DominatorTree of(CsrGraph graph, DominatorsParameters parameters, Progress progress) {
        int root = parameters.root();
        if (root >= graph.nodeCount()) {
            throw new IllegalArgumentException(
                    "the root is one of " + graph.nodeCount() + " nodes, numbered from 0; " + root + " is not");
        }
        progress.check();
        SemiNca kernel = new SemiNca(graph);
        int reached = kernel.from(root);
        int[] immediate = new int[graph.nodeCount()];
        Arrays.fill(immediate, DominatorTree.NONE);
        int[] order = new int[reached];
        for (int number = 1; number <= reached; number++) {
            order[number - 1] = kernel.node(number);
            if (number > 1) {
                immediate[kernel.node(number)] = kernel.node(kernel.dominator(number));
            }
        }
        return new DominatorTree(root, immediate, order);
    }
}

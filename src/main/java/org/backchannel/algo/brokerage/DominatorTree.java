package org.backchannel.algo.brokerage;

/**
 * Whom every way from a root passes: the answer of {@link Dominators}. The arrays are the result's own; nobody may
 * write to them.
 *
 * @param root where all ways start
 * @param immediate by node: its immediate dominator, {@link #NONE} for the root and for what it does not reach
 * @param order what the root reaches, itself first; dominators always come before what they dominate
 */
public record DominatorTree(int root, int[] immediate, int[] order) {
    /** No node. */
    public static final int NONE = -1;

    /** Whether the root reaches a node; it reaches itself. */
    public boolean reaches(int node) {
        return node == root || immediate[node] != NONE;
    }

    /**
     * Sums a weight of nodes over everybody's subtree: by node, the weight of all whose ways from the root pass it,
     * itself included; 0 for what the root does not reach.
     */
    public int[] subtreeSums(int[] weight) {
        int[] sums = new int[immediate.length];
        for (int at = order.length - 1; at >= 0; at--) {
            int node = order[at];
            sums[node] += weight[node];
            if (node != root) {
                sums[immediate[node]] += sums[node];
            }
        }
        return sums;
    }
}

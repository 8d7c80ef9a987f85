package org.backchannel.algo.access;

import java.util.Arrays;
import org.backchannel.algo.brokerage.DominatorTree;

/**
 * Whom every way to the target passes: the answer of {@link SoleDoorsToTarget}.
 *
 * @param ways the dominator tree of the reversed graph, rooted at the target
 * @param origins by node: how many origins other than it reach the target, and only through it; not to be written to
 * @param connectedOrigins how many origins reach the target
 */
public record SoleDoorsToTargetResult(DominatorTree ways, int[] origins, int connectedOrigins) {
    /** Whether an actor has any way to the target; the target has. */
    public boolean reaches(int node) {
        return ways.reaches(node);
    }

    /** Whom every way of an actor to the target passes, from the actor on, both left out; empty if it has no way. */
    public int[] soleDoorsOf(int origin) {
        if (origin == ways.root() || !ways.reaches(origin)) {
            return new int[0];
        }
        int[] doors = new int[ways.order().length];
        int count = 0;
        for (int door = ways.immediate()[origin]; door != ways.root(); door = ways.immediate()[door]) {
            doors[count++] = door;
        }
        return Arrays.copyOf(doors, count);
    }
}

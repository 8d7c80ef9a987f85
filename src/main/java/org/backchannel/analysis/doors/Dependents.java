package org.backchannel.analysis.doors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.algo.access.OriginsToTarget;
import org.backchannel.algo.access.SoleDoorsToTargetResult;
import org.backchannel.algo.brokerage.DominatorTree;

/**
 * For each door, the origins for whom every way to the target passes it.
 *
 * <p>A door has a way that passes nobody, its own tie; so in the tree of who stands before whom it hangs on the target
 * itself, and every origin hangs under one such node at most. One pass over the tree finds it for all.
 */
final class Dependents {
    private final Map<Integer, List<Integer>> byFirst = new HashMap<>();

    private Dependents() {}

    static Dependents of(OriginsToTarget question, SoleDoorsToTargetResult soleDoors) {
        DominatorTree ways = soleDoors.ways();
        int[] first = new int[ways.immediate().length];
        for (int node : ways.order()) {
            int before = ways.immediate()[node];
            first[node] = node == ways.root() || before == ways.root() ? node : first[before];
        }
        Dependents dependents = new Dependents();
        for (int origin : question.origins()) {
            if (ways.reaches(origin) && first[origin] != origin) {
                dependents
                        .byFirst
                        .computeIfAbsent(first[origin], node -> new ArrayList<>())
                        .add(origin);
            }
        }
        return dependents;
    }

    /** The nodes of the origins that depend on a door, rising. */
    List<Integer> on(int door) {
        return byFirst.getOrDefault(door, List.of());
    }
}

package org.backchannel.algo.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backchannel.graph.UncertainGraph;

/** Cheapest open ways by relaxing every strand until nothing changes (Bellman and Ford), one world after the other. */
final class PlainOpenWays {
    private PlainOpenWays() {}

    static List<Double> use(WaysQuestion question, long[] costs, long seed, int worlds) {
        UncertainGraph graph = question.graph();
        int nodes = graph.nodeCount();
        int target = question.targets()[0];
        long[] passing = new long[nodes];
        long[] itself = new long[nodes];
        long connected = 0;
        for (int world = 0; world < worlds; world++) {
            boolean[] open = PlainWorlds.openStrands(question, seed, world);
            boolean[] passes = PlainWorlds.passing(question, seed, world);
            int[] next = next(graph, target, costs, open, passes);
            for (int origin : question.origins()) {
                if (next[origin] < 0) {
                    continue;
                }
                connected++;
                itself[origin]++;
                for (int node = next[origin]; node != target; node = next[node]) {
                    passing[node]++;
                }
            }
        }
        List<Double> use = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            long others = connected - itself[node];
            use.add(others == 0 || node == target ? 0.0 : (double) passing[node] / others);
        }
        return use;
    }

    /** By node: where its way goes on; of equal costs the one of fewest strands, then of the lowest node. */
    private static int[] next(UncertainGraph graph, int target, long[] costs, boolean[] open, boolean[] passes) {
        int nodes = graph.nodeCount();
        long[] cost = new long[nodes];
        int[] hops = new int[nodes];
        int[] next = new int[nodes];
        Arrays.fill(cost, Long.MAX_VALUE / 2);
        Arrays.fill(next, -1);
        cost[target] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int strand = 0; strand < open.length; strand++) {
                int tail = graph.strands().tails()[strand];
                int head = graph.strands().heads()[strand];
                boolean handsOn = head == target || passes[head] && next[head] >= 0;
                if (!open[strand] || !handsOn || tail == target) {
                    continue;
                }
                long through = cost[head] + costs[strand];
                boolean better = through < cost[tail]
                        || through == cost[tail]
                                && (hops[head] + 1 < hops[tail] || hops[head] + 1 == hops[tail] && head < next[tail]);
                if (better) {
                    cost[tail] = through;
                    hops[tail] = hops[head] + 1;
                    next[tail] = head;
                    changed = true;
                }
            }
        }
        return next;
    }
}

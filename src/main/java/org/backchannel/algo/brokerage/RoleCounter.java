package org.backchannel.algo.brokerage;

import java.util.Arrays;
import org.backchannel.progress.Progress;

/**
 * The kernel of {@link BrokerageRoles}: counts the roles of every actor under several partitions ("lanes") at once.
 *
 * <p>Ways a → b → c are not walked, they are counted: of each b, how many of its in-neighbours and how many of its
 * out-neighbours are in each group, which makes the number of pairs (a, c) of every kind; less the pairs where a and c
 * are the same node; less the pairs that are closed by an arc a → c, which are found among the triangles. A star of
 * 100,000, whose hub has 10^10 ways over it, takes 200,000 steps.
 *
 * <p>The lanes of a node lie side by side: one pass over the triangles serves all of them, and the innermost loop runs
 * over neighbours in memory. Measured on 7,000 actors and 139,000 arcs: one lane 13 ms, eight 26 ms, 32 lanes 70 ms, which
 * is a third less a lane for four times the memory.
 *
 * <p>Made once per thread. Time a pass: O(m √m) at worst for the triangles, each times the lanes; memory 40 bytes a
 * node and lane.
 */
final class RoleCounter {
    private final MutualGraph graph;
    private final byte[] directions;
    private final Triangles triangles;
    private final Progress progress;
    private final int lanes;

    /** By group and lane: how many in-neighbours of the node in hand are in it. */
    private final int[] inOfGroup;

    /** By node, lane and role. */
    private final long[] counts;

    /** By node and lane: its group; −1 in every lane for a node without one. */
    private int[] groups;

    RoleCounter(MutualGraph graph, byte[] directions, int groupCount, int lanes, Progress progress) {
        this.graph = graph;
        this.directions = directions;
        this.triangles = new Triangles(graph);
        this.progress = progress;
        this.lanes = lanes;
        this.inOfGroup = new int[groupCount * lanes];
        this.counts = new long[Math.multiplyExact(graph.nodeCount() * lanes, BrokerageRole.COUNT)];
    }

    /** The counts under these groups, by node, lane and role; valid until the next call. */
    long[] count(int[] groupsByNodeAndLane) {
        groups = groupsByNodeAndLane;
        Arrays.fill(counts, 0);
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (groups[node * lanes] >= 0) {
                countWaysOver(node);
            }
        }
        triangles.forEach(progress, this::closeWays);
        return counts;
    }

    private void countWaysOver(int node) {
        int in = 0;
        int out = 0;
        int both = 0;
        for (int slot = graph.first[node]; slot < graph.first[node + 1]; slot++) {
            int neighbour = graph.neighbours[slot] * lanes;
            if (groups[neighbour] < 0) {
                continue;
            }
            boolean isIn = (directions[slot] & MutualGraph.IN) != 0;
            boolean isOut = (directions[slot] & MutualGraph.OUT) != 0;
            in += isIn ? 1 : 0;
            out += isOut ? 1 : 0;
            both += isIn && isOut ? 1 : 0;
            for (int lane = 0; isIn && lane < lanes; lane++) {
                inOfGroup[groups[neighbour + lane] * lanes + lane]++;
            }
        }
        for (int lane = 0; lane < lanes && in > 0 && out > 0; lane++) {
            countWaysOver(node, lane, in, out, both);
        }
        for (int slot = graph.first[node]; slot < graph.first[node + 1]; slot++) {
            int neighbour = graph.neighbours[slot] * lanes;
            for (int lane = 0; groups[neighbour] >= 0 && lane < lanes; lane++) {
                inOfGroup[groups[neighbour + lane] * lanes + lane] = 0;
            }
        }
    }

    private void countWaysOver(int node, int lane, long in, long out, long both) {
        int own = groups[node * lanes + lane];
        long outOfOwn = 0;
        long bothOfOwn = 0;
        long pairsOfOneGroup = 0;
        for (int slot = graph.first[node]; slot < graph.first[node + 1]; slot++) {
            int group = groups[graph.neighbours[slot] * lanes + lane];
            if (group >= 0 && (directions[slot] & MutualGraph.OUT) != 0) {
                pairsOfOneGroup += inOfGroup[group * lanes + lane];
                if (group == own) {
                    outOfOwn++;
                    bothOfOwn += (directions[slot] & MutualGraph.IN) != 0 ? 1 : 0;
                }
            }
        }
        long inOfOwn = inOfGroup[own * lanes + lane];
        int place = (node * lanes + lane) * BrokerageRole.COUNT;
        long coordinator = inOfOwn * outOfOwn - bothOfOwn;
        long consultant = pairsOfOneGroup - inOfOwn * outOfOwn - (both - bothOfOwn);
        long representative = inOfOwn * (out - outOfOwn);
        long gatekeeper = (in - inOfOwn) * outOfOwn;
        counts[place] = coordinator;
        counts[place + 1] = consultant;
        counts[place + 2] = representative;
        counts[place + 3] = gatekeeper;
        counts[place + 4] = in * out - both - coordinator - consultant - representative - gatekeeper;
    }

    /** Takes the closed ways of a triangle away again, from each of its corners. */
    private void closeWays(int corner, int ab, int ac, int bc) {
        int a = corner * lanes;
        int b = graph.neighbours[ab] * lanes;
        int c = graph.neighbours[ac] * lanes;
        if (groups[a] < 0 || groups[b] < 0 || groups[c] < 0) {
            return;
        }
        int out = directions[ab] & directions[ac];
        if ((out & directions[bc] & MutualGraph.OUT) != 0) {
            close(a, b, c);
        }
        if ((out & MutualGraph.OUT) != 0 && (directions[bc] & MutualGraph.IN) != 0) {
            close(a, c, b);
        }
        if ((out & directions[bc] & MutualGraph.IN) != 0) {
            close(c, b, a);
        }
        if ((out & MutualGraph.IN) != 0 && (directions[bc] & MutualGraph.OUT) != 0) {
            close(b, c, a);
        }
        if ((directions[ab] & MutualGraph.IN) != 0 && (directions[ac] & directions[bc] & MutualGraph.OUT) != 0) {
            close(b, a, c);
        }
        if ((directions[ab] & MutualGraph.OUT) != 0 && (directions[ac] & directions[bc] & MutualGraph.IN) != 0) {
            close(c, a, b);
        }
    }

    private void close(int from, int broker, int to) {
        for (int lane = 0; lane < lanes; lane++) {
            int role = BrokerageRole.of(groups[from + lane], groups[broker + lane], groups[to + lane]);
            counts[(broker + lane) * BrokerageRole.COUNT + role]--;
        }
    }
}

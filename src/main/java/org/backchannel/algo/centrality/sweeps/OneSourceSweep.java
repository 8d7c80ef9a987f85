package org.backchannel.algo.centrality.sweeps;

import java.util.Arrays;
import org.backchannel.algo.BucketQueue;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.algo.centrality.blocks.SplitGraph;
import org.backchannel.progress.Progress;

/**
 * Betweenness from one source after the other (Brandes 2001) on a split graph, breadth-first where all arcs cost the
 * same, else by Dijkstra's algorithm with a {@link BucketQueue}.
 *
 * <p>Routes are counted while searching: a node's count is complete when it is settled, since every arc costs at least
 * 1. The arcs by which the cheapest routes come in are kept with each member, in the room that its arcs in would take,
 * so that the way back walks those alone. Beside {@link org.backchannel.algo.ShortestPathSweep}, which scans all arcs
 * once more to find them, this takes two thirds of the time (wiki-Vote, costs 1 to 10: 2.3 s of CPU beside 3.4 s), but counts in plain
 * {@code double}s: where there are more than 2^930 routes it gives up, and {@link ScaledSweep} takes over.
 *
 * <p>Time per source: a search, and the arcs on cheapest routes. Memory: 56 bytes a member and 8 an arc.
 */
final class OneSourceSweep {
    /** So that their inverses, and the sums of those, are far from both ends of what a double holds. */
    static final double MOST_ROUTES = 0x1p930;

    private static final int CHECK_MASK = (1 << 12) - 1;

    private final Progress progress;
    private final int[] out;
    private final int[] heads;
    private final int[] tails;
    private final long[] costs;
    private final double[] sourceWeights;
    private final double[] targetWeights;

    /** By member reachable: where its room in {@link #waysIn} begins. */
    private final int[] in;

    /** The arcs by which cheapest routes come in. */
    private final int[] waysIn;

    /** By member: the end of its ways in. */
    private final int[] endsIn;

    private final long[] distances;
    private final double[] counts;

    /** By member: what passes through it from the source; all 0 between sweeps. */
    private final double[] through;

    private final int[] order;
    private final BucketQueue queue;

    OneSourceSweep(SplitGraph graph, Progress progress) {
        this.progress = progress;
        this.out = graph.out();
        this.heads = graph.heads();
        this.costs = graph.costs();
        this.sourceWeights = graph.sourceWeights();
        this.targetWeights = graph.targetWeights();
        int members = graph.members();
        this.tails = new int[heads.length];
        this.in = new int[members + 1];
        this.waysIn = new int[heads.length];
        this.endsIn = new int[members];
        this.distances = new long[members];
        this.counts = new double[members];
        this.through = new double[members];
        this.order = new int[members];
        fillIn(members);
        Arrays.fill(distances, ShortestDistances.UNREACHED);
        long most = 1;
        for (long cost : costs) {
            most = Math.max(most, cost);
        }
        this.queue = new BucketQueue(costs.length == 0 ? new long[0] : distances, most);
    }

    private void fillIn(int members) {
        for (int member = 0; member < members; member++) {
            Arrays.fill(tails, out[member], out[member + 1], member);
        }
        for (int head : heads) {
            in[head + 1]++;
        }
        for (int member = 0; member < members; member++) {
            in[member + 1] += in[member];
        }
    }

    /**
     * Adds what passes over members and arcs from a source, times its weight.
     *
     * @param nodeScores by member reachable, or of length 0
     * @param arcScores by arc, or of length 0
     * @return whether it could; if not, there are too many routes to count, and nothing was added
     */
    boolean sweep(int source, double[] nodeScores, double[] arcScores) {
        distances[source] = 0;
        counts[source] = 1;
        endsIn[source] = in[source];
        int reached = costs.length == 0 ? breadthFirst(source) : cheapestFirst(source);
        boolean countable = true;
        for (int i = 0; i < reached; i++) {
            countable &= counts[order[i]] <= MOST_ROUTES;
        }
        if (countable) {
            goBack(source, reached, nodeScores, arcScores);
        }
        for (int i = 0; i < reached; i++) {
            distances[order[i]] = ShortestDistances.UNREACHED;
        }
        return countable;
    }

    private int breadthFirst(int source) {
        int found = 0;
        order[found++] = source;
        for (int next = 0; next < found; next++) {
            if ((next & CHECK_MASK) == 0) {
                progress.check();
            }
            int member = order[next];
            long distance = distances[member] + 1;
            double count = counts[member];
            for (int arc = out[member]; arc < out[member + 1]; arc++) {
                int head = heads[arc];
                if (distances[head] > distance) {
                    distances[head] = distance;
                    counts[head] = count;
                    order[found++] = head;
                    waysIn[in[head]] = arc;
                    endsIn[head] = in[head] + 1;
                } else if (distances[head] == distance) {
                    counts[head] += count;
                    waysIn[endsIn[head]++] = arc;
                }
            }
        }
        return found;
    }

    private int cheapestFirst(int source) {
        int settled = 0;
        queue.start(source);
        for (int member = queue.poll(); member >= 0; member = queue.poll()) {
            if ((settled & CHECK_MASK) == 0) {
                progress.check();
            }
            order[settled++] = member;
            long distance = distances[member];
            double count = counts[member];
            for (int arc = out[member]; arc < out[member + 1]; arc++) {
                int head = heads[arc];
                long candidate = distance + costs[arc];
                long before = distances[head];
                if (candidate < before) {
                    distances[head] = candidate;
                    counts[head] = count;
                    waysIn[in[head]] = arc;
                    endsIn[head] = in[head] + 1;
                    queue.offer(head, before, candidate);
                } else if (candidate == before) {
                    counts[head] += count;
                    waysIn[endsIn[head]++] = arc;
                }
            }
        }
        return settled;
    }

    private void goBack(int source, int reached, double[] nodeScores, double[] arcScores) {
        double weight = sourceWeights[source];
        boolean scoreNodes = nodeScores.length > 0;
        boolean scoreArcs = arcScores.length > 0;
        for (int i = reached - 1; i > 0; i--) {
            if ((i & CHECK_MASK) == 0) {
                progress.check();
            }
            int member = order[i];
            double worth = (targetWeights[member] + through[member]) / counts[member];
            if (scoreNodes) {
                nodeScores[member] += weight * through[member];
            }
            through[member] = 0;
            for (int way = in[member]; way < endsIn[member]; way++) {
                int arc = waysIn[way];
                int tail = tails[arc];
                double share = counts[tail] * worth;
                through[tail] += share;
                if (scoreArcs) {
                    arcScores[arc] += weight * share;
                }
            }
        }
        through[source] = 0;
    }
}

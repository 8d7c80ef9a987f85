package org.backchannel.algo.community;

import java.util.Arrays;
import org.backchannel.algo.brokerage.MutualGraph;
import org.backchannel.graph.CsrGraph;

/**
 * What Leiden works on: an undirected graph whose nodes weigh something. At first the nodes are those of the graph,
 * later each stands for a community. Both qualities are, but for a constant and a factor,
 *
 * <p>Σ over communities of inside(c) − price · weight(c)² / 2,
 *
 * <p>with a node's weight its strength and price γ / 2W for modularity, and weight 1 and price γ for CPM. What lies
 * inside of one node never matters to a move, so it is not kept.
 */
final class Network {
    /** {@code n + 1} entries: the slots of v are {@code first[v] … first[v + 1] − 1}. */
    final int[] first;

    /** By slot: who is at the other end, never v itself. */
    final int[] neighbours;

    /** By slot: how strong the tie is, above 0. */
    final double[] ties;

    /** By node: its weight; their sum is the same on every level. */
    final double[] weights;

    /** What two nodes together pay for the product of their weights. */
    final double price;

    private Network(int[] first, int[] neighbours, double[] ties, double[] weights, double price) {
        this.first = first;
        this.neighbours = neighbours;
        this.ties = ties;
        this.weights = weights;
        this.price = price;
    }

    /** The first level. */
    static Network of(CsrGraph graph, Quality quality, double resolution) {
        MutualGraph mutual = MutualGraph.of(graph);
        int[] first = mutual.first();
        double[] ties = mutual.weights().clone();
        double[] weights = new double[graph.nodeCount()];
        double sum = 0;
        for (int node = 0; node < weights.length; node++) {
            for (int slot = first[node]; slot < first[node + 1]; slot++) {
                ties[slot] /= 2;
                weights[node] += ties[slot];
            }
            sum += weights[node];
        }
        if (quality == Quality.CPM) {
            Arrays.fill(weights, 1);
        }
        double price = quality == Quality.CPM || sum == 0 ? resolution : resolution / sum;
        return new Network(first, mutual.neighbours(), ties, weights, price);
    }

    int nodeCount() {
        return weights.length;
    }

    /** The mean strength of a tie, 1 where there is none: what differences are measured against. */
    double meanTie() {
        double sum = 0;
        for (double tie : ties) {
            sum += tie;
        }
        return ties.length == 0 ? 1 : sum / ties.length;
    }

    /**
     * The next level: one node for each group, its ties the sums of theirs.
     *
     * @param groups by node: 0 up to {@code count} − 1
     */
    Network aggregated(int[] groups, int count) {
        int[] order = Labels.sorted(groups, count);
        int[] newFirst = new int[count + 1];
        int[] newNeighbours = new int[neighbours.length];
        double[] newTies = new double[neighbours.length];
        double[] newWeights = new double[count];
        double[] toGroup = new double[count];
        int slots = 0;
        int next = 0;
        for (int group = 0; group < count; group++) {
            int begin = slots;
            for (; next < order.length && groups[order[next]] == group; next++) {
                int node = order[next];
                newWeights[group] += weights[node];
                for (int slot = first[node]; slot < first[node + 1]; slot++) {
                    int other = groups[neighbours[slot]];
                    if (other != group) {
                        if (toGroup[other] == 0) {
                            newNeighbours[slots++] = other;
                        }
                        toGroup[other] += ties[slot];
                    }
                }
            }
            for (int slot = begin; slot < slots; slot++) {
                newTies[slot] = toGroup[newNeighbours[slot]];
                toGroup[newNeighbours[slot]] = 0;
            }
            newFirst[group + 1] = slots;
        }
        return new Network(
                newFirst, Arrays.copyOf(newNeighbours, slots), Arrays.copyOf(newTies, slots), newWeights, price);
    }
}

package org.backchannel.algo.community;

import java.util.Arrays;
import org.backchannel.algo.SeededDraws;
import org.backchannel.progress.Progress;

/**
 * Moves single nodes to the community that gains most by it, until no move gains anything: Leiden's fast local moving.
 * At first everybody waits in a queue, in random order; who moves puts those neighbours back who are not where it went.
 */
final class LocalMoving {
    /** A gain below this share of what a node has at stake is rounding: without it, equal places could swap forever. */
    private static final double LEAST_GAIN = 1e-12;

    private static final int CHECK_MASK = (1 << 12) - 1;

    private LocalMoving() {}

    /** Moves nodes between the communities of {@code labels}, each from 0 up to n − 1, in place. */
    static void run(Network network, int[] labels, SeededDraws draws, Progress progress) {
        int n = network.nodeCount();
        int[] first = network.first;
        int[] neighbours = network.neighbours;
        double[] ties = network.ties;
        double[] weights = network.weights;
        double price = network.price;

        double[] communityWeights = new double[n];
        int[] sizes = new int[n];
        for (int node = 0; node < n; node++) {
            communityWeights[labels[node]] += weights[node];
            sizes[labels[node]]++;
        }
        int[] empty = new int[n];
        int empties = 0;
        for (int label = n - 1; label >= 0; label--) {
            if (sizes[label] == 0) {
                empty[empties++] = label;
            }
        }

        int[] queue = Labels.apart(n);
        draws.shuffle(queue);
        boolean[] waits = new boolean[n];
        Arrays.fill(waits, true);
        int head = 0;
        int waiting = n;

        // By community: the ties of the node in hand to it; all 0 between nodes.
        double[] toCommunity = new double[n];
        int[] touched = new int[n];
        int looked = 0;
        while (waiting > 0) {
            if ((looked++ & CHECK_MASK) == 0) {
                progress.check();
            }
            int node = queue[head];
            head = head + 1 == n ? 0 : head + 1;
            waiting--;
            waits[node] = false;

            int from = labels[node];
            double weight = weights[node];
            communityWeights[from] -= weight;
            sizes[from]--;
            if (sizes[from] == 0) {
                // Exactly 0 again, whatever rounding left.
                communityWeights[from] = 0;
                empty[empties++] = from;
            }

            int touches = 0;
            double stake = 0;
            for (int slot = first[node]; slot < first[node + 1]; slot++) {
                int community = labels[neighbours[slot]];
                if (toCommunity[community] == 0) {
                    touched[touches++] = community;
                }
                toCommunity[community] += ties[slot];
                stake += ties[slot];
            }

            int best = from;
            double bestGain = toCommunity[from] - price * weight * communityWeights[from];
            double atLeast = bestGain + LEAST_GAIN * stake;
            for (int place = 0; place < touches; place++) {
                int community = touched[place];
                double gain = toCommunity[community] - price * weight * communityWeights[community];
                if (gain > atLeast && gain > bestGain) {
                    best = community;
                    bestGain = gain;
                }
                toCommunity[community] = 0;
            }
            // Alone is worth 0, and there is room: sizes[from] fell, so at most n − 1 communities are taken.
            if (bestGain < -LEAST_GAIN * stake) {
                best = empty[empties - 1];
            }

            if (sizes[best] == 0) {
                empties--;
            }
            communityWeights[best] += weight;
            sizes[best]++;
            if (best != from) {
                labels[node] = best;
                for (int slot = first[node]; slot < first[node + 1]; slot++) {
                    int neighbour = neighbours[slot];
                    if (labels[neighbour] != best && !waits[neighbour]) {
                        waits[neighbour] = true;
                        int tail = head + waiting;
                        queue[tail >= n ? tail - n : tail] = neighbour;
                        waiting++;
                    }
                }
            }
        }
    }
}

package org.backchannel.algo.community;

import java.util.Arrays;
import org.backchannel.algo.SeededDraws;
import org.backchannel.progress.Progress;

/**
 * Splits communities into parts that hold together: Leiden's refinement. It starts with everybody alone and merges
 * nodes of the same community only, only along ties, and only what is well connected to the rest of its community. So
 * every part is connected, which communities themselves need not be after nodes have moved about.
 *
 * <p>A node that is still alone joins a part that gains by it with a probability that rises with the gain,
 * exp(gain / θ): mostly the best one, but the others stay within reach, which is what lets Leiden find what a greedy
 * search cannot.
 */
final class Refinement {
    private static final int CHECK_MASK = (1 << 12) - 1;

    /** Below this many θ under the best, a part is not drawn: exp(−40) is 4e-18. */
    private static final double OUT_OF_REACH = -40;

    private Refinement() {}

    /**
     * The part of each node, a label from 0 up to n − 1.
     *
     * @param labels the community of each node, from 0 up to n − 1
     * @param theta how much randomness there is, in the unit of ties
     */
    static int[] run(Network network, int[] labels, double theta, SeededDraws draws, Progress progress) {
        int n = network.nodeCount();
        int[] first = network.first;
        int[] neighbours = network.neighbours;
        double[] ties = network.ties;
        double[] weights = network.weights;
        double price = network.price;

        double[] communityWeights = new double[n];
        // By part: the ties from it to the rest of its community. At first by node.
        double[] cuts = new double[n];
        for (int node = 0; node < n; node++) {
            communityWeights[labels[node]] += weights[node];
            for (int slot = first[node]; slot < first[node + 1]; slot++) {
                if (labels[neighbours[slot]] == labels[node]) {
                    cuts[node] += ties[slot];
                }
            }
        }
        int[] parts = Labels.apart(n);
        double[] partWeights = weights.clone();
        boolean[] merged = new boolean[n];
        int[] order = Labels.apart(n);
        draws.shuffle(order);

        double[] toPart = new double[n];
        int[] touched = new int[n];
        double[] gains = new double[n];
        int looked = 0;
        for (int node : order) {
            if ((looked++ & CHECK_MASK) == 0) {
                progress.check();
            }
            double weight = weights[node];
            double all = communityWeights[labels[node]];
            if (merged[node] || cuts[node] == 0 || cuts[node] < price * weight * (all - weight)) {
                continue;
            }
            int touches = 0;
            for (int slot = first[node]; slot < first[node + 1]; slot++) {
                if (labels[neighbours[slot]] == labels[node]) {
                    int part = parts[neighbours[slot]];
                    if (toPart[part] == 0) {
                        touched[touches++] = part;
                    }
                    toPart[part] += ties[slot];
                }
            }
            // Staying alone gains 0; a part that would lose, or hangs too loosely in its community, is no candidate.
            int candidates = 0;
            double most = 0;
            for (int place = 0; place < touches; place++) {
                int part = touched[place];
                double gain = toPart[part] - price * weight * partWeights[part];
                if (gain >= 0 && cuts[part] >= price * partWeights[part] * (all - partWeights[part])) {
                    touched[candidates] = part;
                    gains[candidates++] = gain;
                    most = Math.max(most, gain);
                } else {
                    toPart[part] = 0;
                }
            }
            int chosen = candidates == 0 ? node : draw(gains, touched, candidates, most, theta, node, draws);
            double tie = toPart[chosen];
            for (int place = 0; place < candidates; place++) {
                toPart[touched[place]] = 0;
            }
            if (chosen != node) {
                parts[node] = chosen;
                merged[node] = true;
                merged[chosen] = true;
                partWeights[chosen] += weight;
                cuts[chosen] += cuts[node] - 2 * tie;
            }
        }
        return parts;
    }

    /** One of the candidates, or the node itself, each as likely as exp(gain / θ) says. */
    private static int draw(
            double[] gains, int[] parts, int candidates, double most, double theta, int node, SeededDraws draws) {
        double sum = likelihood(-most / theta);
        for (int place = 0; place < candidates; place++) {
            gains[place] = likelihood((gains[place] - most) / theta);
            sum += gains[place];
        }
        double drawn = draws.nextDouble() * sum;
        for (int place = 0; place < candidates; place++) {
            drawn -= gains[place];
            if (drawn < 0) {
                return parts[place];
            }
        }
        return node;
    }

    private static double likelihood(double exponent) {
        if (exponent == 0) {
            return 1;
        }
        return exponent < OUT_OF_REACH ? 0 : StrictMath.exp(exponent);
    }

    /**
     * The connected parts of communities, for when nothing is well connected enough to be merged: a community that
     * fell apart while nodes moved must not stay one.
     */
    static int[] connectedParts(Network network, int[] labels) {
        int n = network.nodeCount();
        int[] parts = new int[n];
        Arrays.fill(parts, -1);
        int[] reached = new int[n];
        for (int start = 0; start < n; start++) {
            int found = 0;
            if (parts[start] < 0) {
                parts[start] = start;
                reached[found++] = start;
            }
            for (int next = 0; next < found; next++) {
                int node = reached[next];
                for (int slot = network.first[node]; slot < network.first[node + 1]; slot++) {
                    int neighbour = network.neighbours[slot];
                    if (parts[neighbour] < 0 && labels[neighbour] == labels[node]) {
                        parts[neighbour] = start;
                        reached[found++] = neighbour;
                    }
                }
            }
        }
        return parts;
    }
}

package org.backchannel.algo.centrality;

import java.util.Arrays;

/**
 * How far the share of samples that hit a node may be from the node's probability of being hit, at whatever moment one
 * looks: the bounds of KADABRA.
 *
 * <p>The chance δ is spread over the nodes and both sides before the samples are drawn, from a first round of samples
 * that is then thrown away. By Freedman's inequality the number of hits among τ of at most ω samples, whenever one
 * stops, lies above its expectation τ b by z with a chance of at most exp(−z² / (2 (ω b + z / 3))), and below it alike.
 *
 * <p>So if a node is expected to be hit with probability b and its error is to be e after τ samples, that inequality at
 * z = τ e says what chance it needs: the more it is hit, the more. The least τ for which all chances together are
 * within δ is when drawing may be expected to end; that gives each node its chance. A hundredth of δ is spread evenly,
 * so that nobody whom the first round never met is left with none.
 */
final class SampleBounds {
    private static final double EVENLY = 0.01;
    private static final int HALVINGS = 60;

    private final long most;
    private final long expectedEnd;

    /** By node: ln(1 / chance) of the score being above what its bounds say, and below. */
    private final double[] logs;

    /**
     * For samples to come.
     *
     * @param most ω: no more samples than this are drawn
     * @param delta the chance that any bound fails, over all nodes and moments
     * @param hits by node, in the first round
     * @param drawn the samples of the first round
     * @param errors by node: how large its error may be in the end
     */
    SampleBounds(long most, double delta, long[] hits, long drawn, double[] errors) {
        this.most = most;
        int n = hits.length;
        double[] expected = new double[n];
        for (int node = 0; node < n; node++) {
            double share = (double) hits[node] / drawn;
            // Rather too high than too low: a node that got too small a chance would hold up all the others.
            expected[node] = share + Math.sqrt(share / drawn) + 1.0 / drawn;
        }
        double low = 0;
        double high = most;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (sum(expected, errors, middle) > (1 - EVENLY) * delta) {
                low = middle;
            } else {
                high = middle;
            }
        }
        expectedEnd = (long) high;
        logs = new double[n];
        double total = sum(expected, errors, high);
        double shrink = Math.min(1, (1 - EVENLY) * delta / total);
        for (int node = 0; node < n; node++) {
            double chance = chance(expected[node], errors[node], high) * shrink + EVENLY * delta / (2 * n);
            logs[node] = -StrictMath.log(chance);
        }
    }

    /** How many samples will probably do. */
    long expectedEnd() {
        return expectedEnd;
    }

    private double sum(double[] expected, double[] errors, double samples) {
        double sum = 0;
        for (int node = 0; node < expected.length; node++) {
            sum += 2 * chance(expected[node], errors[node], samples);
        }
        return sum;
    }

    private double chance(double expected, double error, double samples) {
        double excess = samples * error;
        return StrictMath.exp(-excess * excess / (2 * (most * (expected + error) + excess / 3)));
    }

    /** How far below a share of samples the probability may be. */
    double below(int node, double share, long samples) {
        double ratio = (double) most / samples - 1.0 / 3;
        double scale = logs[node] / samples;
        double distance = scale * (Math.sqrt(ratio * ratio + 2 * share * most / logs[node]) - ratio);
        return Math.min(distance, share);
    }

    /** How far above a share of samples the probability may be. */
    double above(int node, double share, long samples) {
        double ratio = (double) most / samples + 1.0 / 3;
        double scale = logs[node] / samples;
        double distance = scale * (Math.sqrt(ratio * ratio + 2 * share * most / logs[node]) + ratio);
        return Math.min(distance, 1 - share);
    }

    /** The same error for everybody. */
    static double[] evenly(int nodes, double error) {
        double[] errors = new double[nodes];
        Arrays.fill(errors, error);
        return errors;
    }
}

package org.backchannel.algo.centrality;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;

/**
 * A graph's strengths as the matrix A that spectral measures multiply by: row u, column v holds the strength of u →
 * v.
 */
final class StrengthMatrix {
    private final CsrGraph graph;

    StrengthMatrix(CsrGraph graph) {
        this.graph = graph;
    }

    /** What comes in: y(v) = Σ over arcs u → v of their strength times x(u), added in the order of the arcs. */
    void gather(double[] x, double[] y) {
        int[] in = graph.in();
        int[] inArcs = graph.inArcs();
        int[] tails = graph.tails();
        double[] strengths = graph.strengths();
        for (int node = 0; node < y.length; node++) {
            double sum = 0;
            for (int slot = in[node]; slot < in[node + 1]; slot++) {
                int arc = inArcs[slot];
                sum += strengths[arc] * x[tails[arc]];
            }
            y[node] = sum;
        }
    }

    /** What goes out: y(u) = Σ over arcs u → v of their strength times x(v), added in the order of the arcs. */
    void scatter(double[] x, double[] y) {
        int[] out = graph.out();
        int[] heads = graph.heads();
        double[] strengths = graph.strengths();
        for (int node = 0; node < y.length; node++) {
            double sum = 0;
            for (int arc = out[node]; arc < out[node + 1]; arc++) {
                sum += strengths[arc] * x[heads[arc]];
            }
            y[node] = sum;
        }
    }

    /** The largest strength, and 0 where there is no arc. */
    double largest() {
        return Arrays.stream(graph.strengths()).max().orElse(0);
    }

    /** Divides by the Euclidean length. */
    static void toLengthOne(double[] x) {
        double squares = 0;
        for (double value : x) {
            squares += value * value;
        }
        divide(x, Math.sqrt(squares));
    }

    /** Divides by the sum. */
    static void toSumOne(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        divide(x, sum);
    }

    private static void divide(double[] x, double divisor) {
        for (int i = 0; i < x.length; i++) {
            x[i] /= divisor;
        }
    }

    /** The sum over all nodes of how far apart two vectors are. */
    static double change(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += Math.abs(x[i] - y[i]);
        }
        return sum;
    }

    /** A vector of so many entries, all the same. */
    static double[] constant(int size, double value) {
        double[] x = new double[size];
        Arrays.fill(x, value);
        return x;
    }
}

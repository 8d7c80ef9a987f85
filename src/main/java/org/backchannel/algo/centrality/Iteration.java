package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;
import org.backchannel.progress.Progress;

/** Repeats a step from vector to vector until it changes little, or too often. */
final class Iteration {
    private Iteration() {}

    /** One step: reads x and writes all of y. */
    @FunctionalInterface
    interface Step {
        void apply(double[] x, double[] y);
    }

    /** Where it ended, and how. */
    record End(double[] scores, Accuracy.Iterated accuracy) {}

    static End run(double[] start, double tolerance, int mostIterations, Progress progress, Step step) {
        double[] x = start.clone();
        double[] y = new double[x.length];
        double change = Double.POSITIVE_INFINITY;
        int iterations = 0;
        while (change > tolerance && iterations < mostIterations) {
            progress.check();
            step.apply(x, y);
            change = StrengthMatrix.change(x, y);
            double[] swapped = x;
            x = y;
            y = swapped;
            iterations++;
            progress.advance(1);
        }
        return new End(x, new Accuracy.Iterated(iterations, change, change <= tolerance));
    }

    /** Scores of a question that has no answer. */
    static End undefined(int nodes) {
        return new End(StrengthMatrix.constant(nodes, Double.NaN), new Accuracy.Iterated(0, 0, true));
    }

    /** Refuses ends that never come. */
    static void checkEnd(double tolerance, int mostIterations) {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("a tolerance is positive, not " + tolerance);
        }
        if (mostIterations < 1) {
            throw new IllegalArgumentException("an iteration takes at least 1 step, not " + mostIterations);
        }
    }
}

package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;
import org.backchannel.algo.TooMuchWorkException;
import org.backchannel.progress.Progress;

/**
 * The potentials of a {@link Circuit} for currents that add up to 0, step by step: conjugate gradients, each node scaled
 * by its conductances (Jacobi). Potentials are up to a constant.
 *
 * <p>Made once per thread. A step costs one look at every edge from both ends; among people 30 to 100 steps are enough,
 * a path of n takes n.
 */
final class PotentialSolver {
    /** Ends when what flows wrongly, as a length, is so much of what is fed in. */
    static final double TOLERANCE = 1e-12;

    /** A guess for the estimate of work. */
    static final int USUAL_STEPS = 100;

    private static final int MOST_STEPS = 20_000;

    private final Circuit circuit;
    private final Progress progress;
    private final double[] potentials;
    private final double[] wrong;
    private final double[] direction;
    private final double[] flows;
    private int mostSteps;
    private double worst;

    PotentialSolver(Circuit circuit, Progress progress) {
        int n = circuit.size();
        this.circuit = circuit;
        this.progress = progress;
        this.potentials = new double[n];
        this.wrong = new double[n];
        this.direction = new double[n];
        this.flows = new double[n];
    }

    /** The potentials for these currents; valid until the next call. */
    double[] solve(double[] currents) {
        double squaresFedIn = 0;
        double scaled = 0;
        for (int node = 0; node < currents.length; node++) {
            potentials[node] = 0;
            wrong[node] = currents[node];
            direction[node] = currents[node] / circuit.sums()[node];
            scaled += wrong[node] * direction[node];
            squaresFedIn += currents[node] * currents[node];
        }
        double squares = squaresFedIn;
        int steps = 0;
        while (squares > TOLERANCE * TOLERANCE * squaresFedIn && steps < MOST_STEPS) {
            progress.check();
            circuit.flowOut(direction, flows);
            double length = scaled / product(direction, flows);
            double nextScaled = 0;
            squares = 0;
            for (int node = 0; node < currents.length; node++) {
                potentials[node] += length * direction[node];
                wrong[node] -= length * flows[node];
                nextScaled += wrong[node] * wrong[node] / circuit.sums()[node];
                squares += wrong[node] * wrong[node];
            }
            double turn = nextScaled / scaled;
            for (int node = 0; node < currents.length; node++) {
                direction[node] = wrong[node] / circuit.sums()[node] + turn * direction[node];
            }
            scaled = nextScaled;
            steps++;
        }
        mostSteps = Math.max(mostSteps, steps);
        worst = Math.max(worst, Math.sqrt(squares / squaresFedIn));
        return potentials;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The most steps that any solution took, and what flowed wrongly at worst, since the last call or the start. */
    Accuracy.Iterated accuracy() {
        Accuracy.Iterated accuracy = new Accuracy.Iterated(mostSteps, worst, worst <= TOLERANCE);
        mostSteps = 0;
        worst = 0;
        return accuracy;
    }

    /** The worse of two accuracies. */
    static Accuracy worse(Accuracy one, Accuracy.Iterated other) {
        if (one instanceof Accuracy.Iterated iterated) {
            return new Accuracy.Iterated(
                    Math.max(iterated.iterations(), other.iterations()),
                    Math.max(iterated.lastChange(), other.lastChange()),
                    iterated.converged() && other.converged());
        }
        return other;
    }

    /** Refuses what would take too long, before it begins. */
    static void checkWork(Circuit circuit, long solutions, long mostSteps) {
        long perSolution = 2L * circuit.edgeCount() * USUAL_STEPS;
        if (solutions > mostSteps / Math.max(1, perSolution)) {
            throw new TooMuchWorkException("current flow in a component of " + circuit.size() + " nodes and "
                    + circuit.edgeCount() + " edges takes about " + solutions + " solutions of " + perSolution
                    + " steps, and " + mostSteps + " steps are allowed");
        }
    }
}

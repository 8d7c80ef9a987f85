package org.backchannel.algo.centrality;

import java.util.Arrays;
import org.backchannel.algo.Accuracy;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Current-flow closeness: how well is an actor connected to others over all ways together? Two ways are better than one,
 * where {@link Closeness} counts the shorter only. Also called information centrality.
 *
 * <p><b>Formula.</b> Let every edge be a resistor that conducts as well as it is strong, R the resistance between two
 * nodes, and r the number of others in v's component. The score is (r / (n−1)) · (r / Σ R(v, t)): the inverse of the mean
 * resistance, times the share of others that are connected at all, as Wasserman and Faust have it for distances. In a
 * connected graph it is n−1 times NetworkX's, which is 1 / Σ R(v, t).
 *
 * <p><b>Direction</b> and <b>weights</b> are those of {@link CurrentFlowBetweenness}.
 *
 * <p><b>Disconnected.</b> Each component by itself; who is alone scores 0.
 *
 * <p><b>Cost.</b> Components of up to {@link CurrentFlowParameters#denseNodes()} nodes: O(n³) time and 8 n² bytes. Larger
 * ones: one solution by conjugate gradients per node, some hundred times m steps each.
 *
 * <p><b>Source.</b> K. Stephenson, M. Zelen, "Rethinking centrality", Social Networks 11 (1989); U. Brandes, D.
 * Fleischer, "Centrality measures based on current flow", STACS (2005).
 *
 * <p><b>Example.</b> On the path 0 − 1 − 2, node 1 is one unit of resistance away from both: 1. In a triangle the
 * resistance between two is that of one unit beside two, 2/3: each scores 1.5.
 */
public final class CurrentFlowCloseness {
    private final CurrentFlowParameters parameters;
    private final Progress progress;
    private final double[] scores;
    private Accuracy accuracy = Accuracy.EXACT;

    private CurrentFlowCloseness(CsrGraph graph, CurrentFlowParameters parameters, Progress progress) {
        this.parameters = parameters;
        this.progress = progress;
        this.scores = new double[graph.nodeCount()];
    }

    /**
     * The current-flow closeness of every node.
     *
     * @throws IllegalArgumentException if the graph is directed, or a component too large
     */
    public static CurrentFlowClosenessResult of(CsrGraph graph, CurrentFlowParameters parameters, Progress progress) {
        CurrentFlowCloseness flow = new CurrentFlowCloseness(graph, parameters, progress);
        progress.begin("current-flow closeness", graph.nodeCount());
        for (Circuit circuit : Circuit.of(graph)) {
            flow.add(circuit);
        }
        return new CurrentFlowClosenessResult(flow.scores, flow.accuracy);
    }

    private void add(Circuit circuit) {
        int size = circuit.size();
        if (size == 1) {
            progress.advance(1);
            return;
        }
        double others = size - 1.0;
        double[] resistances = size <= parameters.denseNodes() ? exactly(circuit) : stepByStep(circuit);
        for (int node = 0; node < size; node++) {
            scores[circuit.nodes()[node]] = others / (scores.length - 1.0) * (others / resistances[node]);
        }
    }

    /** R(v, t) = p(v, v) + p(t, t) − 2 p(v, t), by p(v, t), the potential of t when a unit is fed in at v. */
    private double[] exactly(Circuit circuit) {
        double[][] potentials = GroundedInverse.of(circuit, parameters.threads(), progress);
        double trace = 0;
        for (int node = 0; node < potentials.length; node++) {
            trace += potentials[node][node];
        }
        double[] sums = new double[potentials.length];
        for (int node = 0; node < sums.length; node++) {
            double sum = 0;
            for (double potential : potentials[node]) {
                sum += potential;
            }
            sums[node] = sums.length * potentials[node][node] + trace - 2 * sum;
        }
        progress.advance(sums.length);
        return sums;
    }

    /** With potentials of mean 0 for a unit fed in at v and taken out everywhere, Σ R(v, t) = n p(v, v) + Σ p(t, t). */
    private double[] stepByStep(Circuit circuit) {
        PotentialSolver.checkWork(circuit, circuit.size(), parameters.mostSteps());
        double[] own = new double[circuit.size()];
        OrderedBlocks.run(OrderedBlocks.blocksOf(own.length), parameters.threads(), () -> new Sources(circuit, own));
        double trace = 0;
        for (double potential : own) {
            trace += potential;
        }
        double[] sums = new double[own.length];
        for (int node = 0; node < sums.length; node++) {
            sums[node] = own.length * own[node] + trace;
        }
        return sums;
    }

    /** The potentials of the sources of a block, each when a unit is fed in there. */
    private final class Sources implements OrderedBlocks.Worker {
        private final PotentialSolver solver;
        private final double[] own;
        private final double[] currents;

        Sources(Circuit circuit, double[] own) {
            this.solver = new PotentialSolver(circuit, progress);
            this.own = own;
            this.currents = new double[own.length];
        }

        @Override
        public void compute(int block) {
            int size = OrderedBlocks.sourcesPerBlock(own.length);
            int end = Math.min(own.length, (block + 1) * size);
            for (int node = block * size; node < end; node++) {
                Arrays.fill(currents, -1.0 / own.length);
                currents[node] += 1;
                double[] potentials = solver.solve(currents);
                double sum = 0;
                for (double potential : potentials) {
                    sum += potential;
                }
                own[node] = potentials[node] - sum / own.length;
                progress.advance(1);
            }
        }

        @Override
        public void reduce(int block) {
            accuracy = PotentialSolver.worse(accuracy, solver.accuracy());
        }
    }
}

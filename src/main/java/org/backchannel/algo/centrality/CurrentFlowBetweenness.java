package org.backchannel.algo.centrality;

import java.util.Arrays;
import org.backchannel.algo.Accuracy;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Current-flow betweenness: how much of the traffic between others passes through an actor, if it takes every way, the
 * good ones more? Unlike betweenness it does not forget ways that are a little longer than the shortest.
 *
 * <p><b>Formula.</b> Let every edge be a resistor that conducts as well as it is strong, and feed one unit of current in
 * at s and out at t. What passes v is half of what flows in the edges at v. The score is the mean of that over all pairs
 * of others: over unordered pairs, divided by (n−1)(n−2)/2. It is also how often a random walk from s passes v on its
 * way to t, net of what comes back.
 *
 * <p><b>Direction.</b> None: every arc needs one back of the same strength, else it is refused. Read the graph
 * undirected.
 *
 * <p><b>Weights.</b> Strengths, as conductances, as NetworkX has it; costs play no part.
 *
 * <p><b>Disconnected.</b> Current flows within components; a pair in different ones adds nothing, but still counts.
 * (NetworkX refuses such graphs.) Fewer than three nodes: undefined, NaN.
 *
 * <p><b>Cost.</b> Components of up to {@link CurrentFlowParameters#denseNodes()} nodes: O(n³) for the potentials, and O(m
 * n log n), since the flows over one edge, sorted by the source, give its sum over all pairs; memory 8 n² bytes. Larger
 * ones: one solution by conjugate gradients per edge, some hundred times m steps each, which is refused where it would
 * take too long.
 *
 * <p><b>Source.</b> M. E. J. Newman, "A measure of betweenness centrality based on random walks", Social Networks 27
 * (2005); U. Brandes, D. Fleischer, "Centrality measures based on current flow", STACS (2005).
 *
 * <p><b>Example.</b> On the path 0 − 1 − 2 − 3 all current takes the one way: nodes 1 and 2 score 2/3, the ends 0. In a
 * triangle one third of the current between two goes over the third: 1/3 each.
 */
public final class CurrentFlowBetweenness {
    private final CurrentFlowParameters parameters;
    private final Progress progress;
    private final double[] sums;
    private Accuracy accuracy = Accuracy.EXACT;

    private CurrentFlowBetweenness(CsrGraph graph, CurrentFlowParameters parameters, Progress progress) {
        this.parameters = parameters;
        this.progress = progress;
        this.sums = new double[graph.nodeCount()];
    }

    /**
     * The current-flow betweenness of every node.
     *
     * @throws IllegalArgumentException if the graph is directed, or a component too large
     */
    public static CurrentFlowBetweennessResult of(CsrGraph graph, CurrentFlowParameters parameters, Progress progress) {
        CurrentFlowBetweenness flow = new CurrentFlowBetweenness(graph, parameters, progress);
        progress.begin("current-flow betweenness", graph.arcCount() / 2);
        for (Circuit circuit : Circuit.of(graph)) {
            flow.add(circuit);
        }
        return flow.normalised();
    }

    private void add(Circuit circuit) {
        if (circuit.size() < 3) {
            progress.advance(circuit.edgeCount());
            return;
        }
        boolean dense = circuit.size() <= parameters.denseNodes();
        if (!dense) {
            PotentialSolver.checkWork(circuit, circuit.edgeCount(), parameters.mostSteps());
        }
        double[][] potentials = dense ? GroundedInverse.of(circuit, parameters.threads(), progress) : new double[0][];
        double[] through = new double[circuit.size()];
        int[] slots = circuit.edgeSlots();
        OrderedBlocks.run(
                OrderedBlocks.blocksOf(slots.length),
                parameters.threads(),
                () -> new Edges(circuit, slots, potentials, through));
        // For a pair that v is an end of, the edges at v carry 1 in all.
        for (int node = 0; node < through.length; node++) {
            sums[circuit.nodes()[node]] = Math.max(0, through[node] - (circuit.size() - 1)) / 2;
        }
    }

    private CurrentFlowBetweennessResult normalised() {
        double pairs = (sums.length - 1.0) * (sums.length - 2.0) / 2;
        double[] scores = Arrays.stream(sums)
                .map(sum -> pairs > 0 ? sum / pairs : Double.NaN)
                .toArray();
        return new CurrentFlowBetweennessResult(scores, accuracy);
    }

    /** What flows over the edges of a block, summed over all pairs, for both ends of each edge. */
    private final class Edges implements OrderedBlocks.Worker {
        private final Circuit circuit;
        private final int[] slots;
        private final double[][] potentials;
        private final double[] total;
        private final double[] through;
        private final double[] sorted;
        private final double[] currents;
        private final PotentialSolver solver;

        Edges(Circuit circuit, int[] slots, double[][] potentials, double[] total) {
            this.circuit = circuit;
            this.slots = slots;
            this.potentials = potentials;
            this.total = total;
            this.through = new double[circuit.size()];
            this.sorted = new double[circuit.size()];
            this.currents = new double[circuit.size()];
            this.solver = new PotentialSolver(circuit, progress);
        }

        @Override
        public void compute(int block) {
            int size = OrderedBlocks.sourcesPerBlock(slots.length);
            int end = Math.min(slots.length, (block + 1) * size);
            for (int edge = block * size; edge < end; edge++) {
                progress.check();
                int slot = slots[edge];
                int higher = circuit.neighbours()[slot];
                int lower = lowerEnd(slot);
                differences(lower, higher);
                double flow = circuit.conductances()[slot] * sumOverPairs();
                through[lower] += flow;
                through[higher] += flow;
                progress.advance(1);
            }
        }

        private int lowerEnd(int slot) {
            // Every node of a component of two or more has a slot, so their starts are all different.
            int place = Arrays.binarySearch(circuit.first(), slot);
            return place < 0 ? -place - 2 : place;
        }

        /** By source: how much higher the potential of the one end is than that of the other, up to a constant. */
        private void differences(int lower, int higher) {
            if (potentials.length > 0) {
                for (int node = 0; node < sorted.length; node++) {
                    sorted[node] = potentials[lower][node] - potentials[higher][node];
                }
            } else {
                currents[lower] = 1;
                currents[higher] = -1;
                System.arraycopy(solver.solve(currents), 0, sorted, 0, sorted.length);
                currents[lower] = 0;
                currents[higher] = 0;
            }
        }

        /** Σ over pairs of |x − y|: each value is counted once for every smaller one, less once for every larger. */
        private double sumOverPairs() {
            Arrays.sort(sorted);
            double sum = 0;
            for (int place = 0; place < sorted.length; place++) {
                sum += (2.0 * place - sorted.length + 1) * sorted[place];
            }
            return sum;
        }

        @Override
        public void reduce(int block) {
            OrderedBlocks.moveInto(total, through);
            if (potentials.length == 0) {
                accuracy = PotentialSolver.worse(accuracy, solver.accuracy());
            }
        }
    }
}

package org.backchannel.algo.centrality;

import org.backchannel.algo.Accuracy;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.algo.UsefulArcs;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Sums over each node's cheapest routes, to others and from others, of what they cost and of their strength.
 *
 * <p>One search per source serves both directions: a distance from s to v is added to s's outgoing sum and to v's
 * incoming one. Arcs that no cheapest route takes are left out first ({@link UsefulArcs}). Outgoing sums run by rising distance, incoming ones by source, block by block.
 */
final class DistanceSums {
    private final CsrGraph graph;
    private final Kind kind;
    private final double[] inDistance;
    private final double[] outDistance;
    private final double[] inStrength;
    private final double[] outStrength;
    private final int[] reachedBy;
    private final int[] reaches;
    private final RouteStrengths strengths;

    private DistanceSums(CsrGraph graph, Kind kind) {
        this.graph = graph;
        this.kind = kind;
        int n = graph.nodeCount();
        this.inDistance = new double[n];
        this.outDistance = new double[n];
        this.inStrength = new double[n];
        this.outStrength = new double[n];
        this.reachedBy = new int[n];
        this.reaches = new int[n];
        this.strengths = new RouteStrengths(kind.decay());
    }

    /** What is summed. */
    enum Kind {
        DISTANCES,
        DECAY,
        BOTH;

        boolean distances() {
            return this != DECAY;
        }

        boolean decay() {
            return this != DISTANCES;
        }
    }

    static DistanceSums of(CsrGraph graph, String task, Kind kind, int threads, Progress progress) {
        DistanceSums sums = new DistanceSums(UsefulArcs.of(graph, progress).graph(), kind);
        progress.begin(task, graph.nodeCount());
        OrderedBlocks.run(OrderedBlocks.blocksOf(graph.nodeCount()), threads, () -> sums.new Block(progress));
        return sums;
    }

    ClosenessResult closeness(double unit) {
        int n = graph.nodeCount();
        double[] in = new double[n];
        double[] out = new double[n];
        for (int node = 0; node < n; node++) {
            in[node] = wassermanFaust(reachedBy[node], inDistance[node] / unit, n);
            out[node] = wassermanFaust(reaches[node], outDistance[node] / unit, n);
        }
        return new ClosenessResult(in, out, reachedBy, reaches, Accuracy.EXACT, n);
    }

    static double wassermanFaust(int others, double distance, int nodes) {
        return others == 0 ? 0 : others / (nodes - 1.0) * (others / distance);
    }

    DecayResult decay() {
        int n = graph.nodeCount();
        double[] in = new double[n];
        double[] out = new double[n];
        for (int node = 0; node < n; node++) {
            in[node] = inStrength[node] / Math.max(1, n - 1);
            out[node] = outStrength[node] / Math.max(1, n - 1);
        }
        return new DecayResult(in, out, Accuracy.EXACT, n);
    }

    /** The sources of a block. Outgoing sums belong to one source, and so to one block; incoming ones are added up. */
    private final class Block implements OrderedBlocks.Worker {
        private final Progress progress;
        private final ShortestDistances search;
        private final double[] distanceTo = new double[graph.nodeCount()];
        private final double[] strengthTo = new double[graph.nodeCount()];
        private final int[] sourcesOf = new int[graph.nodeCount()];

        private Block(Progress progress) {
            this.progress = progress;
            this.search = new ShortestDistances(graph, progress);
        }

        @Override
        public void compute(int block) {
            int size = OrderedBlocks.sourcesPerBlock(graph.nodeCount());
            int end = Math.min(graph.nodeCount(), (block + 1) * size);
            for (int source = block * size; source < end; source++) {
                search.from(source);
                reaches[source] = search.reached() - 1;
                if (kind.distances()) {
                    addDistances(source);
                }
                if (kind.decay()) {
                    addStrengths(source);
                }
                progress.advance(1);
            }
        }

        private void addDistances(int source) {
            double sum = 0;
            for (int i = 1; i < search.reached(); i++) {
                int node = search.order()[i];
                double distance = search.distances()[node];
                sum += distance;
                distanceTo[node] += distance;
                sourcesOf[node]++;
            }
            outDistance[source] = sum;
        }

        private void addStrengths(int source) {
            double sum = 0;
            for (int i = 1; i < search.reached(); i++) {
                int node = search.order()[i];
                double strength = strengths.of(search.distances()[node]);
                sum += strength;
                strengthTo[node] += strength;
            }
            outStrength[source] = sum;
        }

        @Override
        public void reduce(int block) {
            OrderedBlocks.moveInto(inDistance, distanceTo);
            OrderedBlocks.moveInto(inStrength, strengthTo);
            for (int node = 0; node < sourcesOf.length; node++) {
                reachedBy[node] += sourcesOf[node];
                sourcesOf[node] = 0;
            }
        }
    }
}

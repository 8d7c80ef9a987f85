package org.backchannel.algo.centrality;

import java.util.Arrays;
import java.util.TreeSet;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.algo.ShortestPathSweep;
import org.backchannel.algo.centrality.PassingPairsResult.Pair;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Why does an actor score in betweenness: whose cheapest routes pass it, and through which neighbours?
 *
 * <p><b>Formula.</b> A pair (s, t) of a source and a target, two nodes other than v, passes v with the share σ(s, t | v) /
 * σ(s, t). The shares of all pairs add up to the {@link SubsetBetweenness} of v. Every route that passes v comes in over
 * one arc and goes on over one: what comes in over u → v is the sum over s of its share of the routes from s to v, times
 * what passes v from s; what goes on likewise.
 *
 * <p><b>Direction, weights.</b> As {@link Betweenness}.
 *
 * <p><b>Disconnected.</b> Pairs without a route are not counted as connected.
 *
 * <p><b>Rounding.</b> A share is a sum of products; one of more than 1 − 10⁻¹² is given as 1.
 *
 * <p><b>Cost.</b> A one-source sweep of {@link ShortestPathSweep} for each source, O(n (m + n log n)) for all of them. By
 * hops 1.1 s of one core on ca-GrQc and 1.6 s on wiki-Vote, seven to nine times as long as {@link Betweenness}, which need
 * not name pairs. Memory: about 150 bytes a node and 32 an arc per thread, and 40 for each pair named.
 *
 * <p><b>Source.</b> U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25
 * (2001), whose pair dependencies these are.
 *
 * <p><b>Example.</b> On 0 → 1 → 3 → 4 and 0 → 2 → 3: of node 1 the pairs are (0, 3) and (0, 4), each with a share of 1/2;
 * all comes in over 0 → 1 and goes on over 1 → 3.
 */
public final class PassingPairs {
    private static final double ALL = 1 - 1e-12;

    private final CsrGraph graph;
    private final PassingPairsParameters parameters;
    private final Progress progress;
    private final boolean[] isTarget;
    private final TreeSet<Pair> first = new TreeSet<>();
    private final double[] bySource;
    private final double[] byTarget;
    private long passing;
    private long connected;

    private PassingPairs(CsrGraph graph, PassingPairsParameters parameters, Progress progress) {
        int n = graph.nodeCount();
        this.graph = graph;
        this.parameters = parameters;
        this.progress = progress;
        this.isTarget = new boolean[n];
        this.bySource = new double[n];
        this.byTarget = new double[n];
        SubsetBetweennessParameters.weights(n, new int[] {parameters.node()}, "the node");
        SubsetBetweennessParameters.weights(n, parameters.sources(), "a source");
        double[] targets = SubsetBetweennessParameters.weights(n, parameters.targets(), "a target");
        for (int node = 0; node < n; node++) {
            isTarget[node] = targets[node] > 0 && node != parameters.node();
        }
    }

    /** Finds them. */
    public static PassingPairsResult of(CsrGraph graph, PassingPairsParameters parameters, Progress progress) {
        return new PassingPairs(graph, parameters, progress).find();
    }

    private PassingPairsResult find() {
        int sources = parameters.sources().length;
        progress.begin("pairs that pass", sources);
        OrderedBlocks.run(OrderedBlocks.blocksOf(sources), parameters.threads(), Sources::new);
        return new PassingPairsResult(first.stream().toList(), passing, connected, bySource, byTarget, overArcs());
    }

    /** What the node sends on to its targets, and, on the graph turned round, what it has from its sources. */
    private double[] overArcs() {
        double[] arcs = new double[graph.arcCount()];
        addFirstArcs(graph, byTarget, arcs);
        CsrGraph reversed = graph.reversed();
        double[] back = new double[graph.arcCount()];
        addFirstArcs(reversed, bySource, back);
        for (int slot = 0; slot < back.length; slot++) {
            arcs[graph.inArcs()[slot]] += back[slot];
        }
        return arcs;
    }

    /** Over the arcs out of the node only: what passes over those after them is no matter here. */
    private void addFirstArcs(CsrGraph along, double[] weights, double[] arcs) {
        ShortestPathSweep sweep = new ShortestPathSweep(along, progress);
        double[] all = new double[arcs.length];
        sweep.from(parameters.node());
        sweep.addTo(weights, new double[0], all);
        int start = along.out()[parameters.node()];
        int end = along.out()[parameters.node() + 1];
        System.arraycopy(all, start, arcs, start, end - start);
    }

    /** The sources of a block. */
    private final class Sources implements OrderedBlocks.Worker {
        private final ShortestPathSweep sweep = new ShortestPathSweep(graph, progress);
        private final double[] shares = new double[graph.nodeCount()];
        private final double[] toTarget = new double[graph.nodeCount()];
        private final TreeSet<Pair> firstOfBlock = new TreeSet<>();
        private long passingOfBlock;
        private long connectedOfBlock;

        @Override
        public void compute(int block) {
            int size = OrderedBlocks.sourcesPerBlock(parameters.sources().length);
            int end = Math.min(parameters.sources().length, (block + 1) * size);
            int[] sources = Arrays.copyOfRange(parameters.sources(), block * size, end);
            for (int source : sources) {
                if (source != parameters.node()) {
                    look(source);
                }
                progress.advance(1);
            }
        }

        private void look(int source) {
            sweep.from(source);
            Arrays.fill(shares, 0);
            if (sweep.distances()[parameters.node()] != ShortestDistances.UNREACHED) {
                sweep.sharesThrough(parameters.node(), shares);
            }
            for (int place = 1; place < sweep.reached(); place++) {
                int target = sweep.order()[place];
                if (isTarget[target]) {
                    connectedOfBlock++;
                    add(source, target);
                }
            }
        }

        private void add(int source, int target) {
            double share = shares[target] > ALL ? 1 : shares[target];
            if (share > 0) {
                passingOfBlock++;
                bySource[source] += share;
                toTarget[target] += share;
                name(firstOfBlock, new Pair(source, target, share, sweep.distances()[target]));
            }
        }

        @Override
        public void reduce(int block) {
            passing += passingOfBlock;
            connected += connectedOfBlock;
            passingOfBlock = 0;
            connectedOfBlock = 0;
            OrderedBlocks.moveInto(byTarget, toTarget);
            firstOfBlock.forEach(pair -> name(first, pair));
            firstOfBlock.clear();
        }
    }

    /** Keeps no more than the first. */
    private void name(TreeSet<Pair> kept, Pair pair) {
        if (kept.size() < parameters.listed()) {
            kept.add(pair);
        } else if (!kept.isEmpty() && pair.compareTo(kept.last()) < 0) {
            kept.pollLast();
            kept.add(pair);
        }
    }
}

package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.List;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.progress.Progress;

/**
 * Who is asked? The use of v: of the worlds in which an origin reaches the target, the share in which its cheapest open way
 * passes v (Fussell and Vesely 1975), averaged over the origins other than v that reach it in some world, each world counted
 * alike. Criticality says who is indispensable; use says who stands on the way taken, even if there is another.
 *
 * <p>{@code use(v) = Σ_w #{o ≠ v : the cheapest open way of o in w passes v} / Σ_w #{o ≠ v : o reaches the target in w}}.
 * Of several cheapest ways of a world the one of fewest strands is taken, then the one of lowest nodes. One search a world
 * by Dijkstra's algorithm, from the target back: O(m log n). The worlds are the first that {@link Worlds} samples.
 *
 * <p>Example: a→b→t is always open, a→c→t is cheaper and open with 0.25: b has use 0.75, c 0.25; the criticality of b is
 * 0.75 too, that of c is 0.
 */
public final class OpenWays {
    /** What it tells of its progress. */
    public static final String TASK = "ways taken";

    private final WorldGraph graph;
    private final Foundation foundation;
    private final long[] costs;
    private final long worlds;
    private final long seed;
    private final Progress progress;

    // By node: origins other than it whose way passes it; worlds in which it is an origin that reaches the target.
    private final long[] passing;
    private final long[] itself;
    private long connected;

    private OpenWays(WaysQuestion question, long[] costs, long worlds, long seed, Progress progress) {
        graph = WorldGraph.of(question, progress);
        foundation = Foundation.of(graph);
        this.costs = new long[graph.strandCount()];
        Arrays.setAll(this.costs, strand -> costs[graph.wholeStrand(strand)]);
        this.worlds = worlds;
        this.seed = seed;
        this.progress = progress;
        passing = new long[graph.nodeCount()];
        itself = new long[graph.nodeCount()];
    }

    /**
     * By node of the uncertain graph: its use; 0 where nobody else reaches the target.
     *
     * @param costs by strand of the graph, at least 1
     * @param worlds how many worlds are sampled
     */
    public static List<Double> use(
            WaysQuestion question, long[] costs, long worlds, long seed, int threads, Progress progress) {
        return new OpenWays(question, costs, worlds, seed, progress).use(threads);
    }

    private List<Double> use(int threads) {
        int blocks = Math.toIntExact((worlds + Long.SIZE - 1) / Long.SIZE);
        progress.begin(TASK, worlds);
        OrderedBlocks.run(blocks, threads, Searching::new);
        Double[] use = new Double[graph.question().graph().nodeCount()];
        Arrays.fill(use, 0.0);
        for (int node = 1; node < graph.nodeCount(); node++) {
            long others = connected - itself[node];
            use[graph.wholeNode(node)] = others == 0 ? 0 : (double) passing[node] / others;
        }
        return List.of(use);
    }

    /** One thread's share. */
    private final class Searching implements OrderedBlocks.Worker {
        private final Openings openings =
                new Openings(graph, foundation, new SampledDraws(foundation.probabilities(), foundation.names(), seed));
        private final OpenWaysSearch search = new OpenWaysSearch(graph, costs);
        private final long[] ownPassing = new long[graph.nodeCount()];
        private final long[] ownItself = new long[graph.nodeCount()];
        private long ownConnected;
        private long told;

        @Override
        public void compute(int number) {
            openings.turnTo(number);
            long which = Worlds.lanes(worlds - (long) number * Long.SIZE);
            for (long rest = which; rest != 0; rest &= rest - 1) {
                progress.check();
                ownConnected += search.count(
                        Long.numberOfTrailingZeros(rest), openings.open(), openings.passes(), ownPassing, ownItself);
            }
            told = Long.bitCount(which);
        }

        @Override
        public void reduce(int number) {
            progress.advance(told);
            connected += ownConnected;
            ownConnected = 0;
            for (int node = 0; node < passing.length; node++) {
                passing[node] += ownPassing[node];
                itself[node] += ownItself[node];
                ownPassing[node] = 0;
                ownItself[node] = 0;
            }
        }
    }
}

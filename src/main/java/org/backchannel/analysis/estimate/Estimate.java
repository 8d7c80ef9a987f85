package org.backchannel.analysis.estimate;

import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import org.backchannel.algo.RandomRoutes;
import org.backchannel.algo.SeededDraws;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.algo.ShortestPathSweep;
import org.backchannel.algo.centrality.BetweennessEstimate;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Says before a computation runs what it will take, by doing a little of it: some sources of many, some samples of
 * many, for a fifth of a second. The graph itself and this machine are so measured, and no constant grows old.
 *
 * <p>Nothing that is computed depends on what is said here but the choice between exact and estimated betweenness,
 * which the report names.
 */
public final class Estimate {
    /** Long enough for the compiler to have done its work; the second half is what is measured. */
    private static final long PROBE_NANOS = 200_000_000;

    private static final double NANOS = 1e9;

    /** Per thread: what {@link ShortestPathSweep} and an accumulator take, a node and an arc. */
    private static final long SWEEP_NODE_BYTES = 76;

    private static final long SWEEP_ARC_BYTES = 4;

    /** Per thread: {@link ShortestDistances}, forward and backward, with sums. */
    private static final long SEARCH_NODE_BYTES = 72;

    /** Per thread: {@link RandomRoutes} where costs differ, the larger case. */
    private static final long ROUTE_NODE_BYTES = 65;

    /** Of an adaptive estimate, the share of the most samples that is usually drawn, the first round included. */
    private static final double SHARE_DRAWN = 0.6;

    private final CsrGraph graph;
    private final int threads;
    private final Progress progress;
    private final LongSupplier clock;

    /**
     * For a graph.
     *
     * @param threads how many will compute
     * @param clock nanoseconds from any moment on, such as {@link System#nanoTime}
     */
    public Estimate(CsrGraph graph, int threads, Progress progress, LongSupplier clock) {
        this.graph = graph;
        this.threads = threads;
        this.progress = progress;
        this.clock = clock;
    }

    /** Exact betweenness, one sweep for each source: what there is at most to wait for. */
    public Work betweenness() {
        ShortestPathSweep sweep = new ShortestPathSweep(graph, progress);
        double[] scores = new double[graph.nodeCount()];
        double each = secondsEach(source -> {
            sweep.from(source);
            sweep.addTo(scores, new double[0]);
        });
        long bytes = SWEEP_NODE_BYTES * graph.nodeCount() + SWEEP_ARC_BYTES * graph.arcCount();
        return perThread(each * graph.nodeCount(), bytes);
    }

    /** Closeness or decay, both ways. */
    public Work distances() {
        ShortestDistances search = new ShortestDistances(graph, progress);
        double[] sums = new double[graph.nodeCount()];
        double each = secondsEach(source -> {
            search.from(source);
            for (int place = 0; place < search.reached(); place++) {
                sums[search.order()[place]] += search.distances()[search.order()[place]];
            }
        });
        return perThread(each * graph.nodeCount(), SEARCH_NODE_BYTES * graph.nodeCount());
    }

    /** Estimated betweenness, of everybody. */
    public Work sampledBetweenness(double epsilon, double delta) {
        if (graph.nodeCount() < 3) {
            return new Work(0, 0);
        }
        RandomRoutes routes = new RandomRoutes(graph, progress);
        SeededDraws draws = new SeededDraws(1, 1);
        int others = graph.nodeCount() - 1;
        double each = secondsEach(source -> {
            int other = draws.nextInt(others);
            routes.draw(source, other < source ? other : other + 1, draws);
        });
        double samples = SHARE_DRAWN * BetweennessEstimate.mostSamples(graph.nodeCount(), epsilon, delta);
        return perThread(each * samples, ROUTE_NODE_BYTES * graph.nodeCount() + SWEEP_ARC_BYTES * graph.arcCount());
    }

    private Work perThread(double seconds, long bytes) {
        return new Work(seconds / threads, bytes * threads);
    }

    /** The mean over sources drawn at random; all work there is, if that is little, counts too. */
    private double secondsEach(IntConsumer once) {
        if (graph.nodeCount() == 0) {
            return 0;
        }
        SeededDraws draws = new SeededDraws(1, 0);
        long begin = clock.getAsLong();
        long half = begin;
        long sources = 0;
        for (long now = begin; now - begin < PROBE_NANOS || sources == 0; now = clock.getAsLong()) {
            if (half == begin && now - begin >= PROBE_NANOS / 2) {
                half = now;
                sources = 0;
            }
            once.accept(draws.nextInt(graph.nodeCount()));
            sources++;
        }
        return (clock.getAsLong() - half) / NANOS / sources;
    }
}

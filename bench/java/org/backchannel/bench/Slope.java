package org.backchannel.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.backchannel.algo.brokerage.CutActors;
import org.backchannel.algo.brokerage.StructuralHoles;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.Clustering;
import org.backchannel.algo.centrality.Coreness;
import org.backchannel.algo.centrality.Harmonic;
import org.backchannel.algo.centrality.HarmonicParameters;
import org.backchannel.algo.centrality.PageRank;
import org.backchannel.algo.centrality.PageRankParameters;
import org.backchannel.algo.community.Components;
import org.backchannel.algo.community.Leiden;
import org.backchannel.algo.community.LeidenParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.progress.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Each kernel on made graphs of five sizes, one thread: does its time grow as its class comment says? What it is compared
 * with is itself: {@code bench/sitting.py} fits the slope.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@State(Scope.Benchmark)
public class Slope {
    private static final int ARCS_A_NODE = 5;
    private static final int MOST_COST = 10;

    /** So many nodes, five times as many arcs. */
    @Param({"1000", "2000", "4000", "8000", "16000"})
    public int nodes;

    private CsrGraph byHops;
    private CsrGraph byCost;

    /** Half of an arc's ends are drawn from earlier ends: a few have very many ties, as among people. */
    @Setup(Level.Trial)
    public void make() {
        SplittableRandom random = new SplittableRandom(7);
        CsrGraphBuilder hops = new CsrGraphBuilder(nodes);
        CsrGraphBuilder costs = new CsrGraphBuilder(nodes);
        java.util.HashSet<Long> made = new java.util.HashSet<>();
        int[] ends = new int[nodes * ARCS_A_NODE];
        while (made.size() < ends.length) {
            int known = made.size();
            int tail = random.nextInt(nodes);
            int head = known > 0 && random.nextBoolean() ? ends[random.nextInt(known)] : random.nextInt(nodes);
            if (tail != head && made.add((long) tail << 32 | head)) {
                ends[known] = head;
                hops.arc(tail, head);
                costs.arc(tail, head, 1, 1 + random.nextInt(MOST_COST));
            }
        }
        byHops = hops.build();
        byCost = costs.build();
    }

    /** O(n m). */
    @Benchmark
    public Object betweennessByHops() {
        return Betweenness.of(byHops, new BetweennessParameters(1), Progress.NONE);
    }

    /** O(n m log n) at worst. */
    @Benchmark
    public Object betweennessByCost() {
        return Betweenness.of(byCost, new BetweennessParameters(1), Progress.NONE);
    }

    /** O(n m / 64) and better. */
    @Benchmark
    public Object harmonic() {
        return Harmonic.of(byHops, new HarmonicParameters(1), Progress.NONE);
    }

    /** O(m) a step. */
    @Benchmark
    public Object pagerank() {
        return PageRank.of(byHops, PageRankParameters.STANDARD, Progress.NONE);
    }

    /** O(m √m) at worst. */
    @Benchmark
    public Object constraint() {
        return StructuralHoles.of(byHops, Progress.NONE);
    }

    /** O(m √m) at worst. */
    @Benchmark
    public Object clustering() {
        return Clustering.of(byHops, Progress.NONE);
    }

    /** O(n + m). */
    @Benchmark
    public Object coreness() {
        return Coreness.of(byHops, Progress.NONE);
    }

    /** O(n + m). */
    @Benchmark
    public Object cutActors() {
        return CutActors.of(byHops, Progress.NONE);
    }

    /** O(n + m). */
    @Benchmark
    public Object strongComponents() {
        return Components.strong(byHops, Progress.NONE);
    }

    /** About O(m) an iteration. */
    @Benchmark
    public Object leiden() {
        return Leiden.of(byHops, LeidenParameters.STANDARD, Progress.NONE);
    }
}

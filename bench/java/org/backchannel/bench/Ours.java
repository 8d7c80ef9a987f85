package org.backchannel.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.backchannel.algo.brokerage.StructuralHoles;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.Closeness;
import org.backchannel.algo.centrality.ClosenessParameters;
import org.backchannel.algo.centrality.Clustering;
import org.backchannel.algo.centrality.Coreness;
import org.backchannel.algo.centrality.Harmonic;
import org.backchannel.algo.centrality.HarmonicParameters;
import org.backchannel.algo.centrality.PageRank;
import org.backchannel.algo.centrality.PageRankParameters;
import org.backchannel.algo.centrality.SampledBetweenness;
import org.backchannel.algo.centrality.SampledBetweennessParameters;
import org.backchannel.algo.community.Components;
import org.backchannel.algo.community.Leiden;
import org.backchannel.algo.community.LeidenParameters;
import org.backchannel.progress.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Our measures, each on a network file. Who else computes it, and the call, is said at each. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class Ours {
    private static final int SAMPLES = 256;

    /** Beside JGraphT's BetweennessCentrality, Gephi's GraphDistance, igraph's and NetworkX's betweenness. */
    @Benchmark
    public double[] betweenness(Network network) {
        BetweennessParameters parameters = new BetweennessParameters(network.threads);
        return network.keep(
                Betweenness.of(network.graph, parameters, Progress.NONE).scores());
    }

    /** From 256 sources evenly spread over the numbers; no peer takes sources. */
    @Benchmark
    public double[] sampledBetweenness(Network network) {
        int n = network.graph.nodeCount();
        int[] sources = IntStream.range(0, SAMPLES)
                .map(i -> (int) ((long) i * n / SAMPLES))
                .toArray();
        SampledBetweennessParameters parameters = new SampledBetweennessParameters(sources, network.threads);
        return network.keep(
                SampledBetweenness.of(network.graph, parameters, Progress.NONE).scores());
    }

    /** Beside JGraphT's HarmonicCentrality and igraph's harmonic_centrality. */
    @Benchmark
    public double[] harmonic(Network network) {
        return network.keep(Harmonic.of(network.graph, new HarmonicParameters(network.threads), Progress.NONE)
                .out());
    }

    /** Beside igraph's closeness, which divides by who is reached and not by who there is. */
    @Benchmark
    public double[] closeness(Network network) {
        return network.keep(Closeness.of(network.graph, new ClosenessParameters(1, network.threads), Progress.NONE)
                .out());
    }

    /** Beside igraph's pagerank and JGraphT's PageRank, both to 1e-12. */
    @Benchmark
    public double[] pagerank(Network network) {
        return network.keep(PageRank.of(network.graph, PageRankParameters.STANDARD, Progress.NONE)
                .scores());
    }

    /** Beside igraph's constraint; ours computes effective size, efficiency and hierarchy with it. */
    @Benchmark
    public double[] constraint(Network network) {
        return network.keep(StructuralHoles.of(network.graph, Progress.NONE).constraint());
    }

    /** Beside igraph's coreness. */
    @Benchmark
    public double[] coreness(Network network) {
        int[] scores = Coreness.of(network.graph, Progress.NONE).scores();
        return network.keep(Arrays.stream(scores).asDoubleStream().toArray());
    }

    /** Beside igraph's transitivity_local_undirected. */
    @Benchmark
    public double[] clustering(Network network) {
        return network.keep(Clustering.of(network.graph, Progress.NONE).scores());
    }

    /** Beside igraph's connected_components, strong ones of a directed network. How many there are is compared. */
    @Benchmark
    public double[] components(Network network) {
        var parts = network.isUndirected()
                ? Components.weak(network.graph, Progress.NONE)
                : Components.strong(network.graph, Progress.NONE);
        return network.keep(new double[] {parts.count()});
    }

    /** Beside igraph's community_leiden by modularity, as long as it improves; what is compared is the modularity. */
    @Benchmark
    public double[] leiden(Network network) {
        return network.keep(new double[] {
            Leiden.of(network.graph, LeidenParameters.STANDARD, Progress.NONE).quality()
        });
    }
}

package org.backchannel.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.algo.uncertainty.Worlds;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.algo.uncertainty.WorldsResult;
import org.backchannel.graph.DrawName;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;
import org.backchannel.progress.Progress;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reach of everybody to one target and criticality of every actor and tie, in sampled worlds of a made graph: heavy-tailed,
 * arcs held with 0.05 to 0.55. Compared with the way one would do it without Backchannel: one world at a time over JGraphT,
 * each actor removed in turn; on 100 worlds of the smaller graphs, where that ends. {@code bench/worlds.py} times igraph's
 * {@code dominator_tree} alone on worlds of the same kind, already drawn and built; {@code bench/worlds.sh} runs all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class ReachOfWorlds {
    private static final double LEAST = 0.05;
    private static final double SPREAD = 0.5;
    private static final double TAIL = 2.2;

    /** Actors, ties, worlds. */
    @Param({"200/1000/100", "1000/5000/10000", "10000/50000/10000", "100000/500000/1000"})
    public String size;

    @Param("2")
    public int threads;

    private int actors;
    private int worlds;
    private final List<int[]> arcs = new ArrayList<>();
    private double[] held;
    private WaysQuestion question;

    @Setup
    public void make() {
        int[] numbers = IntStream.of(0, 1, 2)
                .map(part -> Integer.parseInt(size.split("/")[part]))
                .toArray();
        actors = numbers[0];
        worlds = numbers[2];
        Random random = new Random(7);
        Set<Long> seen = new HashSet<>();
        held = new double[numbers[1]];
        while (arcs.size() < numbers[1]) {
            int one = random.nextInt(actors);
            int other = (int) (actors * Math.pow(random.nextDouble(), TAIL));
            boolean turned = random.nextBoolean();
            int tail = turned ? other : one;
            int head = turned ? one : other;
            if (tail != head && seen.add((long) tail << Integer.SIZE | head)) {
                held[arcs.size()] = LEAST + SPREAD * random.nextDouble();
                arcs.add(new int[] {tail, head});
            }
        }
        question = WaysQuestion.of(graph(), IntStream.range(1, actors).toArray(), 0);
    }

    private UncertainGraph graph() {
        UncertainGraphBuilder builder = new UncertainGraphBuilder(actors);
        for (int arc = 0; arc < held.length; arc++) {
            int tie = builder.tie(UncertainGraph.ALWAYS);
            int carries = builder.draw(DrawName.of("carries", "t" + arc), held[arc]);
            builder.strand(arcs.get(arc)[0], arcs.get(arc)[1], tie, carries);
        }
        return builder.build();
    }

    @Benchmark
    public WorldsResult ours() {
        WorldsParameters parameters =
                WorldsParameters.DEFAULT.withWorlds(worlds).in(Mode.SAMPLED).on(threads);
        return Worlds.of(question, parameters, Progress.NONE);
    }

    /** One thread; a call on the larger sizes would take days. */
    @Benchmark
    public long oneWorldAtATimeOverJgrapht() {
        Random random = new Random(1);
        long lost = 0;
        for (int world = 0; world < worlds; world++) {
            Graph<Integer, DefaultEdge> reversed = new SimpleDirectedGraph<>(DefaultEdge.class);
            IntStream.range(0, actors).forEach(reversed::addVertex);
            for (int arc = 0; arc < held.length; arc++) {
                if (random.nextDouble() < held[arc]) {
                    reversed.addEdge(arcs.get(arc)[1], arcs.get(arc)[0]);
                }
            }
            int reaching = reached(reversed);
            for (int without = 1; without < actors; without++) {
                int gone = without;
                lost += reaching - reached(new MaskSubgraph<>(reversed, node -> node == gone, edge -> false));
            }
        }
        return lost;
    }

    private static int reached(Graph<Integer, DefaultEdge> reversed) {
        int reached = 0;
        BreadthFirstIterator<Integer, DefaultEdge> search = new BreadthFirstIterator<>(reversed, 0);
        while (search.hasNext()) {
            search.next();
            reached++;
        }
        return reached;
    }
}

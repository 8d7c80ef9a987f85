package org.backchannel.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.statistics.plugin.GraphDistance;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What {@link Ours} is compared with on the JVM. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class Peers {
    /** JGraphT's, on the view of our arrays that our own code gives it: faster than its hash maps. */
    @Benchmark
    public double[] jgraphtBetweenness(Network network) {
        double pairs = (network.graph.nodeCount() - 1.0) * (network.graph.nodeCount() - 2.0);
        return network.keep(byNode(new BetweennessCentrality<>(CsrGraphView.byCost(network.graph)).getScores(), pairs));
    }

    /** JGraphT's, by ways out. */
    @Benchmark
    public double[] jgraphtHarmonic(Network network) {
        return network.keep(
                byNode(new HarmonicCentrality<>(CsrGraphView.byCost(network.graph), false, true).getScores(), 1));
    }

    /** Gephi's betweenness comes with closeness and eccentricity, from one pass; by hops only. */
    @Benchmark
    public double[] gephiBetweenness(GephiNetwork gephi, Network network) {
        GraphDistance distance = new GraphDistance();
        distance.setDirected(!network.isUndirected());
        Map<String, double[]> metrics =
                distance.calculateDistanceMetrics(gephi.graph, gephi.indices, !network.isUndirected(), false);
        double pairs = (network.graph.nodeCount() - 1.0) * (network.graph.nodeCount() - 2.0);
        // Of an undirected graph it counts each pair once.
        double factor = network.isUndirected() ? 2 : 1;
        double[] scores = metrics.get(GraphDistance.BETWEENNESS).clone();
        for (int node = 0; node < scores.length; node++) {
            scores[node] *= factor / pairs;
        }
        return network.keep(scores);
    }

    private static double[] byNode(Map<Integer, Double> scores, double divisor) {
        double[] values = new double[scores.size()];
        scores.forEach((node, score) -> values[node] = score / divisor);
        return values;
    }

    /** The network as Gephi holds it. */
    @State(Scope.Benchmark)
    public static class GephiNetwork {
        Graph graph;
        final HashMap<Node, Integer> indices = new HashMap<>();

        /** Copies the network. */
        @Setup(Level.Trial)
        public void copy(Network network) {
            GraphModel model = GraphModel.Factory.newInstance();
            CsrGraph csr = network.graph;
            Node[] nodes = new Node[csr.nodeCount()];
            graph = network.isUndirected() ? model.getUndirectedGraph() : model.getDirectedGraph();
            for (int node = 0; node < nodes.length; node++) {
                nodes[node] = model.factory().newNode(Integer.toString(node));
                graph.addNode(nodes[node]);
                indices.put(nodes[node], node);
            }
            for (int arc = 0; arc < csr.arcCount(); arc++) {
                int tail = csr.tails()[arc];
                int head = csr.heads()[arc];
                if (!network.isUndirected() || tail < head) {
                    Edge edge = model.factory().newEdge(nodes[tail], nodes[head], !network.isUndirected());
                    graph.addEdge(edge);
                }
            }
        }
    }
}

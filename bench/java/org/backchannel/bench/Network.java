package org.backchannel.bench;

import java.io.IOException;
import java.util.Locale;
import org.backchannel.graph.CsrGraph;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The network of a trial, read before it; prints afterwards by what its scores are compared with those of peers. */
@State(Scope.Benchmark)
public class Network {
    /** The file; {@code bench/peers.sh} gives it. */
    @Param("")
    public String file;

    /** {@code directed} or {@code undirected}. */
    @Param("directed")
    public String direction;

    /** How many threads are ours. */
    @Param("2")
    public int threads;

    CsrGraph graph;
    private double[] scores = {};

    /** Reads the file. */
    @Setup(Level.Trial)
    public void read() throws IOException {
        graph = NetworkFile.read(file, isUndirected());
    }

    boolean isUndirected() {
        return direction.equals("undirected");
    }

    /** Keeps the scores of the latest run. */
    double[] keep(double[] latest) {
        scores = latest;
        return latest;
    }

    /** Node i, as names appear in the file, counts 1 + i % 7 times. */
    @TearDown(Level.Trial)
    public void printSum() {
        double sum = 0;
        for (int node = 0; node < scores.length; node++) {
            sum += Double.isNaN(scores[node]) ? 0 : scores[node] * (1 + node % 7);
        }
        System.out.printf(Locale.ROOT, "%nsum %.12e%n", sum);
    }
}

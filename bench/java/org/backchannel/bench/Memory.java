package org.backchannel.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.SampledBetweenness;
import org.backchannel.algo.centrality.SampledBetweennessParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * What betweenness allocates, in bytes an arc: {@code java -Xms3g -Xmn2500m -XX:+UseSerialGC -XX:-ResizeTLAB
 * -XX:TLABSize=64k … Memory FILE DIRECTION
 * THREADS SAMPLES}. With so much room nothing is collected, so it is all that was ever asked for, the graph excluded:
 * more than what is held at any one time.
 */
public final class Memory {
    private Memory() {}

    /** From so many sources, or from all if 0. */
    public static void main(String[] arguments) throws IOException {
        CsrGraph graph = NetworkFile.read(arguments[0], arguments[1].equals("undirected"));
        int threads = Integer.parseInt(arguments[2]);
        int samples = Integer.parseInt(arguments[3]);
        System.gc();
        long before = used();
        if (samples == 0) {
            Betweenness.of(graph, new BetweennessParameters(threads), Progress.NONE);
        } else {
            int n = graph.nodeCount();
            int[] sources = IntStream.range(0, samples)
                    .map(i -> (int) ((long) i * n / samples))
                    .toArray();
            SampledBetweenness.of(graph, new SampledBetweennessParameters(sources, threads), Progress.NONE);
        }
        System.out.printf(Locale.ROOT, "%.0f%n", (used() - before) / (double) graph.arcCount());
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

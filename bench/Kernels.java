import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.backchannel.algo.ShortestPathSweep;
import org.backchannel.algo.centrality.Betweenness;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.Closeness;
import org.backchannel.algo.centrality.ClosenessParameters;
import org.backchannel.algo.centrality.Harmonic;
import org.backchannel.algo.centrality.HarmonicParameters;
import org.backchannel.algo.centrality.SampledBetweenness;
import org.backchannel.algo.centrality.SampledBetweennessParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;

/**
 * Times a measure on a network file, loading excluded: {@code java -cp … Kernels.java FILE directed|undirected MEASURE
 * ours|plain|jgrapht THREADS RUNS}. Prints the median and the least time in seconds, the median CPU time, and a sum of
 * the scores by which peers are compared. A file's third column, if there is one, is a whole-number cost.
 */
final class Kernels {
    private Kernels() {}

    public static void main(String[] arguments) throws Exception {
        CsrGraph graph = read(arguments[0], arguments[1].equals("undirected"), arguments[2].startsWith("weighted"));
        Supplier<double[]> work = work(graph, arguments[2], arguments[3], Integer.parseInt(arguments[4]));
        int runs = Integer.parseInt(arguments[5]);
        double[] wall = new double[runs];
        double[] cpu = new double[runs];
        double sum = 0;
        // Twice as many runs as are counted: the first half warms the JIT up, unless one takes over 20 s.
        for (int run = -runs; run < runs; run++) {
            long start = System.nanoTime();
            long cpuStart = cpuTime();
            double[] scores = work.get();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (run < 0 && seconds > 20) {
                run = -1;
            }
            if (run >= 0) {
                wall[run] = seconds;
                cpu[run] = (cpuTime() - cpuStart) / 1e9;
            }
            sum = 0;
            for (int node = 0; node < scores.length; node++) {
                sum += scores[node] * (1 + node % 7);
            }
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        System.out.printf(
                Locale.ROOT, "%.4f %.4f %.4f %.9e %s%n", wall[runs / 2], wall[0], cpu[runs / 2], sum, graph);
    }

    private static long cpuTime() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Supplier<double[]> work(CsrGraph graph, String measure, String who, int threads) {
        String name = measure.replaceAll("^weighted-", "");
        return switch (name + " " + who) {
            case "betweenness ours" -> () -> Betweenness.of(graph, new BetweennessParameters(threads), Progress.NONE)
                    .scores();
            case "betweenness plain" -> () -> plain(graph);
            case "betweenness jgrapht" -> () ->
                    values(new BetweennessCentrality<>(CsrGraphView.byCost(graph)).getScores(), graph);
            case "harmonic ours" -> () -> Harmonic.of(graph, new HarmonicParameters(threads), Progress.NONE)
                    .out();
            case "harmonic jgrapht" -> () ->
                    values(new HarmonicCentrality<>(CsrGraphView.byCost(graph), false, true).getScores(), graph);
            case "closeness ours" -> () -> Closeness.of(graph, new ClosenessParameters(1, threads), Progress.NONE)
                    .out();
            case "sampled-betweenness ours" -> () -> SampledBetweenness.of(
                            graph, new SampledBetweennessParameters(sample(graph, 256), threads), Progress.NONE)
                    .scores();
            default -> throw new IllegalArgumentException("no bench of " + measure + " by " + who);
        };
    }

    /** So many sources, evenly spread over the numbers. */
    private static int[] sample(CsrGraph graph, int size) {
        return IntStream.range(0, size)
                .map(i -> (int) ((long) i * graph.nodeCount() / size))
                .toArray();
    }

    private static double[] plain(CsrGraph graph) {
        double[] scores = new double[graph.nodeCount()];
        ShortestPathSweep sweep = new ShortestPathSweep(graph, Progress.NONE);
        for (int source = 0; source < graph.nodeCount(); source++) {
            sweep.from(source);
            sweep.addTo(scores, new double[0]);
        }
        double pairs = (graph.nodeCount() - 1.0) * (graph.nodeCount() - 2.0);
        return Arrays.stream(scores).map(score -> score / pairs).toArray();
    }

    private static double[] values(Map<Integer, Double> scores, CsrGraph graph) {
        double[] values = new double[graph.nodeCount()];
        scores.forEach((node, score) -> values[node] = score);
        return values;
    }

    /** Nodes are numbered as their names appear; loops and second arcs are left out, as in bench/peers.py. */
    private static CsrGraph read(String file, boolean undirected, boolean costs) throws Exception {
        Map<String, Integer> numbers = new HashMap<>();
        TreeMap<Long, Long> arcs = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new FileInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.trim().split("\\s+");
                if (line.startsWith("#") || cells.length < 2) {
                    continue;
                }
                long tail = number(numbers, cells[0]);
                long head = number(numbers, cells[1]);
                long cost = costs ? Long.parseLong(cells[2]) : 1;
                if (tail != head) {
                    arcs.putIfAbsent(tail << 32 | head, cost);
                    if (undirected) {
                        arcs.putIfAbsent(head << 32 | tail, arcs.get(tail << 32 | head));
                    }
                }
            }
        }
        CsrGraphBuilder builder = new CsrGraphBuilder(numbers.size());
        arcs.forEach((ends, cost) -> builder.arc((int) (ends >> 32), (int) (long) ends, 1, cost));
        return builder.build();
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.computeIfAbsent(name, unseen -> numbers.size());
    }
}

package org.backchannel.algo.centrality;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;

/**
 * The largest absolute eigenvalue of a graph's matrix of strengths, between two bounds. It is the largest of those of
 * the strong components, and 0 where no arc lies on a cycle.
 *
 * <p>Within a strong component, for every positive vector x, the radius lies between the least and the largest of
 * (A x)(v) / x(v) (Collatz 1942, Wielandt 1950); iteration draws the two together. A multiple of the unit matrix, as
 * large as the largest strength, is added and taken off again, so that components that alternate draw together too.
 * The bounds hold whenever it stops, but for rounding.
 *
 * @param lower it is no smaller
 * @param upper it is no larger
 */
record SpectralRadius(double lower, double upper) {
    private static final double CLOSE_ENOUGH = 1e-12;
    private static final int MOST_ITERATIONS = 2_000;

    /** Far ends of long chains would otherwise vanish, and with them the positive vector that the bounds ask for. */
    private static final double LEAST_ENTRY = 0x1p-900;

    /** The radius of the whole graph. */
    static SpectralRadius of(CsrGraph graph, Progress progress) {
        SpectralRadius largest = new SpectralRadius(0, 0);
        for (CsrGraph component : cyclicComponents(graph)) {
            SpectralRadius radius = ofComponent(component, progress);
            largest = new SpectralRadius(Math.max(largest.lower, radius.lower), Math.max(largest.upper, radius.upper));
        }
        return largest;
    }

    /** The strong components of two nodes and more, each as a graph of its own. */
    private static List<CsrGraph> cyclicComponents(CsrGraph graph) {
        List<Set<Integer>> sets =
                new KosarajuStrongConnectivityInspector<>(CsrGraphView.byStrength(graph)).stronglyConnectedSets();
        int[] component = new int[graph.nodeCount()];
        for (int number = 0; number < sets.size(); number++) {
            for (int node : sets.get(number)) {
                component[node] = number;
            }
        }
        int[] place = new int[graph.nodeCount()];
        int[] sizes = new int[sets.size()];
        for (int node = 0; node < graph.nodeCount(); node++) {
            place[node] = sizes[component[node]]++;
        }
        List<CsrGraphBuilder> builders =
                Arrays.stream(sizes).mapToObj(CsrGraphBuilder::new).toList();
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int tail = graph.tails()[arc];
            int head = graph.heads()[arc];
            if (component[tail] == component[head]) {
                builders.get(component[tail]).arc(place[tail], place[head], graph.strengths()[arc], 1);
            }
        }
        return builders.stream()
                .map(CsrGraphBuilder::build)
                .filter(part -> part.arcCount() > 0)
                .toList();
    }

    private static SpectralRadius ofComponent(CsrGraph graph, Progress progress) {
        StrengthMatrix matrix = new StrengthMatrix(graph);
        double shift = matrix.largest();
        double[] x = StrengthMatrix.constant(graph.nodeCount(), 1);
        double[] y = new double[graph.nodeCount()];
        double lower = 0;
        double upper = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_ITERATIONS && lower < upper * (1 - CLOSE_ENOUGH); i++) {
            progress.check();
            matrix.gather(x, y);
            double least = Double.POSITIVE_INFINITY;
            double most = 0;
            for (int node = 0; node < x.length; node++) {
                least = Math.min(least, y[node] / x[node]);
                most = Math.max(most, y[node] / x[node]);
                y[node] += shift * x[node];
            }
            lower = Math.max(lower, least);
            upper = Math.min(upper, most);
            double largest = Arrays.stream(y).max().orElseThrow();
            for (int node = 0; node < x.length; node++) {
                x[node] = Math.max(LEAST_ENTRY, y[node] / largest);
            }
        }
        return new SpectralRadius(lower, upper);
    }
}

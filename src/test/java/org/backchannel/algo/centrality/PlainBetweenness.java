package org.backchannel.algo.centrality;

import java.util.Arrays;
import org.backchannel.algo.ShortestPathSweep;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Betweenness as Brandes wrote it down, a {@link ShortestPathSweep} for every source of the graph as it is: what the
 * split and the kernels behind {@link Betweenness} are held against.
 *
 * @param nodes by node: what passes through it, not divided by anything
 * @param arcs by arc: what passes over it
 */
public record PlainBetweenness(double[] nodes, double[] arcs) {
    /** Between everybody. */
    public static PlainBetweenness of(CsrGraph graph) {
        double[] everybody = new double[graph.nodeCount()];
        Arrays.fill(everybody, 1);
        return of(graph, everybody, everybody);
    }

    /** Between weighted sources and targets. */
    public static PlainBetweenness of(CsrGraph graph, double[] sources, double[] targets) {
        double[] nodes = new double[graph.nodeCount()];
        double[] arcs = new double[graph.arcCount()];
        ShortestPathSweep sweep = new ShortestPathSweep(graph, Progress.NONE);
        for (int source = 0; source < graph.nodeCount(); source++) {
            if (sources[source] > 0) {
                double[] fromHere = new double[nodes.length];
                double[] overArcs = new double[arcs.length];
                sweep.from(source);
                sweep.addTo(targets, fromHere, overArcs);
                addTimes(nodes, fromHere, sources[source]);
                addTimes(arcs, overArcs, sources[source]);
            }
        }
        return new PlainBetweenness(nodes, arcs);
    }

    private static void addTimes(double[] sums, double[] terms, double factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * terms[i];
        }
    }
}

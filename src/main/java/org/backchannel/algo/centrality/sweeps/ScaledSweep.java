package org.backchannel.algo.centrality.sweeps;

import org.backchannel.algo.ShortestPathSweep;
import org.backchannel.algo.centrality.blocks.SplitGraph;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.progress.Progress;

/**
 * {@link ShortestPathSweep}, whose path counts have exponents, on a split graph: for the rare sources from where there
 * are more routes than the other sweeps can count (930 diamonds in a row, in one block). Slower
 * than they are; made when first needed.
 */
final class ScaledSweep {
    private final SplitGraph graph;
    private final ShortestPathSweep sweep;

    /** What passes from one source, before its weight; all 0 between sweeps. */
    private final double[] nodes;

    private final double[] arcs;

    ScaledSweep(SplitGraph graph, boolean scoreArcs, Progress progress) {
        this.graph = graph;
        this.sweep = new ShortestPathSweep(asCsr(graph), progress);
        this.nodes = new double[graph.members()];
        this.arcs = new double[scoreArcs ? graph.heads().length : 0];
    }

    /** Its arcs are numbered by tail and head, as those of the split graph. */
    private static CsrGraph asCsr(SplitGraph graph) {
        CsrGraphBuilder builder = new CsrGraphBuilder(graph.members());
        for (int member = 0; member < graph.members(); member++) {
            for (int arc = graph.out()[member]; arc < graph.out()[member + 1]; arc++) {
                builder.arc(member, graph.heads()[arc], 1, graph.costs().length == 0 ? 1 : graph.costs()[arc]);
            }
        }
        return builder.build();
    }

    /** Adds what passes over members and arcs from a source, times its weight; an array of length 0 is not asked for. */
    void sweep(int source, double[] nodeScores, double[] arcScores) {
        double weight = graph.sourceWeights()[source];
        sweep.from(source);
        sweep.addTo(graph.targetWeights(), nodes, arcs);
        for (int i = 0; i < sweep.reached(); i++) {
            int member = sweep.order()[i];
            if (nodeScores.length > member) {
                nodeScores[member] += weight * nodes[member];
            }
            nodes[member] = 0;
            for (int arc = graph.out()[member]; arc < graph.out()[member + 1] && arcs.length > 0; arc++) {
                arcScores[arc] += weight * arcs[arc];
                arcs[arc] = 0;
            }
        }
    }
}

package org.backchannel.algo.centrality;

import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * {@link Closeness} in nepers and {@link Decay} from one search per source, where a graph's costs are micronepers and
 * both are asked for. The scores are the same bytes as theirs.
 */
public final class DistanceMeasures {
    /** What a distance of one neper costs. */
    private static final double MICRONEPERS = 1e6;

    private DistanceMeasures() {}

    /** Both measures of every node, in and out. */
    public static DistanceMeasuresResult of(CsrGraph graph, DecayParameters parameters, Progress progress) {
        DistanceSums sums =
                DistanceSums.of(graph, "closeness and decay", DistanceSums.Kind.BOTH, parameters.threads(), progress);
        return new DistanceMeasuresResult(sums.closeness(MICRONEPERS), sums.decay());
    }
}

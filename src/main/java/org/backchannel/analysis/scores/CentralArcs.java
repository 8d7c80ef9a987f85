package org.backchannel.analysis.scores;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backchannel.algo.centrality.BetweennessParameters;
import org.backchannel.algo.centrality.EdgeBetweenness;
import org.backchannel.algo.centrality.SubsetBetweenness;
import org.backchannel.algo.centrality.SubsetBetweennessParameters;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/**
 * Which arcs matter. The arrays are the result's own; nobody may write to them.
 *
 * @param reading the graph they were computed on
 * @param betweenness by arc: edge betweenness
 * @param subset by arc: how many cheapest routes between some take it; empty if all pairs were asked about
 */
public record CentralArcs(ProjectedGraph reading, double[] betweenness, Optional<double[]> subset) {

    /** Scores every arc. */
    public static CentralArcs of(ProjectedGraph reading, Pairs pairs, int threads, Progress progress) {
        double[] all = EdgeBetweenness.of(reading.graph(), new BetweennessParameters(threads), progress)
                .scores();
        return new CentralArcs(
                reading, all, pairs.isAll() ? Optional.empty() : Optional.of(some(reading, pairs, threads, progress)));
    }

    private static double[] some(ProjectedGraph reading, Pairs pairs, int threads, Progress progress) {
        SubsetBetweennessParameters between =
                new SubsetBetweennessParameters(pairs.sources(reading), pairs.targets(reading), threads);
        return SubsetBetweenness.withArcs(reading.graph(), between, progress).arcs();
    }

    /** All arcs: those over which most leads first, equal ones by the ids of their ends. */
    public List<Integer> order() {
        double[] scores = subset.orElse(betweenness);
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer arc) -> -scores[arc])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}

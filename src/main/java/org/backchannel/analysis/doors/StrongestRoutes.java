package org.backchannel.analysis.doors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.backchannel.algo.access.BestRoutesResult;
import org.backchannel.algo.access.KStrongestRoutes;
import org.backchannel.algo.access.KStrongestRoutesParameters;
import org.backchannel.algo.access.OriginsToTarget;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/** The strongest routes of several origins together: the k best of all start from the k best placed. */
final class StrongestRoutes {
    private StrongestRoutes() {}

    /** The origins that reach the target, the best placed first: by cost, then hops, then id. */
    static int[] bestPlaced(OriginsToTarget question, BestRoutesResult best) {
        return Arrays.stream(question.origins())
                .filter(best::reaches)
                .boxed()
                .sorted(Comparator.comparingLong((Integer origin) -> best.costs()[origin])
                        .thenComparingInt(origin -> best.hops()[origin]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Up to so many, strongest first.
     *
     * @param placed the origins that reach the target, the best placed first
     */
    static List<Route> of(CsrGraph graph, int[] placed, int target, int wanted, RouteReader reader, Progress progress) {
        if (placed.length == 0 || wanted == 0) {
            return List.of();
        }
        int[] searched = Arrays.stream(placed).limit(wanted).sorted().toArray();
        OriginsToTarget fromThose = new OriginsToTarget(searched, target);
        return KStrongestRoutes.of(graph, new KStrongestRoutesParameters(fromThose, wanted), progress).routes().stream()
                .flatMap(List::stream)
                .sorted()
                .limit(wanted)
                .map(reader::read)
                .toList();
    }
}

package org.backchannel.algo.access;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.algo.ShortestDistances;
import org.backchannel.algo.ShortestPathSweep;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Through which door do the origins' best routes come in?
 *
 * <p>A door is an in-neighbour d of the target T. Its share is Σ σ_oT(…→d→T) / σ_oT over the origins o other than d
 * that reach T, divided by their number: of each origin's cheapest directed routes, by the graph's costs, how many
 * have d last before T; ties are split evenly. Where no door is an origin the shares add up to 1. A door whose own tie to T costs more than a way round it has share 0. Undefined where no
 * other origin reaches T.
 *
 * <p>All cheapest routes through d to T begin at d as its own do, and exactly one of d's own is the arc d→T, so the
 * share is what passes d (as in {@link org.backchannel.algo.centrality.SubsetBetweenness}), divided by the number of d's cheapest routes. One sweep on
 * the reversed graph: O(m + n log n) time.
 *
 * <p>Example: 0→1→3 and 0→2→3, all of cost 1, from 0 to 3: doors 1 and 2 with a share of 0.5 each.
 */
public final class DoorShares {
    private DoorShares() {}

    /** Finds the doors and their shares. */
    public static DoorSharesResult of(CsrGraph graph, OriginsToTarget question, Progress progress) {
        question.check(graph);
        double[] isOrigin = new double[graph.nodeCount()];
        for (int origin : question.origins()) {
            isOrigin[origin] = 1;
        }
        ShortestPathSweep sweep = new ShortestPathSweep(graph.reversed(), progress);
        sweep.from(question.target());
        double[] passing = new double[graph.nodeCount()];
        sweep.addTo(isOrigin, passing, new double[0]);
        int connected = 0;
        for (int origin : question.origins()) {
            connected += sweep.distances()[origin] == ShortestDistances.UNREACHED ? 0 : 1;
        }
        return new DoorSharesResult(doors(graph, question, sweep, passing, connected), connected);
    }

    private static List<Door> doors(
            CsrGraph graph, OriginsToTarget question, ShortestPathSweep sweep, double[] passing, int connected) {
        List<Door> doors = new ArrayList<>();
        int target = question.target();
        for (int slot = graph.in()[target]; slot < graph.in()[target + 1]; slot++) {
            int arc = graph.inArcs()[slot];
            int node = graph.tails()[arc];
            boolean isCheapest = sweep.distances()[node] == graph.costs()[arc];
            double routes = isCheapest ? passing[node] / sweep.routes(node) : 0;
            doors.add(new Door(node, arc, routes, question.isOrigin(node) ? connected - 1 : connected));
        }
        return doors;
    }
}

package org.backchannel.algo;

import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Draws one of the cheapest routes from a node to another, each as likely as the others. Where all arcs cost the same
 * it searches from both ends ({@link HopRoute}), else from the source until the target is settled
 * ({@link CheapestRoute}).
 *
 * <p>Made once per thread, the second and later ones by {@link #forAnotherThread()}, and used for route after route;
 * after a cancellation, make another.
 *
 * <pre>{@code
 * RandomRoutes routes = new RandomRoutes(graph, progress);
 * int length = routes.draw(source, target, draws);   // −1: there is no route
 * for (int i = 0; i < length; i++) {
 *     int node = routes.between()[i];                 // neither source nor target; in no promised order
 * }
 * }</pre>
 */
public final class RandomRoutes {
    private final CsrGraph graph;
    private final Progress progress;

    /** By in-slot: where the arc in it comes from. Shared between threads. */
    private final int[] slotTails;

    private final int[] between;
    private final HopRoute hops;

    /** Made when it is first needed: with equal costs it hardly ever is. */
    private CheapestRoute costs;

    /** For routes of this graph; refuses costs as {@link ShortestDistances} does. */
    public RandomRoutes(CsrGraph graph, Progress progress) {
        this(graph, progress, slotTails(graph), ShortestDistances.checkCosts(graph));
    }

    private RandomRoutes(CsrGraph graph, Progress progress, int[] slotTails, boolean equalCosts) {
        this.graph = graph;
        this.progress = progress;
        this.slotTails = slotTails;
        this.between = new int[graph.nodeCount()];
        this.hops = equalCosts ? new HopRoute(graph, slotTails, between, progress) : null;
    }

    private static int[] slotTails(CsrGraph graph) {
        int[] tails = new int[graph.arcCount()];
        for (int slot = 0; slot < tails.length; slot++) {
            tails[slot] = graph.tails()[graph.inArcs()[slot]];
        }
        return tails;
    }

    /** Another one of the same graph, for another thread. */
    public RandomRoutes forAnotherThread() {
        return new RandomRoutes(graph, progress, slotTails, hops != null);
    }

    /**
     * Draws a route.
     *
     * @return how many nodes lie between its ends, or −1 if no route leads from the source to the target
     */
    public int draw(int source, int target, SeededDraws draws) {
        int length = hops == null ? HopRoute.TOO_MANY : hops.draw(source, target, draws);
        return length == HopRoute.TOO_MANY ? costs().draw(source, target, draws) : length;
    }

    private CheapestRoute costs() {
        if (costs == null) {
            costs = new CheapestRoute(graph, slotTails, between, progress);
        }
        return costs;
    }

    /** The nodes between the ends of the last route. */
    public int[] between() {
        return between;
    }
}

package org.backchannel.algo.access;

import java.util.Arrays;
import org.backchannel.graph.CsrGraph;

/**
 * A way from an origin to a target on which nobody is passed twice.
 *
 * @param nodes who is passed, the origin first and the target last; not to be written to
 * @param cost what its arcs cost together
 * @param strength the strengths of its arcs, multiplied from the origin on
 */
public record Route(int[] nodes, long cost, double strength) implements Comparable<Route> {
    /** The route over these nodes, whose arcs must be there. */
    static Route along(CsrGraph graph, int[] nodes) {
        long cost = 0;
        double strength = 1;
        for (int hop = 1; hop < nodes.length; hop++) {
            int arc = graph.arc(nodes[hop - 1], nodes[hop]);
            cost += graph.costs()[arc];
            strength *= graph.strengths()[arc];
        }
        return new Route(nodes, cost, strength);
    }

    /** How many arcs it has. */
    public int hops() {
        return nodes.length - 1;
    }

    /** Where it starts. */
    public int origin() {
        return nodes[0];
    }

    /** Who is passed last before the target; the origin, where it is tied to the target itself. */
    public int door() {
        return nodes[nodes.length - 2];
    }

    /** The cheaper one first; of two that cost the same, the one of fewer hops; then the one of lower nodes. */
    @Override
    public int compareTo(Route other) {
        int byCost = Long.compare(cost, other.cost);
        int byHops = byCost != 0 ? byCost : Integer.compare(hops(), other.hops());
        return byHops != 0 ? byHops : Arrays.compare(nodes, other.nodes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Route that
                && cost == that.cost
                && Double.doubleToLongBits(strength) == Double.doubleToLongBits(that.strength)
                && Arrays.equals(nodes, that.nodes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(nodes);
    }

    @Override
    public String toString() {
        return Arrays.toString(nodes) + " at " + cost;
    }
}

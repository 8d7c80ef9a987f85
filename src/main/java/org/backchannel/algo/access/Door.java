package org.backchannel.algo.access;

/**
 * An in-neighbour of the target.
 *
 * @param node who it is
 * @param arc the arc from it to the target
 * @param routes how many origins' best routes come in through it, ties split
 * @param origins how many origins other than it reach the target
 */
public record Door(int node, int arc, double routes, int origins) {
    /** The share of those origins whose best route comes in through it; undefined where there is no origin. */
    public double share() {
        return origins == 0 ? Double.NaN : routes / origins;
    }
}

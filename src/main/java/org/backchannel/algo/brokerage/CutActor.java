package org.backchannel.algo.brokerage;

import java.util.List;

/**
 * A node whose component falls apart without it.
 *
 * @param node the node
 * @param remaining the largest of the pieces; among equals, the first that {@link CutActors} finds
 * @param cutOff the other pieces, the largest first, in the order found among equals; at least one
 */
public record CutActor(int node, Piece remaining, List<Piece> cutOff) {
    /** Keeps its own list. */
    public CutActor {
        cutOff = List.copyOf(cutOff);
    }

    /** How many nodes it separates from the largest remaining piece, itself not among them. */
    public int separated() {
        return cutOff.stream().mapToInt(Piece::size).sum();
    }
}

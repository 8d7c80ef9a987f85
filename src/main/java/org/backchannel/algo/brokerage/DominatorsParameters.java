package org.backchannel.algo.brokerage;

/**
 * Where {@link Dominators} starts.
 *
 * @param root the node whose ways to all others are asked about
 */
public record DominatorsParameters(int root) {
    /** Checks that the root is a node of any graph at all. */
    public DominatorsParameters {
        if (root < 0) {
            throw new IllegalArgumentException("a root is a node, 0 or more, not " + root);
        }
    }
}

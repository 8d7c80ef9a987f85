package org.backchannel.algo.brokerage;

/**
 * A tie whose component falls apart without it.
 *
 * @param keptEnd the end in the larger piece
 * @param cutOffEnd the end in the smaller piece
 * @param remaining the larger piece; among equals, the one with the lowest node of the component
 * @param cutOff the smaller piece
 */
public record Bridge(int keptEnd, int cutOffEnd, Piece remaining, Piece cutOff) {
    /** The end with the lower number. */
    public int lowerEnd() {
        return Math.min(keptEnd, cutOffEnd);
    }

    /** The end with the higher number. */
    public int higherEnd() {
        return Math.max(keptEnd, cutOffEnd);
    }
}

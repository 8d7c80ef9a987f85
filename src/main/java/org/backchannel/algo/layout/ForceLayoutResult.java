package org.backchannel.algo.layout;

/**
 * Places in a picture, whole numbers.
 *
 * @param x by node, to the right
 * @param y by node, downwards
 */
public record ForceLayoutResult(double[] x, double[] y) {
    /** Of nobody. */
    public static final ForceLayoutResult NONE = new ForceLayoutResult(new double[0], new double[0]);
}

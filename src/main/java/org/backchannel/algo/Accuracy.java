package org.backchannel.algo;

/** How far scores may be from what their definition says. */
public sealed interface Accuracy {
    /** As defined, but for the rounding of {@code double}. */
    Accuracy EXACT = new Exact();

    /** As defined, but for the rounding of {@code double}. */
    record Exact() implements Accuracy {}

    /**
     * Scores that were approached step by step.
     *
     * @param iterations how many steps were taken
     * @param lastChange how much the last step changed, in the sum over all nodes
     * @param converged whether that was little enough; if not, the scores are those of the last step
     */
    record Iterated(int iterations, double lastChange, boolean converged) implements Accuracy {}
}

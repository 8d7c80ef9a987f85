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

    /**
     * Scores estimated from samples.
     *
     * @param samples how many were drawn in the end
     * @param epsilon how far from exact a score may be
     * @param delta how likely it is, at most, that some score is farther than that
     * @param capped whether the number of samples that is enough for any graph ended the drawing
     */
    record Sampled(long samples, double epsilon, double delta, boolean capped) implements Accuracy {}
}

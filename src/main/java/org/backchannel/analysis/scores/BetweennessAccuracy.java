package org.backchannel.analysis.scores;

import org.backchannel.algo.Accuracy;

/**
 * How exact betweenness is.
 *
 * @param exact whether it is as defined; then the others say nothing
 * @param epsilon how far from exact a score may be
 * @param delta how likely it is, at most, that some score is farther than that
 * @param samples how many routes were drawn
 * @param capped whether the number that is enough for any graph ended the drawing
 */
public record BetweennessAccuracy(boolean exact, double epsilon, double delta, long samples, boolean capped) {
    static BetweennessAccuracy of(Accuracy accuracy) {
        return accuracy instanceof Accuracy.Sampled sampled
                ? new BetweennessAccuracy(
                        false, sampled.epsilon(), sampled.delta(), sampled.samples(), sampled.capped())
                : new BetweennessAccuracy(true, 0, 0, 0, false);
    }
}

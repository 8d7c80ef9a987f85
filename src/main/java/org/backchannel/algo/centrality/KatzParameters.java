package org.backchannel.algo.centrality;

import java.util.OptionalDouble;

/**
 * How Katz centrality is computed.
 *
 * @param alpha what each further step of a walk is worth; if empty, 0.85 over the spectral radius
 * @param tolerance ends when a step changes the scores, before they are brought to length 1, by no more than this in
 *     the sum over all nodes
 * @param mostIterations ends after so many steps in any case
 */
public record KatzParameters(OptionalDouble alpha, double tolerance, int mostIterations) {
    /** α from the graph, to 1e-10. */
    public static final KatzParameters STANDARD = new KatzParameters(OptionalDouble.empty(), 1e-10, 10_000);

    /** Checks all. */
    public KatzParameters {
        if (alpha.isPresent() && !(alpha.getAsDouble() > 0)) {
            throw new IllegalArgumentException("α is positive, not " + alpha.getAsDouble());
        }
        Iteration.checkEnd(tolerance, mostIterations);
    }
}

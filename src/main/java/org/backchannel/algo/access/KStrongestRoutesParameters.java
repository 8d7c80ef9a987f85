package org.backchannel.algo.access;

/**
 * Which routes {@link KStrongestRoutes} finds.
 *
 * @param question from whom to whom
 * @param routes how many of each origin, at most
 */
public record KStrongestRoutesParameters(OriginsToTarget question, int routes) {
    /** Checks that any are asked for. */
    public KStrongestRoutesParameters {
        if (routes < 1) {
            throw new IllegalArgumentException("at least 1 route is asked for, not " + routes);
        }
    }
}

package org.backchannel.analysis.doors;

/**
 * Which routes are asked for.
 *
 * @param from the id of the actor who wants to reach the other
 * @param to the id of the other
 * @param top how many at most, at least 1
 */
public record RoutesParameters(String from, String to, int top) {
    /** Checks that there is a way to look for. */
    public RoutesParameters {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a route joins two actors; '" + from + "' is both");
        }
    }
}

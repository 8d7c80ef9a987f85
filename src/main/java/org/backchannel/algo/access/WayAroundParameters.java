package org.backchannel.algo.access;

/**
 * Which doors {@link WayAround} goes around.
 *
 * @param question from whom to whom
 * @param doors the nodes to be avoided, one at a time
 */
public record WayAroundParameters(OriginsToTarget question, int[] doors) {
    /** Keeps its own copy, and checks that nobody avoids the target. */
    public WayAroundParameters {
        doors = doors.clone();
        for (int door : doors) {
            if (door == question.target()) {
                throw new IllegalArgumentException("no way to the target, " + door + ", goes around it");
            }
        }
    }
}

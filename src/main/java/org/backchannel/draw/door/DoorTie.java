package org.backchannel.draw.door;

import org.backchannel.analysis.doors.Step;

/**
 * A tie in the picture of a door.
 *
 * @param step the step that it lets somebody take
 * @param standing what it is for the answer
 * @param confidence the probability that some tie of it exists
 */
record DoorTie(Step step, Standing standing, double confidence) {
    /** What a tie is for the answer. */
    enum Standing {
        /** On the strongest route of all. */
        STRONGEST,
        /** On the strongest route of some origin. */
        USED,
        /** Another way. */
        OTHER
    }

    String id() {
        return step.from().id() + ">" + step.to().id();
    }
}

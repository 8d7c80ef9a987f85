package org.backchannel.draw.door;

import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;

/**
 * An actor in the picture of a door.
 *
 * @param actor who
 * @param part what it is there
 * @param distance steps to the target: 0 for the target, 1 for doors
 * @param isOrigin whether it wants to reach the target
 * @param passing over the other origins, how much of their strongest routes passes it, in [0, 1]
 * @param soleDoorFor for how many origins every way to the target passes it
 * @param criticality how much of the mean reach of the origins is lost without it; empty where nothing is
 */
record DoorActor(
        Actor actor,
        Part part,
        int distance,
        boolean isOrigin,
        double passing,
        int soleDoorFor,
        Optional<Chance> criticality) {
    /** What an actor is in the picture. */
    enum Part {
        /** Who is to be reached. */
        TARGET,
        /** Who has a tie of access to the target. */
        DOOR,
        /** Who stands between. */
        BETWEEN,
        /** Who wants to reach the target and lets nobody else in. */
        ORIGIN
    }

    String id() {
        return actor.id();
    }
}

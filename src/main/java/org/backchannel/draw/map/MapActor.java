package org.backchannel.draw.map;

import org.backchannel.draw.scene.Ink;
import org.backchannel.model.Actor;

/**
 * An actor in the picture of a map.
 *
 * @param actor who
 * @param weight the strengths of its ties, added up
 * @param ink its colour
 */
record MapActor(Actor actor, double weight, Ink ink) {
    boolean isTied() {
        return weight > 0;
    }
}

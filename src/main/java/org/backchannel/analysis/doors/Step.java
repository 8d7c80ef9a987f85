package org.backchannel.analysis.doors;

import java.util.List;
import org.backchannel.model.Actor;
import org.backchannel.projection.Contribution;

/**
 * One step of a route: an arc of the projection, with the ties it is made of.
 *
 * @param from the actor who asks
 * @param to the actor who is asked
 * @param strength the arc's strength: the probability that some tie of it exists and carries
 * @param ties what it is made of, the likeliest to carry first
 */
public record Step(Actor from, Actor to, double strength, List<Contribution> ties) {
    /** The tie that is likeliest to exist and carry. */
    public Contribution mainTie() {
        return ties.get(0);
    }
}

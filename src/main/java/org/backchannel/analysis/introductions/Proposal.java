package org.backchannel.analysis.introductions;

import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;

/**
 * An introduction that would help.
 *
 * @param from who would be introduced
 * @param to to whom
 * @param by who could make it best: whom {@code from} can ask and who can ask {@code to}; empty if nobody in the map
 * @param gain by how much the mean reach of the origins rises
 */
public record Proposal(Actor from, Actor to, Optional<Actor> by, Chance gain) {}

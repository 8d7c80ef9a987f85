package org.backchannel.analysis.doors;

import java.util.List;
import org.backchannel.model.Actor;

/**
 * Who would have to refuse to close every way.
 *
 * @param actors the smallest set of actors, outside the origins and the target, whose refusal closes every way; of
 *     several smallest ones the one nearest to the target
 * @param direct origins with a tie to the target of their own: nobody can close their way, so they are set aside
 * @param independentWays the largest number of ways for the others that share no actor in between
 */
public record Cut(List<Actor> actors, List<Actor> direct, int independentWays) {}

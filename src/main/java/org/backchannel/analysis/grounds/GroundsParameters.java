package org.backchannel.analysis.grounds;

import java.util.List;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.WorldSample;
import org.backchannel.projection.Projection;

/**
 * Of which answer one asks what it rests on.
 *
 * @param target the id of the actor who is to be reached
 * @param origins the ids of those who want to reach it; never the target
 * @param projection how the map is read
 * @param sample the worlds, where not all outcomes are gone through
 * @param mode whether all outcomes are to be gone through
 * @param maxHops how many ties a way has at most; empty: as many as it takes
 */
public record GroundsParameters(
        String target,
        List<String> origins,
        Projection projection,
        WorldSample sample,
        Mode mode,
        OptionalInt maxHops) {
    /** Keeps origins sorted, each once. */
    public GroundsParameters {
        origins = origins.stream().sorted().distinct().toList();
        if (origins.contains(target)) {
            throw new IllegalArgumentException("the target '" + target + "' cannot be an origin of its own");
        }
    }

    /** The same of so many worlds. */
    public GroundsParameters ofWorlds(long worlds) {
        return new GroundsParameters(target, origins, projection, sample.ofWorlds(worlds), mode, maxHops);
    }
}
